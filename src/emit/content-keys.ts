import { hash } from "node:crypto";
import { examplePointer } from "../ir/examples.js";
import type {
  Api,
  Declaration,
  IncomingOperation,
  IrType,
  Operation,
  Origin,
  SymbolId,
} from "../ir/types.js";
import { allNested } from "../ir/visit.js";
import { findComponents } from "../support/strongly-connected.js";

/**
 * What is known of a part of an API: what it says, and the declarations that it leads to directly. Each is found
 * when it is asked for first, as nobody may.
 */
export interface KeyedPart {
  /** The same exactly where the part, and all that it leads to, says the same. */
  readonly key: string;
  readonly targets: readonly SymbolId[];
  /** The places in the description that the part itself is made of, and where their examples may be. */
  readonly pointers: () => readonly string[];
}

/**
 * Gives parts of an API keys: hashes of all that a sample may depend on, which is the part itself, the declarations
 * that it leads to, at any distance, and the examples of all of their places.
 */
export class ContentKeys {
  readonly #api: Api;
  readonly #types = new Map<IrType, Map<Origin | undefined, KeyedPart>>();
  #declarations: ReadonlyMap<SymbolId, KeyedPart> | undefined;
  #examples: ReadonlyMap<string, string> | undefined;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The declarations, each after those that it leads to, unless these lead to it as well. */
  get declarations(): ReadonlyMap<SymbolId, KeyedPart> {
    this.#declarations ??= this.#keyDeclarations();
    return this.#declarations;
  }

  /** The key of an operation, a webhook or a callback. */
  ofOperation(operation: Operation | IncomingOperation): KeyedPart {
    return this.#partOf(operation, () => typesIn(operation));
  }

  /** The key of a type at a place, where its own examples are looked for; the same part of the same type again. */
  ofType(type: IrType, origin: Origin | undefined): KeyedPart {
    const byOrigin = this.#types.get(type) ?? new Map<Origin | undefined, KeyedPart>();
    this.#types.set(type, byOrigin);
    const part = byOrigin.get(origin) ?? this.#partOf([type, origin], () => [type]);
    byOrigin.set(origin, part);
    return part;
  }

  #keyDeclarations(): ReadonlyMap<SymbolId, KeyedPart> {
    const { declarations } = this.#api;
    const found = new Map<SymbolId, KeyedPart>();
    const targets = new Map(
      [...declarations.values()].map(({ id, type }) => [id, targetsOf([type])] as const),
    );
    for (const component of findComponents(targets.keys(), (id) => targets.get(id) ?? [])) {
      const declared = [...component].toSorted().flatMap((id) => declarations.get(id) ?? []);
      if (declared.length > 0) this.#addComponent(declared, component, targets, found);
    }
    return found;
  }

  #addComponent(
    declared: readonly Declaration[],
    component: ReadonlySet<SymbolId>,
    targets: ReadonlyMap<SymbolId, readonly SymbolId[]>,
    found: Map<SymbolId, KeyedPart>,
  ): void {
    const texts = declared.map((declaration) => JSON.stringify(declaration));
    const reached = declared.flatMap(({ id }) => targets.get(id) ?? []);
    const outside = reached.filter((id) => !component.has(id));
    const whole = this.#keyOf(texts.join("\n"), outside, found);
    for (const [index, declaration] of declared.entries()) {
      const { id } = declaration;
      const text = texts[index] ?? "";
      const key = declared.length === 1 ? whole : hash("sha256", `${text}\n${whole}`, "base64");
      const pointers = (): readonly string[] => pointersIn(JSON.stringify(declaration));
      found.set(id, { key, targets: targets.get(id) ?? [], pointers });
    }
  }

  #partOf(said: unknown, types: () => readonly IrType[]): KeyedPart {
    const text = (): string => JSON.stringify(said);
    return new LazyPart(text, types, (targets) => this.#keyOf(text(), targets, this.declarations));
  }

  #keyOf(
    text: string,
    targets: readonly SymbolId[],
    declared: ReadonlyMap<SymbolId, KeyedPart>,
  ): string {
    this.#examples ??= examplesOf(this.#api);
    const known = this.#examples;
    const examples =
      known.size === 0 ? [] : pointersIn(text).flatMap((pointer) => known.get(pointer) ?? []);
    const reached = [...new Set(targets)].map((id) => declared.get(id)?.key ?? id);
    return hash("sha256", [text, ...examples, ...reached.toSorted()].join("\n"), "base64");
  }
}

/** A part of which nothing is found out before it is asked for. */
class LazyPart implements KeyedPart {
  readonly #text: () => string;
  readonly #types: () => readonly IrType[];
  readonly #keyOf: (targets: readonly SymbolId[]) => string;
  #key: string | undefined;
  #targets: readonly SymbolId[] | undefined;

  constructor(
    text: () => string,
    types: () => readonly IrType[],
    keyOf: (targets: readonly SymbolId[]) => string,
  ) {
    this.#text = text;
    this.#types = types;
    this.#keyOf = keyOf;
  }

  get key(): string {
    this.#key ??= this.#keyOf(this.targets);
    return this.#key;
  }

  get targets(): readonly SymbolId[] {
    this.#targets ??= targetsOf(this.#types());
    return this.#targets;
  }

  pointers = (): readonly string[] => pointersIn(this.#text());
}

/** The texts of all examples, by their places. */
function examplesOf(api: Api): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, { value, origin }] of api.examples ?? []) {
    const pointer = examplePointer(key);
    found.set(pointer, (found.get(pointer) ?? "") + JSON.stringify([key, value, origin]));
  }
  return found;
}

/** The declarations that types lead to directly, from wherever in them. */
function targetsOf(types: readonly IrType[]): readonly SymbolId[] {
  const found = new Set<SymbolId>();
  for (const type of types)
    for (const inner of allNested(type)) if (inner.kind === "reference") found.add(inner.target);
  return [...found];
}

function typesIn(operation: Operation | IncomingOperation): readonly IrType[] {
  const body = "content" in operation ? operation : operation.body;
  const contents = [
    ...(body?.content ?? []),
    ...operation.responses.flatMap((response) => response.content),
  ];
  const values = [
    ...operation.parameters,
    ...operation.responses.flatMap((response) => response.headers),
    ...contents,
  ];
  const items = contents.flatMap(({ itemType }) => (itemType === undefined ? [] : [itemType]));
  return [...values.map(({ type }) => type), ...items];
}

/** Below a place, where its example may be found as well. */
const furtherPlaces = ["", "/schema", "/itemSchema", "/itemSchema/schema"];

/** The places that a text of the IR names, as JSON, and those where their examples may be. */
function pointersIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, pointer = ""] of text.matchAll(/"pointer":"((?:[^"\\]|\\.)*)"/g))
    found.add(pointer);
  return [...found].flatMap((pointer) => {
    const plain = pointer.includes("\\") ? (JSON.parse(`"${pointer}"`) as string) : pointer;
    return furtherPlaces.map((further) => plain + further);
  });
}

import { hash } from "node:crypto";
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

/** What is known of a part of an API: what it says, and the declarations that it leads to directly. */
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
  readonly #declarations = new Map<SymbolId, KeyedPart>();
  readonly #examples = new Map<string, string>();

  constructor(api: Api) {
    for (const [key, { value, origin }] of api.examples ?? []) {
      const pointer = key.slice(key.indexOf("\n") + 1);
      const text = JSON.stringify([key, value, origin]);
      this.#examples.set(pointer, (this.#examples.get(pointer) ?? "") + text);
    }
    const targets = new Map(
      [...api.declarations.values()].map(({ id, type }) => [id, targetsOf([type])] as const),
    );
    for (const component of findComponents(targets.keys(), (id) => targets.get(id) ?? [])) {
      const declared = [...component].toSorted().flatMap((id) => api.declarations.get(id) ?? []);
      if (declared.length > 0) this.#addComponent(declared, component, targets);
    }
  }

  /** The declarations, each after those that it leads to, unless these lead to it as well. */
  get declarations(): ReadonlyMap<SymbolId, KeyedPart> {
    return this.#declarations;
  }

  /** The key of an operation, a webhook or a callback. */
  ofOperation(operation: Operation | IncomingOperation): KeyedPart {
    return this.#keyed(JSON.stringify(operation), targetsOf(typesIn(operation)));
  }

  /** The key of a type at a place, where its own examples are looked for. */
  ofType(type: IrType, origin: Origin | undefined): KeyedPart {
    return this.#keyed(JSON.stringify([type, origin]), targetsOf([type]));
  }

  #addComponent(
    declared: readonly Declaration[],
    component: ReadonlySet<SymbolId>,
    targets: ReadonlyMap<SymbolId, readonly SymbolId[]>,
  ): void {
    const texts = declared.map((declaration) => JSON.stringify(declaration));
    const reached = declared.flatMap(({ id }) => targets.get(id) ?? []);
    const outside = reached.filter((id) => !component.has(id));
    const { key: whole } = this.#keyed(texts.join("\n"), outside);
    for (const [index, { id }] of declared.entries()) {
      const text = texts[index] ?? "";
      const key = declared.length === 1 ? whole : hash("sha256", `${text}\n${whole}`, "base64");
      const pointers = (): readonly string[] => pointersIn(text);
      this.#declarations.set(id, { key, targets: targets.get(id) ?? [], pointers });
    }
  }

  #keyed(text: string, targets: readonly SymbolId[]): KeyedPart {
    const pointers = (): readonly string[] => pointersIn(text);
    const examples =
      this.#examples.size === 0
        ? []
        : pointers().flatMap((pointer) => this.#examples.get(pointer) ?? []);
    const reached = [...new Set(targets)].map((id) => this.#declarations.get(id)?.key ?? id);
    const all = [text, ...examples, ...reached.toSorted()].join("\n");
    return { key: hash("sha256", all, "base64"), targets, pointers };
  }
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

import { hash } from "node:crypto";
import { examplePointer } from "../ir/examples.js";
import type {
  Api,
  Declaration,
  IncomingOperation,
  IrType,
  Operation,
  Origin,
  ReferenceType,
  SymbolId,
} from "../ir/types.js";
import { allNested, allProperties } from "../ir/visit.js";
import { findComponents } from "../support/strongly-connected.js";

/**
 * What is known of a part of an API: what it says, and the declarations that it leads to directly. Each is found
 * when it is asked for first, as nobody may.
 */
export interface KeyedPart {
  /** The same exactly where the part, and all that it leads to, says the same. */
  readonly key: string;
  readonly targets: readonly SymbolId[];
  /** The places in the description that the part itself is made of; see `holdersOf` for those of their examples. */
  readonly pointers: readonly string[];
}

/**
 * Gives parts of an API keys: hashes of all that a sample may depend on, which is the part itself, the declarations
 * that it leads to, at any distance, and the examples of all of their places.
 */
export class ContentKeys {
  readonly #api: Api;
  readonly #types = new Map<IrType, Map<Origin | undefined, KeyedPart>>();
  readonly #references = new Map<SymbolId, KeyedPart>();
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
    return this.#partOf(operation, () => operationContent(operation));
  }

  /**
   * The key of a type at a place, where its own examples are looked for; the same part of the same type again, and
   * of a declaration wherever that is not shown by an example of the place.
   */
  ofType(type: IrType, origin: Origin | undefined): KeyedPart {
    if (type.kind === "reference" && !this.#hasExample(origin)) return this.#ofReference(type);
    let byOrigin = this.#types.get(type);
    if (byOrigin === undefined) this.#types.set(type, (byOrigin = new Map()));
    let part = byOrigin.get(origin);
    if (part === undefined) {
      part = this.#partOf([type, origin], () => contentOf([type], [origin]));
      byOrigin.set(origin, part);
    }
    return part;
  }

  #ofReference(type: ReferenceType): KeyedPart {
    const part =
      this.#references.get(type.target) ?? this.#partOf([type], () => contentOf([type], []));
    this.#references.set(type.target, part);
    return part;
  }

  #hasExample(origin: Origin | undefined): boolean {
    this.#examples ??= examplesOf(this.#api);
    return origin !== undefined && this.#examples.has(origin.pointer);
  }

  #keyDeclarations(): ReadonlyMap<SymbolId, KeyedPart> {
    const { declarations } = this.#api;
    const found = new Map<SymbolId, KeyedPart>();
    const contents = new Map<SymbolId, Content>();
    for (const { id, type, origin } of declarations.values())
      contents.set(id, contentOf([type], [origin]));
    const targets = (id: SymbolId): Iterable<SymbolId> => contents.get(id)?.targets ?? [];
    for (const component of findComponents(contents.keys(), targets)) {
      const declared = [...component].toSorted().flatMap((id) => declarations.get(id) ?? []);
      if (declared.length > 0) this.#addComponent(declared, component, contents, found);
    }
    return found;
  }

  #addComponent(
    declared: readonly Declaration[],
    component: ReadonlySet<SymbolId>,
    contents: ReadonlyMap<SymbolId, Content>,
    found: Map<SymbolId, KeyedPart>,
  ): void {
    const texts = declared.map((declaration) => JSON.stringify(declaration));
    const parts = declared.map(({ id }) => contents.get(id) ?? nothing);
    const outside = new Set<SymbolId>();
    for (const { targets } of parts)
      for (const id of targets) if (!component.has(id)) outside.add(id);
    const pointers = parts.flatMap((part) => part.pointers);
    const whole = this.#keyOf(texts.join("\n"), { targets: [...outside], pointers }, found);
    for (const [index, { id }] of declared.entries()) {
      const text = texts[index] ?? "";
      const key = declared.length === 1 ? whole : hash("sha256", `${text}\n${whole}`, "base64");
      found.set(id, { key, ...(parts[index] ?? nothing) });
    }
  }

  #partOf(said: unknown, content: () => Content): KeyedPart {
    return new LazyPart(content, (found) =>
      this.#keyOf(JSON.stringify(said), found, this.declarations),
    );
  }

  #keyOf(
    text: string,
    { targets, pointers }: Content,
    declared: ReadonlyMap<SymbolId, KeyedPart>,
  ): string {
    this.#examples ??= examplesOf(this.#api);
    let all = text;
    if (this.#examples.size > 0)
      for (const pointer of new Set(pointers)) all += this.#examples.get(pointer) ?? "";
    const reached = targets.map((id) => declared.get(id)?.key ?? id);
    for (const key of reached.toSorted()) all += `\n${key}`;
    return hash("sha256", all, "base64");
  }
}

/** What a part of an API leads to directly, each declaration once, and the places that it is made of. */
type Content = Pick<KeyedPart, "targets" | "pointers">;

const nothing: Content = { targets: [], pointers: [] };

/** A part of which nothing is found out before it is asked for. */
class LazyPart implements KeyedPart {
  readonly #find: () => Content;
  readonly #keyOf: (content: Content) => string;
  #content: Content | undefined;
  #key: string | undefined;

  constructor(find: () => Content, keyOf: (content: Content) => string) {
    this.#find = find;
    this.#keyOf = keyOf;
  }

  get key(): string {
    this.#key ??= this.#keyOf(this.#found);
    return this.#key;
  }

  get targets(): readonly SymbolId[] {
    return this.#found.targets;
  }

  get pointers(): readonly string[] {
    return this.#found.pointers;
  }

  get #found(): Content {
    this.#content ??= this.#find();
    return this.#content;
  }
}

/** The texts of all examples, by the places that may have them. */
function examplesOf(api: Api): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, { value, origin }] of api.examples ?? []) {
    const text = `\n${JSON.stringify([key, value, origin])}`;
    for (const pointer of holdersOf(examplePointer(key)))
      found.set(pointer, (found.get(pointer) ?? "") + text);
  }
  return found;
}

/** Below a place, where its example may be found as well. */
const furtherPlaces = ["", "/schema", "/itemSchema", "/itemSchema/schema"];

/** The places whose example may be at a place: itself, and those that it is below of in such a way. */
export function holdersOf(pointer: string): readonly string[] {
  return furtherPlaces
    .filter((further) => pointer.endsWith(further))
    .map((further) => pointer.slice(0, pointer.length - further.length));
}

/** Finds what types lead to directly, from wherever in them, and where they and what holds them are described. */
function contentOf(types: readonly IrType[], origins: readonly (Origin | undefined)[]): Content {
  const targets = new Set<SymbolId>();
  const pointers: string[] = [];
  for (const origin of origins) if (origin !== undefined) pointers.push(origin.pointer);
  for (const type of types) {
    for (const inner of allNested(type)) {
      if (inner.kind === "reference") targets.add(inner.target);
      if (inner.kind !== "object") continue;
      for (const { origin } of allProperties(inner)) pointers.push(origin.pointer);
    }
  }
  return { targets: [...targets], pointers };
}

function operationContent(operation: Operation | IncomingOperation): Content {
  const { parameters, responses } = operation;
  const body = "content" in operation ? operation : operation.body;
  const contents = [...(body?.content ?? []), ...responses.flatMap(({ content }) => content)];
  const values = [...parameters, ...responses.flatMap(({ headers }) => headers), ...contents];
  const items = contents.flatMap(({ itemType }) => (itemType === undefined ? [] : [itemType]));
  const types = [...values.map(({ type }) => type), ...items];
  const holders = [operation, ...(body === undefined ? [] : [body]), ...responses, ...values];
  return contentOf(
    types,
    holders.map(({ origin }) => origin),
  );
}

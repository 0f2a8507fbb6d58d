import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/catalog.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type {
  Declaration,
  Docs,
  IrType,
  JsonObject,
  JsonValue,
  NameParts,
  Origin,
  Parameter,
  Response,
  SecurityRequirement,
  SymbolId,
} from "../ir/types.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { isNullSchema } from "../normalize/nullable.js";
import { localPointer } from "../normalize/references.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { addToList } from "../support/add-to-list.js";
import { htmlToMarkdown } from "../support/html-to-markdown.js";
import { escapeToken, formatPointer, resolvePointer } from "../support/json-pointer.js";

/** A value of the normalized document with its place there and in the source document. */
export interface Located<Value = JsonValue> {
  readonly value: Value;
  /** Its place in the normalized document: the identity of what is lowered from it. */
  readonly pointer: string;
  /** Its place in a source document, or that of the nearest node which was there. */
  readonly origin: Origin;
}

/** Where an inline schema stands, from which its name is derived if it deserves one. */
export interface Scope {
  readonly parent: SymbolId;
  readonly path: readonly string[];
  /** True for what is never written as a type, such as a condition: nothing in it gets a name. */
  readonly nameless?: true;
  /** True where limits without a type are of values of that type only, by the letter: see `lowerExactly`. */
  readonly exact?: true;
}

/** Whether all media types that a description lists are modelled, or those that a client has a use for. */
export type Notations = "all" | "needed";

/** Lowers one schema; handed to the context so that rules can recurse without importing their table. */
export type LowerSchema = (schema: Located, context: LowerContext, scope: Scope) => IrType;

/**
 * The state of one lowering: the document, the declarations found so far, and those still to be
 * lowered. References only put their target on the list, so a chain of any length and a cycle of
 * any kind need no recursion.
 */
export class LowerContext {
  readonly document: NormalizedDocument;
  readonly notations: Notations;
  /** The nodes that operations were lowered from, by the operations' identity. */
  readonly operationNodes: Map<SymbolId, Located> = new Map();
  /** What references came to: each is the same type wherever it stands. */
  readonly references: Map<string, IrType> = new Map();
  /** The operations that have a response with links, by their identity. */
  readonly linking: Set<SymbolId> = new Set();
  /** What many operations may share, by what it is used as and its place. */
  readonly shared: {
    readonly responses: Map<string, Omit<Response, "status">>;
    readonly parameters: Map<string, Parameter>;
    readonly requirements: Map<string, readonly SecurityRequirement[]>;
  } = { responses: new Map(), parameters: new Map(), requirements: new Map() };
  /** Media types that are left out because JSON says the same, with their places. */
  readonly leftOut: Map<string, Located[]> = new Map();
  readonly #lowerSchema: LowerSchema;
  readonly #sink: DiagnosticSink;
  readonly #pending: Located[] = [];
  readonly #nameParts = new Map<SymbolId, NameParts>();
  readonly #targets = new Map<string, Located | undefined>();
  readonly #reported = new Set<string>();
  readonly #keywords = new Set<string>();
  readonly #inline = new Map<string, IrType | "begun">();
  readonly #declarations: Omit<Declaration, "nameParts">[] = [];

  constructor(
    document: NormalizedDocument,
    lowerSchema: LowerSchema,
    sink: DiagnosticSink,
    notations: Notations = "all",
  ) {
    this.document = document;
    this.notations = notations;
    this.#lowerSchema = lowerSchema;
    this.#sink = sink;
  }

  /** Lowers a schema where it stands. */
  lower(schema: Located, scope: Scope): IrType {
    return this.#lowerSchema(schema, this, scope);
  }

  /** The document's root. */
  get root(): Located<JsonObject> {
    return { value: this.document.root, pointer: "", origin: this.document.origin };
  }

  /** Reports a finding at a node, or at its key. */
  report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    at: Located<unknown>,
    onKey = false,
  ): void {
    // What several operations refer to is found once, not once for each of them.
    const key = JSON.stringify([code, at.origin, params]);
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#sink.report(code, params, { ...at.origin, onKey });
  }

  /** Reports a keyword that nothing is known of: once in a document, however often it is used. */
  reportKeyword(keyword: string, at: Located): void {
    if (this.#keywords.has(keyword)) return;
    this.#keywords.add(keyword);
    // Normalizing knows of keywords that were meant as others.
    const { pointer } = at.origin;
    if (this.#sink.diagnostics.some(({ place }) => place?.pointer === pointer)) return;
    const reason = "it is no keyword of JSON Schema 2020-12 or OpenAPI 3.1";
    this.report("schema/keyword-ignored", { keyword, reason }, at, true);
  }

  /** Takes note of a media type that is left out because JSON says the same. */
  noteLeftOut(mediaType: string, at: Located): void {
    addToList(this.leftOut, mediaType, at);
  }

  /** Goes down to a member; undefined where there is none. */
  child(of: Located<unknown>, ...tokens: readonly (string | number)[]): Located | undefined {
    let value = of.value;
    for (const token of tokens) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, token))
        return undefined;
      value = (value as Readonly<Record<string | number, unknown>>)[token];
    }
    return this.#below(of, value as JsonValue, formatPointer(tokens));
  }

  /** Locates a value by the way to it from what it is in. */
  #below(of: Located<unknown>, value: JsonValue, way: string): Located {
    const known = isObject(value) ? this.document.originOf(value) : undefined;
    const origin = known ?? { ...of.origin, pointer: of.origin.pointer + way };
    return { value, pointer: of.pointer + way, origin };
  }

  /** The members of a list, located; empty where there is no such list. */
  list(of: Located<unknown>, name: string): readonly Located[] {
    const holder = isObject(of.value) && Object.hasOwn(of.value, name) ? of.value[name] : undefined;
    if (!Array.isArray(holder) || holder.length === 0) return [];
    const way = formatPointer([name]);
    return (holder as readonly JsonValue[]).map((item, index) =>
      this.#below(of, item, `${way}/${index}`),
    );
  }

  /** The members of a map, located and sorted by name; empty where there is no such map. */
  entries(
    of: Located<unknown>,
    ...path: readonly string[]
  ): readonly (readonly [name: string, member: Located])[] {
    let holder = of.value;
    for (const token of path)
      holder = isObject(holder) && Object.hasOwn(holder, token) ? holder[token] : undefined;
    if (!isObject(holder)) return [];
    const way = formatPointer(path);
    const found: (readonly [string, Located])[] = [];
    for (const key of Object.keys(holder).sort())
      found.push([key, this.#below(of, holder[key] as JsonValue, `${way}/${escapeToken(key)}`)]);
    return found;
  }

  /**
   * Follows `$ref` until a node that is not a reference.
   *
   * @returns undefined where a reference leads nowhere (already reported) or in a circle
   */
  resolve(node: Located): Located | undefined {
    if (!isReference(node)) return node;
    const direct = this.target(node.value["$ref"]);
    // As nearly all of them are.
    if (direct === undefined || !isReference(direct)) return direct;
    const visited = new Set<string>();
    let current: Located = node;
    while (isReference(current)) {
      const next = this.target(current.value["$ref"]);
      if (next === undefined) return undefined;
      if (visited.has(next.pointer)) {
        this.report("ref/cycle", { ref: current.value["$ref"] }, node);
        return undefined;
      }
      visited.add(next.pointer);
      current = next;
    }
    return current;
  }

  /** The node that a reference leads to; undefined where it leads nowhere. */
  target(reference: string): Located | undefined {
    if (this.#targets.has(reference)) return this.#targets.get(reference);
    const target = this.#findTarget(reference);
    this.#targets.set(reference, target);
    return target;
  }

  #findTarget(reference: string): Located | undefined {
    const pointer = localPointer(reference);
    if (pointer === undefined) return undefined;
    const value = resolvePointer(this.document.root, pointer) as JsonValue | undefined;
    if (value === undefined) return undefined;
    const known = isObject(value) ? this.document.originOf(value) : undefined;
    return { value, pointer, origin: known ?? { ...this.document.origin, pointer } };
  }

  /**
   * Puts a schema on the list of declarations, once, and refers to it.
   *
   * @param nameParts asked only the first time
   */
  declare(schema: Located, nameParts: () => NameParts): IrType {
    const { pointer } = schema;
    if (!this.#nameParts.has(pointer)) {
      this.#nameParts.set(pointer, nameParts());
      this.#pending.push(schema);
    }
    return { kind: "reference", target: pointer };
  }

  /** Declares a schema that is referred to. Its name is that of what is shared, wherever it was met first. */
  declareShared(schema: Located, nameParts: () => NameParts): IrType {
    const parts = nameParts();
    const type = this.declare(schema, () => parts);
    this.#nameParts.set(schema.pointer, parts);
    return type;
  }

  /**
   * Lowers an inline schema once, however often it is met, as it is when others are composed of what
   * holds it.
   *
   * @param begun stands for the schema where it is met again while it is being lowered
   */
  lowerOnce(schema: Located, begun: () => IrType, lower: () => IrType): IrType {
    const known = this.#inline.get(schema.pointer);
    if (known !== undefined) return known === "begun" ? begun() : known;
    this.#inline.set(schema.pointer, "begun");
    const type = lower();
    this.#inline.set(schema.pointer, type);
    return type;
  }

  /** Lowers what is on the list, and what that puts there, until nothing is left. */
  drain(): void {
    for (let schema = this.#pending.pop(); schema !== undefined; schema = this.#pending.pop()) {
      const type = this.lower(schema, { parent: schema.pointer, path: [] });
      this.#declarations.push({
        id: schema.pointer,
        // Whoever refers to an inline schema says null, so that its name stands for the value itself.
        type: type.kind === "nullable" && !isComponent(schema.pointer) ? type.inner : type,
        docs: docsOf(schema.value),
        origin: schema.origin,
      });
    }
  }

  /** All declarations, sorted by identity. */
  get declarations(): ReadonlyMap<SymbolId, Declaration> {
    const sorted = this.#declarations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return new Map(
      sorted.map(({ id, ...rest }) => {
        const nameParts = this.#nameParts.get(id) ?? { path: [] };
        return [id, { id, nameParts, ...rest }];
      }),
    );
  }
}

/** Whether a place is that of a component, which has a name of its own. */
export function isComponent(pointer: string): boolean {
  return /^\/(components\/schemas|definitions)\/[^/]+$/.test(pointer);
}

function isReference(node: Located): node is Located<JsonObject & { readonly $ref: string }> {
  return isObject(node.value) && typeof node.value["$ref"] === "string";
}

/** Reads a scalar member of a node as text; undefined where there is none. */
export function textOf(node: Located | undefined, name: string): string | undefined {
  const value = isObject(node?.value) ? node.value[name] : undefined;
  return value === undefined || value === null || typeof value === "object"
    ? undefined
    : String(value);
}

/** Reads what a node says to its readers. */
export function docsOf(value: JsonValue): Docs {
  if (!isObject(value)) return {};
  const docs: { -readonly [Member in keyof Docs]: Docs[Member] } = {};
  const title = proseOf(value["title"]);
  const summary = proseOf(value["summary"]);
  const description = proseOf(value["description"]) ?? onlyMemberText(value);
  const external = value["externalDocs"];
  const externalUrl = isObject(external) ? external["url"] : undefined;
  // Written out, as it is asked of every node of a description.
  if (title !== undefined) docs.title = title;
  if (summary !== undefined) docs.summary = summary;
  if (description !== undefined) docs.description = description;
  if (isDeprecated(value)) docs.deprecated = true;
  if (typeof externalUrl === "string") docs.externalUrl = externalUrl;
  return docs;
}

/** What is written for people, as Markdown; undefined where there is nothing. */
export function proseOf(field: JsonValue | undefined): string | undefined {
  return typeof field === "string" && /\S/.test(field) ? htmlToMarkdown(field) : undefined;
}

/**
 * What a choice between one schema and null says of that one, which is said of the place as well. A
 * reference's target speaks for itself.
 */
function onlyMemberText({ anyOf, oneOf }: JsonObject): string | undefined {
  if (anyOf === undefined && oneOf === undefined) return undefined;
  const [only, ...others] = [...listOf(anyOf), ...listOf(oneOf)].filter(
    (member) => !isNullSchema(member),
  );
  if (!isObject(only) || others.length > 0 || "$ref" in only) return undefined;
  return proseOf(only["description"]);
}

// The extension is what documents have where their version lets nothing but operations be deprecated.
function isDeprecated(node: JsonObject): boolean {
  const said = node["deprecated"] ?? node["x-deprecated"];
  return said === true || (typeof said === "string" && node["deprecated"] === undefined);
}

/** A member that is there only if it has a value, as `exactOptionalPropertyTypes` wants it. */
export function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]?: Value });
}

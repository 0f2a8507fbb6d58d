import type { Forms } from "../ir/forms.js";
import type {
  Api,
  IrType,
  JsonObject,
  JsonValue,
  Operation,
  Origin,
  Property,
} from "../ir/types.js";
import { allProperties, childTypes } from "../ir/visit.js";
import type { NameTable } from "../naming/names.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { isObject } from "../normalize/structure.js";
import { decodePercent } from "../support/decode-percent.js";
import { formatPointer, parsePointer } from "../support/json-pointer.js";
import { formatJsonPath } from "../support/json-path.js";
import { lazily } from "../support/lazily.js";
import type { FixAction } from "./fix.js";

/** The document that a description begins in, with the overlays that are applied already. */
export interface EntryDocument {
  readonly name: string;
  readonly value: unknown;
}

/** What is known of a description when it is judged. */
export interface LintFacts {
  readonly api: Api;
  readonly forms: Forms;
  readonly names: NameTable;
  readonly document: NormalizedDocument;
  readonly entry: EntryDocument;
  /** The operationIds whose paging the configuration says. */
  readonly pagingConfigured: ReadonlySet<string>;
  /** Every document of the description, as far as what they refer to is concerned. */
  readonly documents: readonly EntryDocument[];
}

/** A node of the entry, which is what overlays change. */
export interface EntryNode {
  readonly path: readonly (string | number)[];
  readonly value: JsonObject;
}

/** A type with the place of the nearest node that stands for it. */
export interface PlacedType {
  readonly type: IrType;
  readonly origin: Origin;
}

/** A description with all that rules ask of it more than once. */
export class LintSubject {
  readonly api: Api;
  readonly forms: Forms;
  readonly names: NameTable;
  readonly document: NormalizedDocument;
  readonly entry: EntryDocument;
  readonly pagingConfigured: ReadonlySet<string>;
  readonly #referredTo: () => ReadonlySet<string>;

  constructor(facts: LintFacts) {
    this.api = facts.api;
    this.forms = facts.forms;
    this.names = facts.names;
    this.document = facts.document;
    this.entry = facts.entry;
    this.pagingConfigured = facts.pagingConfigured;
    this.#referredTo = lazily(() => prefixesReferredTo(facts.documents));
  }

  /** Whether the entry is of Swagger 2.0, in which other things have other places. */
  get isSwagger(): boolean {
    return isObject(this.root) && this.root["swagger"] !== undefined;
  }

  /** The entry's root; a description that was read has a mapping there. */
  get root(): JsonObject {
    return isObject(this.entry.value as JsonValue) ? (this.entry.value as JsonObject) : {};
  }

  /** Finds the object at a place, as far as overlays reach: only into the entry, and not into what was made. */
  findNode({ source, pointer }: Origin): EntryNode | undefined {
    if (source !== this.entry.name) return undefined;
    const path: (string | number)[] = [];
    let value: JsonValue = this.root;
    for (const token of parsePointer(pointer)) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, token))
        return undefined;
      const isItem = Array.isArray(value);
      if (isItem && !/^\d+$/.test(token)) return undefined;
      path.push(isItem ? Number(token) : token);
      value = (value as JsonObject)[token] as JsonValue;
    }
    return isObject(value) ? { path, value } : undefined;
  }

  /** Whether a reference of any document may lead to a node of the entry, or into it. */
  isReferredTo(pointer: string): boolean {
    return this.#referredTo().has(pointer);
  }

  /** The fix that merges something with the object at a place; nothing to spread where that is out of reach. */
  updateAt(origin: Origin, update: JsonObject): { readonly fix?: readonly FixAction[] } {
    const node = this.findNode(origin);
    return node === undefined ? {} : { fix: [{ target: formatJsonPath(node.path), update }] };
  }

  /** What a caller writes to make a call, such as `pets.list`. */
  callOf({ id }: Operation): string {
    return `${this.names.service(id).property}.${this.names.operation(id).method}`;
  }

  /** Every property of every declaration, each place once; the arms of oneof groups are not among them. */
  *properties(): Generator<Property> {
    const seen = new Set<string>();
    for (const { type: whole } of this.api.declarations.values()) {
      const open: IrType[] = [whole];
      for (let type = open.pop(); type !== undefined; type = open.pop()) {
        for (const property of type.kind === "object" ? type.properties : []) {
          // What is only required, or composed of several schemas, has no place of its own.
          const { source, pointer } = property.origin;
          const isDeclared = pointer.endsWith(formatPointer(["properties", property.name]));
          if (!isDeclared || seen.has(`${source} ${pointer}`)) continue;
          seen.add(`${source} ${pointer}`);
          yield property;
        }
        open.push(...childTypes(type));
      }
    }
  }

  /** Every type that is received, at any depth, with its place. */
  *receivedTypes(): Generator<PlacedType> {
    const open: PlacedType[] = [];
    for (const { id, type, origin } of this.api.declarations.values())
      if (this.forms.directions(id).includes("response")) open.push({ type, origin });
    for (const { responses } of this.api.operations)
      for (const { content } of responses)
        for (const { type, origin } of content) open.push({ type, origin });
    for (let placed = open.pop(); placed !== undefined; placed = open.pop()) {
      yield placed;
      const { type, origin } = placed;
      const own = type.kind === "object" ? allProperties(type) : [];
      const places = new Map(own.map((property) => [property.type, property.origin]));
      for (const child of childTypes(type))
        open.push({ type: child, origin: places.get(child) ?? origin });
    }
  }
}

/** The pointers that references have, with all that they go through. */
function prefixesReferredTo(documents: readonly EntryDocument[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open: unknown[] = documents.map(({ value }) => value);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === "string") {
      const [, fragment = ""] = node.split("#/", 2);
      if (node.includes("#/")) addPrefixes(decodePercent(`/${fragment}`), found);
    } else if (typeof node === "object" && node !== null) {
      for (const value of Object.values(node)) open.push(value);
    }
  }
  return found;
}

function addPrefixes(pointer: string, found: Set<string>): void {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const prefix = pointer.slice(0, end);
    if (found.has(prefix)) return;
    found.add(prefix);
  }
}

/** How an operation is called among people: by its operationId, or its method and path. */
export function wordsOf({ operationId, method, path }: Operation): string {
  return operationId ?? `${method} ${path}`;
}

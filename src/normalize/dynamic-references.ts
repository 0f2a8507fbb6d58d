import type { JsonObject, JsonValue } from "../ir/types.js";
import { addToList } from "../support/add-to-list.js";
import { joinPointer, parsePointer, resolvePointer } from "../support/json-pointer.js";
import { isDefinitions } from "./bundle-places.js";
import {
  documentType,
  dynamicKeywords,
  isHolder,
  type NodeType,
  referenceOf,
  referenceStructureOf,
  type ReferenceStructure,
  sectionOf,
  settled,
  typeBelow,
} from "./reference-structure.js";
import { setMember } from "../support/set-member.js";
import { localPointer } from "./references.js";
import { isAnnotation, omit } from "./repair.js";
import { isObject } from "./structure.js";

/** What dynamic anchors stand for on one way through the schemas: pointers by name. */
type Scope = ReadonlyMap<string, string>;

/** What `$recursiveAnchor` is called here; no plain name looks like it. */
const recursive = "$recursive";
const nothing: Scope = new Map();
const referringKeywords = ["$ref", ...dynamicKeywords];
// What a schema has its anchors by that is no resource: its own, and those of its definitions.
const anchoring = ["$dynamicAnchor", "$recursiveAnchor", "$defs", "definitions"];
const schemaType: NodeType = { shape: "one", kind: "schema" };

/** How many copies of generic schemas a description may have. */
const maximumCopies = 5_000;

/** A document without dynamic references, and what was copied for that. */
export interface Specialized {
  readonly root: JsonValue;
  /** The pointers that copies were made from, by the pointers that they are at. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Replaces every `$dynamicRef` by a `$ref` (JSON Schema 2020-12 core, 8.2.3.2; `$recursiveRef` is what
 * it was called in 2019-09). A schema that is generic that way gets a copy for each set of schemas that
 * its anchors stand for where it is referred to; a component that says nothing else becomes that copy.
 *
 * Without identifiers every component counts as a resource of its own, as it is meant to.
 *
 * @param root a document in which every other reference is local, and a dynamic one a pointer to what it
 *   stands for at first
 */
export function specialize(root: JsonObject): Specialized {
  return new Specializer(root).run();
}

interface Copy {
  readonly from: string;
  readonly scope: Scope;
  readonly place: string;
}

class Specializer {
  readonly #root: JsonObject;
  readonly #structure: ReferenceStructure;
  readonly #section: readonly string[];
  readonly #needs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #anchors = new Map<JsonObject, Scope>();
  /** The components, each of which counts as a resource. */
  readonly #components: ReadonlySet<unknown>;
  readonly #places = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #pending: Copy[] = [];
  readonly #copies = new Map<string, string>();

  constructor(root: JsonObject) {
    this.#root = root;
    this.#structure = referenceStructureOf(root);
    this.#section = sectionOf(schemaType, {}, this.#structure) ?? [];
    this.#needs = findNeeds(root, this.#structure);
    const components = resolvePointer(root, joinPointer("", ...this.#section));
    this.#components = new Set(isObject(components) ? Object.values(components) : []);
    for (const name of isObject(components) ? Object.keys(components) : [])
      this.#taken.add(joinPointer("", ...this.#section, name));
  }

  run(): Specialized {
    const root = this.#write(this.#root, documentType, "", nothing) as Record<string, JsonValue>;
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      const { from, scope, place } = next;
      const value = resolvePointer(this.#root, from) as JsonValue;
      this.#put(root, place, this.#write(value, schemaType, from, scope));
      this.#copies.set(place, from);
    }
    return { root, copies: this.#copies };
  }

  #put(root: Record<string, JsonValue>, place: string, value: JsonValue): void {
    const tokens = parsePointer(place);
    const name = tokens.pop() ?? "";
    let holder = root;
    for (const token of tokens) {
      const known = holder[token];
      const inner: Record<string, JsonValue> = isObject(known) ? known : {};
      holder[token] = inner;
      holder = inner;
    }
    holder[name] = value;
  }

  #write(value: JsonValue, type: NodeType, at: string, outer: Scope): JsonValue {
    if (!isHolder(value)) return value;
    const known = settled(type, value);
    const isSchema = known.kind === "schema" && known.shape === "one" && isObject(value);
    const scope = isSchema ? this.#enter(value, at, outer) : outer;
    if (Array.isArray(value)) {
      return (value as readonly JsonValue[]).map((item, index) =>
        this.#writeMember(item, value, String(index), known, at, scope),
      );
    }
    const object = value as JsonObject;
    const special = isSchema && outer === nothing ? this.#become(object, at, scope) : undefined;
    if (special !== undefined) return special;
    const written: Record<string, JsonValue> = {};
    for (const name of Object.keys(object).toSorted()) {
      const member = object[name] as JsonValue;
      setMember(written, name, this.#writeMember(member, object, name, known, at, scope));
    }
    return isSchema ? this.#redirect(written, scope) : written;
  }

  #writeMember(
    member: JsonValue,
    holder: JsonValue,
    name: string,
    type: NodeType,
    at: string,
    scope: Scope,
  ): JsonValue {
    const below = isHolder(member) ? typeBelow(type, holder, name, this.#structure) : undefined;
    if (below === undefined) return member;
    // Definitions are entered from where they are referred to, and not through what they stand in.
    const inner = isDefinitions(type, name) ? nothing : scope;
    return this.#write(member, below, joinPointer(at, name), inner);
  }

  /** Points the references of a schema to what they stand for in a scope. */
  #redirect(schema: JsonObject, scope: Scope): JsonObject {
    const reference = referenceOf(schema);
    const isDynamic = dynamicKeywords.some((keyword) => keyword in schema);
    if (reference === undefined && !isDynamic) return schema;
    const plain = isDynamic ? omit(schema, ...dynamicKeywords) : schema;
    const found =
      reference === undefined ? plain : { ...plain, $ref: this.#referTo(reference, scope) };
    const dynamic = dynamicKeywords.flatMap((keyword) => {
      const initial = schema[keyword];
      if (typeof initial !== "string") return [];
      const name = anchorOf(resolvePointer(this.#root, localPointer(initial) ?? ""), keyword);
      const target = name === undefined ? undefined : scope.get(name);
      return [this.#referTo(target === undefined ? initial : toReference(target), scope)];
    });
    const [only] = dynamic;
    if (only === undefined) return found;
    if (dynamic.length === 1 && reference === undefined) return { ...found, $ref: only };
    const parts = dynamic.map(($ref) => ({ $ref }));
    const all = Array.isArray(found["allOf"]) ? (found["allOf"] as readonly JsonValue[]) : [];
    return { ...found, allOf: [...all, ...parts] };
  }

  #referTo(reference: string, scope: Scope): string {
    const target = localPointer(reference);
    const wanted = target === undefined ? undefined : this.#findSpecial(target, scope);
    if (target === undefined || wanted === undefined) return reference;
    const key = keyOf(target, wanted);
    const known = this.#places.get(key);
    if (known !== undefined) return toReference(known);
    if (this.#places.size >= maximumCopies) return reference;
    const place = this.#allocate(target, wanted);
    this.#places.set(key, place);
    this.#pending.push({ from: target, scope: wanted, place });
    return toReference(place);
  }

  /** What a target's dynamic references stand for; undefined where that is what they do anyway. */
  #findSpecial(target: string, scope: Scope): Scope | undefined {
    if (scope.size === 0) return undefined;
    const own = this.#enter(resolvePointer(this.#root, target) as JsonValue, target, nothing);
    const wanted = [...(this.#needs.get(target) ?? [])].toSorted().flatMap((name) => {
      const pointer = scope.get(name);
      return pointer === undefined || pointer === own.get(name) ? [] : [[name, pointer] as const];
    });
    return wanted.length === 0 ? undefined : new Map(wanted);
  }

  /** A component that only refers to a generic schema and says what its anchors stand for. */
  #become(schema: JsonObject, at: string, scope: Scope): JsonObject | undefined {
    const reference = referenceOf(schema);
    const target = reference === undefined ? undefined : localPointer(reference);
    if (target === undefined || !this.#components.has(schema)) return undefined;
    const isMere = Object.keys(schema).every(
      (name) => name.startsWith("$") || name === "definitions" || isAnnotation(name),
    );
    if (!isMere) return undefined;
    const wanted = this.#findSpecial(target, scope);
    const value = resolvePointer(this.#root, target) as JsonValue;
    if (wanted === undefined || !isObject(value)) return undefined;
    const key = keyOf(target, wanted);
    if (this.#places.has(key)) return undefined;
    this.#places.set(key, at);
    const copy = this.#write(value, schemaType, target, wanted) as JsonObject;
    const beside = Object.entries(omit(schema, "$ref")).map(([name, member]) => {
      const written = this.#writeMember(member, schema, name, schemaType, at, scope);
      return [name, written] as const;
    });
    return { ...omit(copy, "$defs", "definitions"), ...Object.fromEntries(beside) };
  }

  /** The scope inside a schema: what is further out wins. */
  #enter(schema: JsonValue, at: string, outer: Scope): Scope {
    const own = this.#anchorsOf(schema, at);
    if (own.size === 0) return outer;
    return outer.size === 0 ? own : new Map([...own, ...outer]);
  }

  #anchorsOf(schema: JsonValue, at: string): Scope {
    if (!isObject(schema)) return nothing;
    const isResource = this.#components.has(schema) || typeof schema["$id"] === "string";
    if (!isResource && !anchoring.some((keyword) => keyword in schema)) return nothing;
    const known = this.#anchors.get(schema);
    if (known !== undefined) return known;
    const found = new Map<string, string>();
    this.#collect(schema, schemaType, at, isResource, found);
    const scope = found.size === 0 ? nothing : found;
    this.#anchors.set(schema, scope);
    return scope;
  }

  /** Collects the anchors of a resource; of another schema, only its own and those of its definitions. */
  #collect(
    value: JsonValue,
    type: NodeType,
    at: string,
    deep: boolean,
    found: Map<string, string>,
  ): void {
    if (!isHolder(value)) return;
    const known = settled(type, value);
    if (isObject(value) && known.shape === "one") {
      for (const keyword of dynamicKeywords) {
        const name = anchorOf(value, keyword);
        if (name !== undefined && !found.has(name)) found.set(name, this.#behind(value, at));
      }
    }
    for (const name of Object.keys(value)) {
      const member = (value as JsonObject)[name] as JsonValue;
      const below = isHolder(member) ? typeBelow(known, value, name, this.#structure) : undefined;
      const isResource = isObject(member) && typeof member["$id"] === "string";
      if (below === undefined || (isResource && below.shape === "one")) continue;
      if (deep || isDefinitions(known, name) || known.shape === "map")
        this.#collect(member, below, joinPointer(at, name), deep, found);
    }
  }

  /** An anchor at what is only a reference stands for what that leads to. */
  #behind(schema: JsonObject, at: string): string {
    const reference = referenceOf(schema);
    const isMere = Object.keys(schema).every(
      (name) => name === "$ref" || name === "$dynamicAnchor" || isAnnotation(name),
    );
    return (isMere && reference !== undefined ? localPointer(reference) : undefined) ?? at;
  }

  /** A name for a copy: the generic schema's, and those of what it is made for. */
  #allocate(target: string, scope: Scope): string {
    const names = [...scope.values()].map((pointer) => this.#nameOf(pointer));
    const base = `${this.#nameOf(target)}Of${names.join("And")}`;
    let place = joinPointer("", ...this.#section, base);
    for (let number = 2; this.#taken.has(place); number += 1)
      place = joinPointer("", ...this.#section, `${base}_${number}`);
    this.#taken.add(place);
    return place;
  }

  #nameOf(pointer: string): string {
    const value = resolvePointer(this.#root, pointer);
    const isComponent = this.#taken.has(pointer);
    const title = isObject(value) ? (value["title"] ?? value["type"]) : undefined;
    const name = parsePointer(pointer).at(-1) ?? "";
    const text = !isComponent && typeof title === "string" ? title : name;
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
}

function keyOf(target: string, scope: Scope): string {
  return JSON.stringify([target, ...scope]);
}

function toReference(pointer: string): string {
  return `#${pointer.replaceAll("%", "%25")}`;
}

/** The name that a schema has for dynamic references of a keyword. */
function anchorOf(schema: unknown, keyword: string): string | undefined {
  if (!isObject(schema)) return undefined;
  if (keyword === "$recursiveRef")
    return schema["$recursiveAnchor"] === true ? recursive : undefined;
  const name = schema["$dynamicAnchor"];
  return typeof name === "string" ? name : undefined;
}

/** Finds the names that the dynamic references depend on behind each target of a reference. */
function findNeeds(
  root: JsonObject,
  structure: ReferenceStructure,
): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  const users = new Map<string, string[]>();
  const targets: string[] = [];
  const demand = (target: string): void => {
    if (needs.has(target)) return;
    needs.set(target, new Set());
    targets.push(target);
  };
  const visit = (value: JsonValue, type: NodeType, at: string, from: string | undefined): void => {
    if (!isHolder(value)) return;
    const known = settled(type, value);
    const schema = known.kind === "schema" && known.shape === "one" && isObject(value);
    if (schema && anchorOf(value, "$dynamicRef") !== undefined) demand(at);
    for (const keyword of schema ? referringKeywords : []) {
      const reference = (value as JsonObject)[keyword];
      const target = typeof reference === "string" ? localPointer(reference) : undefined;
      if (target === undefined) continue;
      demand(target);
      if (from === undefined) continue;
      addToList(users, target, from);
      const name = keyword === "$ref" ? undefined : anchorOf(resolvePointer(root, target), keyword);
      if (name !== undefined) needs.get(from)?.add(name);
    }
    for (const name of Object.keys(value)) {
      const member = (value as JsonObject)[name] as JsonValue;
      const below = isHolder(member) ? typeBelow(known, value, name, structure) : undefined;
      // Definitions count where they are referred to.
      const isApart = from !== undefined && isDefinitions(known, name);
      if (below !== undefined && !isApart) visit(member, below, joinPointer(at, name), from);
    }
  };
  visit(root, documentType, "", undefined);
  for (let target = targets.pop(); target !== undefined; target = targets.pop())
    visit(resolvePointer(root, target) as JsonValue, schemaType, target, target);
  // What a schema refers to is needed by itself as well.
  const pending = [...needs.keys()];
  for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
    for (const user of users.get(target) ?? []) {
      const own = needs.get(user);
      const size = own?.size ?? 0;
      for (const name of needs.get(target) ?? []) own?.add(name);
      if ((own?.size ?? 0) > size) pending.push(user);
    }
  }
  return needs;
}

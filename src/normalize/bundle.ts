import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/catalog.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue, Origin } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { formatPointer, joinPointer, parsePointer } from "../support/json-pointer.js";
import { setMember } from "../support/set-member.js";
import { BundlePlaces, isDefinitions, isMereReference } from "./bundle-places.js";
import { specialize } from "./dynamic-references.js";
import { mappingOf, mappingReference, type Place, type Target } from "./reference-resolver.js";
import { type Reading, withContent } from "./reference-reading.js";
import {
  documentType,
  dynamicKeywords,
  isHolder,
  isSwagger,
  referenceOf,
  settled,
  typeBelow,
} from "./reference-structure.js";
import type { ReferenceWalk } from "./reference-walk.js";
import { isObject } from "./structure.js";
import { type WholeDocument, wholeOf } from "./whole-document.js";

/** How many values may be written in the place of references that nothing else can stand for. */
const maximumCopies = 200_000;

/**
 * Makes one document of all that a description is made of, in which every reference is local and
 * leads to a place that the standard has.
 *
 * A document whose references are like that already stays as it is.
 *
 * @returns undefined, with an error in the sink, where that would be too large to work on
 */
export function bundle(walk: ReferenceWalk, sink: DiagnosticSink): WholeDocument | undefined {
  for (const { reference, from, pointer } of walk.unanswered) {
    const reason = "it was not loaded";
    sink.report("ref/unreadable", { ref: reference, reason }, { source: from.name, pointer });
  }
  return walk.isPlain ? wholeOf(walk.entry) : new Bundler(walk, sink).write();
}

/** How what is of another kind is read, made to follow `read as`. */
const readings: Readonly<Record<Reading["kind"], string>> = {
  itself: "what it looks like",
  part: "the schema in it",
  content: "JSON that stands in what is needed",
  none: "nothing",
};

type Members = Record<string, JsonValue>;

class Bundler {
  readonly #walk: ReferenceWalk;
  readonly #sink: DiagnosticSink;
  readonly #places: BundlePlaces;
  /** Where in the documents the places of the bundle are that do not follow from their parent's. */
  readonly #origins = new Map<string, Target>();
  readonly #documents = new Map<string, SourceDocument>();
  /** What is being written in the place of references at the moment. */
  readonly #open: Target[] = [];
  #depthOfCopies = 0;
  #copies = 0;
  readonly #reported = new Set<string>();
  #isFull = false;

  constructor(walk: ReferenceWalk, sink: DiagnosticSink) {
    this.#walk = walk;
    this.#sink = sink;
    this.#places = new BundlePlaces(walk);
  }

  write(): WholeDocument | undefined {
    const { entry } = this.#walk;
    const target = this.#walk.resolver.target(entry, "", documentType);
    let root = this.#writeTarget(target, "");
    if (isObject(root)) {
      for (const [pointer, hoisted] of this.#places.hoisted) {
        put(root as Members, pointer, this.#writeTarget(hoisted, pointer));
      }
    }
    if (this.#isFull) return undefined;
    let copies: ReadonlyMap<string, string> = new Map();
    if (this.#walk.isDynamic && isObject(root)) ({ root, copies } = specialize(root));
    return {
      source: entry.name,
      root,
      placeOf: (pointer) => this.#originOf(findOriginal(pointer, copies)),
      findDocument: (name) => this.#documents.get(name),
    };
  }

  #originOf(pointer: string): Origin {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const target = this.#origins.get(at);
      if (target !== undefined) {
        const { document } = target;
        return { source: document.name, pointer: target.pointer + pointer.slice(at.length) };
      }
      if (at === "") return { source: this.#walk.entry.name, pointer };
    }
  }

  #writeTarget(target: Target, out: string): JsonValue {
    this.#origins.set(out, target);
    this.#documents.set(target.document.name, target.document);
    return this.#write(this.#places.valueOf(target), this.#places.placeOf(target), out);
  }

  #write(value: JsonValue, at: Place, out: string): JsonValue {
    if (!isHolder(value)) return value;
    if (this.#depthOfCopies > 0) this.#copies += 1;
    const type = settled(at.type, value);
    const own = type.kind === "schema" ? this.#walk.resolver.resources.own(at) : undefined;
    const { document, pointer } = at;
    const place: Place = { document, pointer, resource: own ?? at.resource, type };
    if (Array.isArray(value)) return this.#writeItems(value as readonly JsonValue[], place, out);
    const object = value as JsonObject;
    const reference = referenceOf(object);
    return reference === undefined
      ? this.#writeMembers(object, place, out)
      : this.#writeReference(object, reference, place, out);
  }

  #writeItems(items: readonly JsonValue[], place: Place, out: string): JsonValue {
    const written: JsonValue[] = [];
    for (const [index, item] of items.entries()) {
      // A parameter without a name cannot be sent, however little is known about it.
      if (place.type.kind === "parameter" && this.#reportWrong(item, place, index)) continue;
      if (written.length !== index) {
        const pointer = joinPointer(place.pointer, String(index));
        const from = this.#walk.resolver.target(place.document, pointer, place.type);
        this.#origins.set(joinPointer(out, String(written.length)), from);
      }
      const at = String(written.length);
      written.push(this.#writeMember(item, items, String(index), place, out, at));
    }
    return written;
  }

  /** Reports an item that is a reference to something of another kind; false for any other. */
  #reportWrong(item: JsonValue, list: Place, index: number): boolean {
    const reference = referenceOf(item);
    if (reference === undefined) return false;
    const type = { ...list.type, shape: "one" } as const;
    const place = { ...list, pointer: joinPointer(list.pointer, String(index)), type };
    const resolution = this.#walk.resolver.resolve(reference, place, type);
    if (resolution.kind !== "wrong") return false;
    const params = { ref: reference, reason: resolution.reason, read: readings.none };
    this.#report("ref/wrong-kind", params, place);
    return true;
  }

  #writeMembers(value: JsonObject, place: Place, out: string): Members {
    const isForeign = place.document !== this.#walk.entry && !this.#walk.isDynamic;
    const written: Members = {};
    for (const name of Object.keys(value)) {
      // Definitions that something refers to have become components.
      if (isForeign && isDefinitions(place.type, name)) continue;
      const member = value[name] as JsonValue;
      setMember(written, name, this.#writeMember(member, value, name, place, out));
    }
    if (this.#walk.isDynamic) this.#writeDynamic(written, place, out);
    if (place.type.kind !== "schema" || !("discriminator" in value)) return written;
    return { ...written, discriminator: this.#writeDiscriminator(value, place) };
  }

  /** Makes dynamic references of a schema pointers to what they stand for at first. */
  #writeDynamic(written: Members, place: Place, out: string): void {
    if (place.type.kind !== "schema" || place.type.shape !== "one") return;
    for (const keyword of dynamicKeywords) {
      const reference = written[keyword];
      if (typeof reference !== "string") continue;
      const resolution = this.#walk.resolver.resolve(reference, place, place.type);
      const found = resolution.kind === "target" ? this.#places.find(resolution.target) : undefined;
      // The whole description is no schema: what is meant is the component around the reference.
      if (resolution.kind === "wrong")
        written[keyword] = referTo(formatPointer(componentAround(out)));
      else if (found !== undefined && isPointerOnly(reference, keyword)) {
        delete written[keyword];
        alsoRefer(written, referTo(found));
      } else if (found !== undefined) written[keyword] = referTo(found);
      else {
        delete written[keyword];
        this.#report("ref/not-found", { ref: reference }, place, keyword);
      }
    }
  }

  #writeMember(
    member: JsonValue,
    holder: JsonValue,
    name: string,
    place: Place,
    out: string,
    outName: string = name,
  ): JsonValue {
    const type = isHolder(member)
      ? typeBelow(place.type, holder, name, this.#walk.structure)
      : undefined;
    if (type === undefined) return member;
    const { document, resource } = place;
    const below = { document, pointer: joinPointer(place.pointer, name), resource, type };
    return this.#write(member, below, joinPointer(out, outName));
  }

  #writeReference(value: JsonObject, reference: string, place: Place, out: string): JsonValue {
    const { $ref: _, ...beside } = value;
    const resolution = this.#walk.resolver.resolve(reference, place, place.type);
    if (resolution.kind === "nowhere") {
      const { document } = resolution;
      // What stays within the description is looked at later, with all that does.
      const stays = reference.startsWith("#/") && place.document === this.#walk.entry;
      if (stays && document === place.document) return value;
      const other = document === place.document ? {} : { document: document.name };
      this.#report("ref/not-found", { ref: reference, ...other }, place);
    }
    if (resolution.kind === "wrong") {
      const around = findSchemaAround(reference, out);
      const read = around === undefined ? readings.none : "the component around it";
      this.#report("ref/wrong-kind", { ref: reference, reason: resolution.reason, read }, place);
      if (around !== undefined) return { ...this.#writeMembers(beside, place, out), $ref: around };
    }
    if (resolution.kind !== "target") return this.#writeMembers(beside, place, out);
    const { reading, isInEntry, isName } = resolution;
    if (isName)
      this.#report(
        "ref/misplaced",
        { ref: reference, read: `#${resolution.target.pointer}` },
        place,
      );
    if (isInEntry) {
      const params = { ref: reference, document: place.document.name };
      this.#report("ref/in-entry", params, place);
    }
    if (reading !== undefined) {
      const params = { ref: reference, reason: reading.reason, read: readings[reading.kind] };
      this.#report("ref/wrong-kind", params, place);
    }
    const target = this.#places.canonical(resolution.target);
    const written = (): Members => this.#writeMembers(beside, place, out);
    const mounted = this.#places.mountedAt(out);
    if (mounted === target) return merge(this.#expand(target, out, place), written());
    const found = this.#places.find(target);
    const isOverlaid = place.type.kind === "pathItem" && !isMereReference(value, place.type);
    if (reading?.kind === "content") {
      const schema =
        found === undefined ? this.#copy(target, out, place) : { $ref: referTo(found) };
      const isOld = isSwagger(this.#walk.entry.value as JsonObject);
      return merge(withContent(schema as JsonObject, isOld), written());
    }
    if (isOverlaid) this.#checkOverlay(beside, reference, target, place);
    if (found === undefined || isOverlaid) return merge(this.#copy(target, out, place), written());
    return { ...written(), $ref: referTo(found) };
  }

  /** Reports what a path item has itself as well as what its reference leads to. */
  #checkOverlay(beside: JsonObject, reference: string, target: Target, place: Place): void {
    const value = this.#places.valueOf(target);
    for (const name of Object.keys(beside)) {
      const isPart = typeBelow(place.type, beside, name, this.#walk.structure) !== undefined;
      if (isPart && isObject(value) && Object.hasOwn(value, name))
        this.#report("ref/path-item-overlap", { name, ref: reference }, place, name);
    }
  }

  /** Writes what a reference leads to in its place, and again wherever else it is referred to. */
  #copy(target: Target, out: string, place: Place): JsonValue {
    if (this.#copies > maximumCopies) {
      const params = { what: "values", limit: maximumCopies };
      if (!this.#isFull) this.#report("ref/too-many", params, place);
      this.#isFull = true;
      return {};
    }
    this.#depthOfCopies += 1;
    const copy = this.#expand(target, out, place);
    this.#depthOfCopies -= 1;
    return copy;
  }

  /** Writes what a reference leads to in its place. */
  #expand(target: Target, out: string, place: Place): JsonValue {
    if (this.#open.includes(target)) {
      this.#report("ref/cycle", { ref: describe(target) }, place);
      return {};
    }
    this.#open.push(target);
    const written = this.#writeTarget(target, out);
    this.#open.pop();
    return written;
  }

  #writeDiscriminator(schema: JsonObject, place: Place): JsonValue {
    const discriminator = schema["discriminator"] ?? null;
    if (!isObject(discriminator)) return discriminator;
    const entries = mappingOf(schema);
    if (entries.length === 0) return discriminator;
    const mapping = entries.map(([tag, text]) => [tag, this.#mapped(text, place) ?? text] as const);
    return {
      ...discriminator,
      mapping: { ...(discriminator["mapping"] as JsonObject), ...Object.fromEntries(mapping) },
    };
  }

  #mapped(text: string, place: Place): string | undefined {
    const reference = mappingReference(text, place.document);
    if (reference === undefined) return undefined;
    const type = { shape: "one", kind: "schema" } as const;
    const resolution = this.#walk.resolver.resolve(reference, place, type);
    if (resolution.kind !== "target") return undefined;
    const found = this.#places.find(resolution.target);
    return found === undefined ? undefined : referTo(found);
  }

  /** Reports a reference, once: what is copied is met as often as it is. */
  #report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    place: Place,
    keyword = "$ref",
  ): void {
    const origin = referenceAt(place, keyword);
    const key = JSON.stringify([code, origin]);
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#sink.report(code, params, origin);
  }
}

/** The tokens of the component that a place is in. */
function componentAround(pointer: string): readonly string[] {
  const tokens = parsePointer(pointer);
  return tokens.slice(0, tokens[0] === "components" ? 3 : 2);
}

/** What `#` means in a component's schema: outside of OpenAPI a schema is a document. */
function findSchemaAround(reference: string, out: string): string | undefined {
  const isSchema = /^\/(?:components\/schemas|definitions)\/[^/]+\//.test(out);
  return reference === "#" && isSchema ? referTo(formatPointer(componentAround(out))) : undefined;
}

/** The pointer that a copy's part was made from. */
function findOriginal(pointer: string, copies: ReadonlyMap<string, string>): string {
  if (copies.size === 0) return pointer;
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const from = copies.get(at);
    if (from !== undefined) return from + pointer.slice(at.length);
  }
  return pointer;
}

function referenceAt({ document, pointer }: Place, keyword: string): Origin {
  return { source: document.name, pointer: joinPointer(pointer, keyword) };
}

function referTo(pointer: string): string {
  return `#${pointer.replaceAll("%", "%25")}`;
}

function describe({ document, pointer }: Target): string {
  return pointer === "" ? document.name : `${document.name}#${pointer}`;
}

function merge(value: JsonValue, beside: JsonObject): JsonValue {
  return isObject(value) ? { ...value, ...beside } : value;
}

/** Puts a value where there was none, with the objects around it. */
function put(root: Members, pointer: string, value: JsonValue): void {
  const tokens = parsePointer(pointer);
  const name = tokens.pop() ?? "";
  let holder = root;
  for (const token of tokens) {
    const next = holder[token];
    const inner: Members = isObject(next) ? next : {};
    holder[token] = inner;
    holder = inner;
  }
  Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** Whether a dynamic reference names no anchor, and so is a plain one (JSON Schema 2020-12 core, 8.2.3.2). */
function isPointerOnly(reference: string, keyword: string): boolean {
  const [, fragment = ""] = reference.split("#", 2);
  return keyword === "$dynamicRef" && (fragment === "" || fragment.startsWith("/"));
}

/** Adds a reference to a schema that may have one. */
function alsoRefer(schema: Members, reference: string): void {
  const all = Array.isArray(schema["allOf"]) ? (schema["allOf"] as readonly JsonValue[]) : [];
  if ("$ref" in schema) schema["allOf"] = [...all, { $ref: reference }];
  else schema["$ref"] = reference;
}

import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue, Origin } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { joinPointer, parsePointer } from "../support/json-pointer.js";
import { BundlePlaces, isDefinitions, isMereReference } from "./bundle-places.js";
import { mappingOf, mappingReference, type Place, type Target } from "./reference-resolver.js";
import { isHolder, referenceOf, settled, typeBelow } from "./reference-structure.js";
import { documentType, type ReferenceWalk } from "./reference-walk.js";
import { isObject } from "./structure.js";
import { type WholeDocument, wholeOf } from "./whole-document.js";

/** How many values may be written in the place of references that nothing else can stand for. */
const maximumCopies = 500_000;

/**
 * Makes one document of all that a description is made of, in which every reference is local and
 * leads to a place that the standard has.
 *
 * A document whose references are like that already stays as it is.
 */
export function bundle(walk: ReferenceWalk, sink: DiagnosticSink): WholeDocument {
  for (const { reference, from, pointer } of walk.unanswered) {
    const reason = "it was not loaded";
    sink.report("ref/unreadable", { ref: reference, reason }, { source: from.name, pointer });
  }
  return walk.isPlain ? wholeOf(walk.entry) : new Bundler(walk, sink).write();
}

type Members = Record<string, JsonValue>;

class Bundler {
  readonly #walk: ReferenceWalk;
  readonly #sink: DiagnosticSink;
  readonly #places: BundlePlaces;
  /** Where in the documents the places of the bundle are that do not follow from their parent's. */
  readonly #origins = new Map<string, Target>();
  readonly #documents = new Map<string, SourceDocument>();
  /** What is being copied at the moment. */
  readonly #copying: Target[] = [];
  #copies = 0;
  #isFull = false;

  constructor(walk: ReferenceWalk, sink: DiagnosticSink) {
    this.#walk = walk;
    this.#sink = sink;
    this.#places = new BundlePlaces(walk);
  }

  write(): WholeDocument {
    const { entry } = this.#walk;
    const target = this.#walk.resolver.target(entry, "", documentType);
    const root = this.#writeTarget(target, "");
    if (isObject(root)) {
      for (const [pointer, hoisted] of this.#places.hoisted) {
        put(root as Members, pointer, this.#writeTarget(hoisted, pointer));
      }
    }
    return {
      source: entry.name,
      root,
      placeOf: (pointer) => this.#originOf(pointer),
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
    if (this.#copying.length > 0) this.#copies += 1;
    const type = settled(at.type, value);
    const own =
      type.kind === "schema" ? this.#walk.resolver.resources.own(at.document, at.pointer) : undefined;
    const place = { ...at, type, ...(own === undefined ? {} : { resource: own }) };
    if (Array.isArray(value)) {
      return (value as readonly JsonValue[]).map((item, index) =>
        this.#writeMember(item, value, String(index), place, out),
      );
    }
    const object = value as JsonObject;
    const reference = referenceOf(object);
    return reference === undefined
      ? this.#writeMembers(object, place, out)
      : this.#writeReference(object, reference, place, out);
  }

  #writeMembers(value: JsonObject, place: Place, out: string): Members {
    const isForeign = place.document !== this.#walk.entry && !this.#walk.isDynamic;
    const members = Object.entries(value)
      // Those that something refers to have become components.
      .filter(([name]) => !isForeign || !isDefinitions(place.type, name))
      .map(([name, member]) => [name, this.#writeMember(member, value, name, place, out)] as const);
    const written: Members = Object.fromEntries(members);
    if (place.type.kind !== "schema" || !("discriminator" in value)) return written;
    return { ...written, discriminator: this.#writeDiscriminator(value, place) };
  }

  #writeMember(
    member: JsonValue,
    holder: JsonValue,
    name: string,
    place: Place,
    out: string,
  ): JsonValue {
    const type = typeBelow(place.type, holder, name, this.#walk.structure);
    if (type === undefined) return member;
    const below = { ...place, pointer: joinPointer(place.pointer, name), type };
    return this.#write(member, below, joinPointer(out, name));
  }

  #writeReference(value: JsonObject, reference: string, place: Place, out: string): JsonValue {
    const { $ref: _, ...beside } = value;
    const resolution = this.#walk.resolver.resolve(reference, place, place.type);
    if (resolution.kind === "nowhere") {
      const { document, pointer } = resolution;
      if (document === this.#walk.entry && pointer !== undefined && place.document === document)
        return value; // It is looked at with all that stays within the document.
      this.#reportNowhere(reference, document, place);
    }
    if (resolution.kind !== "target") return this.#writeMembers(beside, place, out);
    const target = this.#places.canonical(resolution.target);
    const written = (): Members => this.#writeMembers(beside, place, out);
    const mounted = this.#places.mountedAt(out);
    if (mounted === target) return merge(this.#writeTarget(target, out), written());
    const found = this.#places.find(target);
    const isOverlaid = place.type.kind === "pathItem" && !isMereReference(value, place.type);
    if (found === undefined || isOverlaid) return merge(this.#copy(target, out, place), written());
    return { ...written(), $ref: referTo(found) };
  }

  /** Writes what a reference leads to in its place. */
  #copy(target: Target, out: string, place: Place): JsonValue {
    const origin = { source: place.document.name, pointer: joinPointer(place.pointer, "$ref") };
    if (this.#copying.includes(target)) {
      this.#sink.report("ref/cycle", { ref: describe(target) }, origin);
      return {};
    }
    if (this.#copies > maximumCopies) {
      if (!this.#isFull) this.#sink.report("ref/too-many", { what: "values", limit: maximumCopies }, origin);
      this.#isFull = true;
      return {};
    }
    this.#copying.push(target);
    const copy = this.#writeTarget(target, out);
    this.#copying.pop();
    return copy;
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

  #reportNowhere(ref: string, document: SourceDocument, place: Place): void {
    const origin = { source: place.document.name, pointer: joinPointer(place.pointer, "$ref") };
    const isSame = document === place.document;
    const params = { ref, ...(isSame ? {} : { document: document.name }) };
    this.#sink.report("ref/not-found", params, origin);
  }
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

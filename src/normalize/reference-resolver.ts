import type { JsonObject, JsonValue } from "../ir/types.js";
import type { DocumentRequest } from "../source/document-request.js";
import type { SourceDocument } from "../source/document.js";
import { isAbsoluteReference } from "../source/reference-policy.js";
import { decodePercent } from "../support/decode-percent.js";
import {
  formatPointer,
  joinPointer,
  parsePointer,
  resolvePointer,
} from "../support/json-pointer.js";
import { findReading, type Reading } from "./reference-reading.js";
import {
  documentType,
  type NodeType,
  referenceOf,
  type ReferenceStructure,
  referenceStructureOf,
  typeAt,
} from "./reference-structure.js";
import { type Resource, ResourceIndex, resolveUri } from "./resources.js";
import { isObject } from "./structure.js";

/** A node with everything that a reference in it depends on. */
export interface Place {
  readonly document: SourceDocument;
  readonly pointer: string;
  readonly resource: Resource;
  readonly type: NodeType;
}

/** What a reference leads to; the same object for the same thing. */
export interface Target {
  readonly document: SourceDocument;
  readonly pointer: string;
  readonly type: NodeType;
}

/** Where a reference leads. */
export type Resolution =
  | {
      readonly kind: "target";
      readonly target: Target;
      /** How it is read, where it leads to something of another kind. */
      readonly reading?: Reading | undefined;
      /** True where only the description has the place, not the document that the reference means. */
      readonly isInEntry: boolean;
      /** True where the reference is nothing but the name of a component. */
      readonly isName: boolean;
    }
  /** To something of another kind that nothing can be made of. */
  | { readonly kind: "wrong"; readonly reason: string }
  /** To a document that was not loaded yet. */
  | { readonly kind: "absent"; readonly uris: readonly string[]; readonly absolute: boolean }
  /** To a document that cannot be had, which whoever loads has reported. */
  | { readonly kind: "refused" }
  /** To a place that a document does not have. */
  | { readonly kind: "nowhere"; readonly document: SourceDocument; readonly pointer?: string };

/** How many references a pointer may pass through on its way. */
const maximumHops = 32;

interface FoundPlace extends Omit<Target, "type"> {
  readonly isInEntry?: boolean;
  readonly isName?: boolean;
}

type Found =
  FoundPlace | Exclude<Resolution, { readonly kind: "target" } | { readonly kind: "wrong" }>;

const schemaType: NodeType = { shape: "one", kind: "schema" };

/**
 * Resolves references to places in documents (RFC 3986, section 5; JSON Schema 2020-12 core, 8.2).
 */
export class ReferenceResolver {
  readonly resources: ResourceIndex = new ResourceIndex();
  readonly #refused = new Set<string>();
  readonly #aliases = new Map<string, SourceDocument>();
  readonly #targets = new Map<string, Target>();
  readonly #known = new Map<Resource, Map<NodeType, Map<string, Resolution>>>();
  readonly #structures = new Map<SourceDocument, ReferenceStructure | undefined>();

  readonly #entry: SourceDocument;

  constructor(entry: SourceDocument) {
    this.#entry = entry;
    this.resources.add(entry);
  }

  /** Takes in a document that was loaded for any of these URIs. */
  add(document: SourceDocument, uris: readonly string[]): void {
    this.resources.add(document);
    for (const uri of uris) this.#aliases.set(uri, document);
  }

  /** Takes note that a request cannot be met. */
  refuse({ uris, absolute }: Pick<DocumentRequest, "uris" | "absolute">): void {
    for (const uri of uris) this.#refused.add(`${absolute} ${uri}`);
  }

  /** Finds what a reference leads to that stands in a place where a type is expected. */
  resolve(reference: string, { document, resource }: Place, type: NodeType): Resolution {
    const known = this.#resolutions(resource, type);
    const before = known.get(reference);
    if (before !== undefined) return before;
    const found = this.#find(reference, document, resource, 0);
    const resolution = "kind" in found ? found : this.#read(found, type);
    if (resolution.kind !== "absent") known.set(reference, resolution);
    return resolution;
  }

  /** What is known of references of a resource, to what has to be of a type. */
  #resolutions(resource: Resource, type: NodeType): Map<string, Resolution> {
    let ofResource = this.#known.get(resource);
    if (ofResource === undefined) this.#known.set(resource, (ofResource = new Map()));
    let ofType = ofResource.get(type);
    if (ofType === undefined) ofResource.set(type, (ofType = new Map()));
    return ofType;
  }

  /** Reads what was found as what it has to be. */
  #read(place: FoundPlace, type: NodeType): Resolution {
    const { document, pointer, isInEntry = false, isName = false } = place;
    const root = document.value as JsonObject;
    const structure = this.#structureOf(document);
    const found = structure && typeAt(root, documentType, pointer, structure);
    const reading = findReading(resolvePointer(root, pointer) as JsonValue, type, found);
    if (reading?.kind === "none") return { kind: "wrong", reason: reading.reason };
    const at = reading?.kind === "part" ? joinPointer(pointer, ...reading.path) : pointer;
    const as = reading?.kind === "content" ? schemaType : type;
    const target = this.target(document, at, as);
    return { kind: "target", target, reading, isInEntry, isName };
  }

  /** The structure of a description, which says by it what is what; undefined for any other document. */
  #structureOf(document: SourceDocument): ReferenceStructure | undefined {
    if (!this.#structures.has(document)) {
      const structure = isDescription(document)
        ? referenceStructureOf(document.value as JsonObject)
        : undefined;
      this.#structures.set(document, structure);
    }
    return this.#structures.get(document);
  }

  /** The one object that stands for a place as something of a type. */
  target(document: SourceDocument, pointer: string, { shape, kind }: NodeType): Target {
    const key = `${shape} ${kind} ${document.uri}#${pointer}`;
    const known = this.#targets.get(key);
    if (known !== undefined) return known;
    const target: Target = { document, pointer, type: { shape, kind } };
    this.#targets.set(key, target);
    return target;
  }

  #find(reference: string, from: SourceDocument, resource: Resource, hops: number): Found {
    const hash = reference.indexOf("#");
    // A slash after a file's name is a slip that means nothing else.
    const written = hash === -1 ? reference : reference.slice(0, hash);
    const location = written.replace(/(\.(?:json|ya?ml))\/+$/i, "$1");
    const fragment = hash === -1 ? "" : reference.slice(hash + 1);
    if (location === "") {
      const found = this.#inside(resource, fragment, hops);
      if (!("kind" in found) || !fragment.startsWith("/") || isDescription(from)) return found;
      const inEntry = this.#inside(this.resources.at(this.#entry, ""), fragment, hops);
      return "kind" in inEntry ? found : { ...inEntry, isInEntry: true };
    }
    const found = [resource.base, from.uri].flatMap((base) => resolveUri(location, base) ?? []);
    const uris = [...new Set(found)];
    for (const uri of uris) {
      const alias = this.#aliases.get(uri);
      const known =
        this.resources.find(uri) ??
        (alias === undefined ? undefined : this.resources.at(alias, ""));
      if (known !== undefined) return this.#inside(known, fragment, hops);
    }
    const named = hash === -1 ? findComponent(location, from) : undefined;
    if (named !== undefined) return { document: from, pointer: named, isName: true };
    if (uris.length === 0) return { kind: "nowhere", document: from };
    const absolute = isAbsoluteReference(location);
    const isRefused = uris.every((uri) => this.#refused.has(`${absolute} ${uri}`));
    return isRefused ? { kind: "refused" } : { kind: "absent", uris, absolute };
  }

  /** Finds a fragment in a resource, or else in the document around it. */
  #inside(resource: Resource, fragment: string, hops: number): Found {
    const { document } = resource;
    const decoded = decodePercent(fragment);
    const texts = decoded === fragment ? [decoded] : [decoded, fragment];
    if (fragment === "") return { document, pointer: resource.pointer };
    if (!fragment.startsWith("/")) {
      const around = this.resources.at(document, "");
      const pointer = resource.anchors.get(decoded) ?? around.anchors.get(decoded);
      return pointer === undefined ? { kind: "nowhere", document } : { document, pointer };
    }
    // What has an identifier of its own is often written as if it had none.
    const bases = resource.pointer === "" ? [""] : [resource.pointer, ""];
    const pointers = bases.flatMap((base) => texts.map((text) => `${base}${text}`));
    for (const pointer of pointers) {
      // Written in one way, so that equal targets are the same.
      if (resolvePointer(document.value, pointer) !== undefined)
        return { document, pointer: formatPointer(parsePointer(pointer)) };
    }
    for (const pointer of pointers) {
      const found = this.#through(document, pointer, hops);
      if (found !== undefined) return found;
    }
    // The pointer of a member without a name; where there is none, a slip for the whole.
    if (fragment === "/") return { document, pointer: resource.pointer };
    return { kind: "nowhere", document, pointer: decoded };
  }

  /** Follows a pointer that passes through references, which strictly it cannot. */
  #through(document: SourceDocument, pointer: string, hops: number): Found | undefined {
    if (hops >= maximumHops) return undefined;
    const tokens = parsePointer(pointer);
    let value = document.value as JsonValue;
    for (const [index, token] of tokens.entries()) {
      const isMember = typeof value === "object" && value !== null && Object.hasOwn(value, token);
      if (isMember) {
        value = (value as JsonObject)[token] ?? null;
        continue;
      }
      const reference = referenceOf(value);
      if (reference === undefined) return undefined;
      const at = formatPointer(tokens.slice(0, index));
      const next = this.#find(reference, document, this.resources.at(document, at), hops + 1);
      if ("kind" in next) return next;
      const further = joinPointer(next.pointer, ...tokens.slice(index));
      if (resolvePointer(next.document.value, further) !== undefined)
        return { document: next.document, pointer: further };
      return this.#through(next.document, further, hops + 1);
    }
    return undefined;
  }
}

function isDescription({ value }: SourceDocument): boolean {
  return (
    isObject(value as JsonValue) &&
    ["openapi", "swagger"].some((field) => Object.hasOwn(value as object, field))
  );
}

/** The tags of a schema's discriminator and what they are mapped to. */
export function mappingOf(schema: JsonObject): readonly (readonly [string, string])[] {
  const { discriminator } = schema;
  const mapping = isObject(discriminator) ? discriminator["mapping"] : undefined;
  return isObject(mapping)
    ? Object.entries(mapping).flatMap(([tag, target]) =>
        typeof target === "string" ? [[tag, target] as const] : [],
      )
    : [];
}

/**
 * What an entry of a discriminator's mapping refers to, as a reference (OpenAPI 3.1, 4.8.25.3): a name
 * stands for a component of the document that it is written in.
 *
 * @returns undefined for a name that this document does not have
 */
export function mappingReference(target: string, document: SourceDocument): string | undefined {
  const pointer = findComponent(target, document);
  if (pointer !== undefined) return `#${pointer.replaceAll("%", "%25")}`;
  return /#|\.(?:json|ya?ml)$/i.test(target) ? target : undefined;
}

/** The pointer of the component schema of a name; undefined where a document has none. */
function findComponent(name: string, { value }: SourceDocument): string | undefined {
  const pointers = ["/components/schemas", "/definitions"].map((it) => joinPointer(it, name));
  return pointers.find((pointer) => resolvePointer(value as JsonValue, pointer) !== undefined);
}

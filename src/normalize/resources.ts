import type { JsonValue } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { joinPointer } from "../support/json-pointer.js";
import { plainUri } from "../support/plain-uri.js";
import { isObject } from "./structure.js";

/** A schema, or a whole document, with a URI of its own (JSON Schema 2020-12 core, 4.3.5). */
export interface Resource {
  readonly document: SourceDocument;
  /** Where it stands in its document. */
  readonly pointer: string;
  /** What references in it are relative to; without a fragment. */
  readonly base: string;
  /** Pointers into the document by plain name (JSON Schema 2020-12 core, 8.2.2). */
  readonly anchors: Map<string, string>;
}

const anchorKeywords = ["$anchor", "$dynamicAnchor"] as const;
const mentionsIdentity = /\$(?:id|anchor|dynamicAnchor)\b/;

// Their values are data, in which a member called `$id` is nothing but a member.
const dataKeywords: ReadonlySet<string> = new Set([
  "example",
  "examples",
  "default",
  "const",
  "enum",
]);
const mapsOfSchemas: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "schemas",
]);

/** Resolves a reference against a base (RFC 3986, section 5); undefined where that makes no URI. */
export function resolveUri(reference: string, base: string): string | undefined {
  // A percent sign that begins no escape stands for itself, as in the names of files.
  const escaped = reference.replaceAll(/%(?![0-9a-f]{2})/gi, "%25");
  if (!URL.canParse(escaped, base)) return undefined;
  return plainUri(withoutFragment(new URL(escaped, base).href));
}

function withoutFragment(uri: string): string {
  return uri.split("#", 1)[0] ?? uri;
}

/** The resources of all documents of a description. */
export class ResourceIndex {
  readonly #byUri = new Map<string, Resource>();
  readonly #byDocument = new Map<SourceDocument, Map<string, Resource>>();

  /** Takes in a document with everything in it that has a URI or a plain name. */
  add(document: SourceDocument): void {
    if (this.#byDocument.has(document)) return;
    const found = new Map<string, Resource>();
    this.#byDocument.set(document, found);
    const value = document.value as JsonValue;
    const self = isObject(value) ? value["$self"] : undefined;
    const base = typeof self === "string" ? resolveUri(self, document.uri) : undefined;
    const root = this.#register(document, "", base ?? document.uri);
    // Nearly every document has no identity but its own.
    if (mentionsIdentity.test(document.text)) this.#scan(value, root);
    this.#byUri.set(document.uri, found.get("") ?? root);
  }

  /** The resource of a URI without fragment. */
  find(uri: string): Resource | undefined {
    return this.#byUri.get(uri);
  }

  /**
   * The resource that a node is itself; undefined for one that belongs to the resource around it, and where
   * the whole document is the only one in it.
   */
  own(node: { readonly document: SourceDocument; readonly pointer: string }): Resource | undefined {
    const found = this.#byDocument.get(node.document);
    // Nearly every document is the only resource in it, so that no pointer is needed.
    return found === undefined || found.size === 1 ? undefined : found.get(node.pointer);
  }

  /** The resource that a node belongs to: the nearest one around it. */
  at(document: SourceDocument, pointer: string): Resource {
    const found = this.#byDocument.get(document);
    const only = found?.size === 1 ? found.get("") : undefined;
    if (only !== undefined) return only;
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const resource = found?.get(at);
      if (resource !== undefined) return resource;
      if (at === "") throw new Error(`the document '${document.name}' is not in the index`);
    }
  }

  #register(document: SourceDocument, pointer: string, base: string): Resource {
    const resource: Resource = { document, pointer, base, anchors: new Map() };
    this.#byDocument.get(document)?.set(pointer, resource);
    // The first one keeps a URI that several claim.
    if (!this.#byUri.has(base)) this.#byUri.set(base, resource);
    return resource;
  }

  #scan(root: JsonValue, resource: Resource): void {
    const pending = [{ value: root, within: resource, pointer: "", isMap: false }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { value, pointer, isMap } = next;
      const within = isMap || !isObject(value) ? next.within : this.#identify(value, next);
      if (!isObject(value) && !Array.isArray(value)) continue;
      for (const [name, member] of Object.entries(value) as [string, JsonValue][]) {
        if (typeof member !== "object" || member === null) continue;
        if (!isMap && (dataKeywords.has(name) || name.startsWith("x-"))) continue;
        pending.push({
          value: member,
          within,
          pointer: joinPointer(pointer, name),
          isMap: !isMap && mapsOfSchemas.has(name) && isObject(member),
        });
      }
    }
  }

  /** Notes what a schema is called, and finds the resource that its members belong to. */
  #identify(
    schema: Readonly<Record<string, JsonValue>>,
    { within, pointer }: { readonly within: Resource; readonly pointer: string },
  ): Resource {
    const id = schema["$id"];
    let resource = within;
    if (typeof id === "string") {
      const base = resolveUri(id, within.base);
      // Up to draft 7, an identifier that is only a fragment is a plain name.
      if (id.startsWith("#")) within.anchors.set(id.slice(1), pointer);
      else if (base !== undefined) resource = this.#register(within.document, pointer, base);
    }
    for (const keyword of anchorKeywords) {
      const name = schema[keyword];
      if (typeof name === "string" && !resource.anchors.has(name))
        resource.anchors.set(name, pointer);
    }
    return resource;
  }
}

/** True for a pointer to a place that is `ancestor` or below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject } from "../ir/types.js";
import { decodePercent } from "../support/decode-percent.js";
import { closest } from "../support/closest.js";
import {
  formatPointer,
  joinPointer,
  parsePointer,
  resolvePointer,
} from "../support/json-pointer.js";
import { referenceOf } from "./reference-structure.js";
import { listOf, splitAnnotations } from "./repair.js";
import {
  componentSchemas,
  isObject,
  schemaContainer,
  structureOf,
  visitNodes,
} from "./structure.js";
import type { WholeDocument } from "./whole-document.js";

/**
 * Turns the value of `$ref` into a JSON Pointer into the same document: the fragment, percent-decoded
 * (RFC 6901, section 6).
 *
 * @returns undefined for a reference to another document or to an anchor
 */
export function localPointer(reference: string): string | undefined {
  if (reference === "#") return "";
  if (!reference.startsWith("#/")) return undefined;
  return decodePercent(reference.slice(1));
}

/**
 * Writes a local `$ref` in one way, so that equal targets have equal references: escaped as a pointer
 * needs it, and percent-encoded only where it holds a percent sign.
 *
 * A component's name may itself look percent-encoded; where only the text as it stands leads
 * somewhere, that is what was meant.
 */
export function plainReference(root: JsonObject, reference: string): string {
  const decoded = localPointer(reference);
  if (decoded === undefined || !reference.includes("%")) return reference;
  const literal = reference.slice(1);
  const isLiteral =
    resolvePointer(root, decoded) === undefined && resolvePointer(root, literal) !== undefined;
  return `#${(isLiteral ? literal : decoded).replaceAll("%", "%25")}`;
}

/** What the local references of a document lead to, each looked for once. */
export class LocalReferences {
  readonly #root: JsonObject;
  readonly #known = new Map<string, boolean>();
  #allLead = true;

  constructor(root: JsonObject) {
    this.#root = root;
  }

  /** Whether a reference leads somewhere within the document. */
  leads(reference: string): boolean {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const pointer = localPointer(plainReference(this.#root, reference));
    const leads = pointer !== undefined && resolvePointer(this.#root, pointer) !== undefined;
    this.#known.set(reference, leads);
    this.#allLead &&= leads;
    return leads;
  }

  /** True where all that were asked about lead somewhere. */
  get allLead(): boolean {
    return this.#allLead;
  }
}

/** Reports every `$ref` that leads nowhere. */
export function checkReferences(
  root: JsonObject,
  whole: WholeDocument,
  sink: DiagnosticSink,
): void {
  const references = new LocalReferences(root);
  for (const node of visitNodes(root, structureOf(root))) {
    const reference = node.problem === undefined ? referenceOf(node.value) : undefined;
    if (node.problem !== undefined || reference === undefined) continue;
    if (references.leads(reference)) continue;
    const place = whole.placeOf(joinPointer(node.pointer, "$ref"));
    const target = localPointer(plainReference(root, reference));
    const suggestion = target === undefined ? {} : suggest(root, target, whole);
    sink.report("ref/not-found", { ref: reference, ...suggestion }, place);
  }
}

/** Reports the component schemas that are nothing but references which lead back to them. */
export function checkCircles(root: JsonObject, whole: WholeDocument, sink: DiagnosticSink): void {
  const ending = new Set<string>();
  const container = schemaContainer(root);
  for (const [name, schema] of Object.entries(componentSchemas(root))) {
    if (onlyReference(schema, root) === undefined) continue;
    const path = new Set<string>();
    let pointer: string | undefined = joinPointer(container, name);
    while (pointer !== undefined && !ending.has(pointer) && !path.has(pointer)) {
      path.add(pointer);
      pointer = onlyReference(resolvePointer(root, pointer), root);
    }
    if (pointer !== undefined && path.has(pointer)) {
      sink.report("ref/cycle", { ref: `#${pointer}` }, whole.placeOf(joinPointer(pointer, "$ref")));
    }
    for (const visited of path) ending.add(visited);
  }
}

/**
 * Tells whether the schema at a pointer leads back to itself through nothing but references, or compositions
 * of one. Each schema is looked at once, however many are asked for.
 */
export function circlesIn(root: JsonObject): (pointer: string) => boolean {
  const visited = new Set<string>();
  const circular = new Set<string>();
  return (start) => {
    const path: string[] = [];
    let pointer: string | undefined = start;
    while (pointer !== undefined && !visited.has(pointer)) {
      visited.add(pointer);
      path.push(pointer);
      pointer = soleReference(resolvePointer(root, pointer), root);
    }
    const at = pointer === undefined ? -1 : path.indexOf(pointer);
    if (at >= 0) path.slice(at).forEach((one) => circular.add(one));
    return circular.has(start);
  };
}

/** Where a schema leads by `$ref`, or as the only thing does that it is composed of, null aside. */
function soleReference(schema: unknown, root: JsonObject): string | undefined {
  if (!isObject(schema)) return undefined;
  const own = onlyReference(schema, root);
  const members = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => listOf(schema[keyword]));
  const [only, ...others] = members.filter((it) => !isObject(it) || it["type"] !== "null");
  return own ?? (others.length === 0 ? soleReference(only, root) : undefined);
}

/** Where a schema leads that says nothing but `$ref`, annotations aside. */
function onlyReference(schema: unknown, root: JsonObject): string | undefined {
  if (!isObject(schema) || typeof schema["$ref"] !== "string") return undefined;
  const [restricting] = splitAnnotations(schema);
  if (Object.keys(restricting).some((keyword) => keyword !== "$ref" && keyword !== "nullable"))
    return undefined;
  return localPointer(plainReference(root, schema["$ref"]));
}

/** The name that was probably meant: the closest member of the nearest ancestor that exists. */
function suggest(
  root: JsonObject,
  pointer: string,
  whole: WholeDocument,
): { readonly suggestion?: string; readonly line?: number } {
  const tokens = parsePointer(pointer);
  for (let depth = tokens.length - 1; depth >= 0; depth -= 1) {
    const parent = formatPointer(tokens.slice(0, depth));
    const container = resolvePointer(root, parent);
    const missing = tokens[depth];
    if (!isObject(container) || missing === undefined) continue;
    const suggestion = closest(missing, Object.keys(container));
    if (suggestion === undefined) return {};
    const place = whole.placeOf(joinPointer(parent, suggestion));
    const line = whole.findDocument(place.source)?.locate(place.pointer, true).line;
    return { suggestion, ...(line === undefined ? {} : { line }) };
  }
  return {};
}

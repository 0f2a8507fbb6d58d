import type { JsonObject, JsonValue } from "../ir/types.js";
import type { DocumentRequest, DocumentWalk } from "../source/document-request.js";
import type { SourceDocument } from "../source/document.js";
import { joinPointer, resolvePointer } from "../support/json-pointer.js";
import {
  mappingOf,
  mappingReference,
  type Place,
  ReferenceResolver,
  type Resolution,
  type Target,
} from "./reference-resolver.js";
import {
  documentType,
  dynamicKeywords,
  isHolder,
  type NodeType,
  referenceOf,
  type ReferenceStructure,
  referenceStructureOf,
  sectionOf,
  settled,
  typeAt,
  typeBelow,
} from "./reference-structure.js";
import { localPointer } from "./references.js";
import type { Resource } from "./resources.js";
import { isObject } from "./structure.js";

// Without them the types are the same.
const optionalKinds: ReadonlySet<string> = new Set(["example", "link", "plain"]);

/** A value that is still to be looked at. Its pointer is made when it is asked for, as few are. */
class Step implements Place {
  readonly value: JsonValue;
  readonly document: SourceDocument;
  readonly resource: Resource;
  readonly type: NodeType;
  readonly #way: string;
  readonly #holder: Place | undefined;

  /** @param way its pointer; where it is held by something, the token that it has there */
  constructor(
    value: JsonValue,
    document: SourceDocument,
    resource: Resource,
    type: NodeType,
    way: string,
    holder?: Place,
  ) {
    this.value = value;
    this.document = document;
    this.resource = resource;
    this.type = settled(type, value);
    this.#way = way;
    this.#holder = holder;
  }

  get pointer(): string {
    return this.#holder === undefined ? this.#way : joinPointer(this.#holder.pointer, this.#way);
  }
}

interface Use {
  readonly reference: string;
  readonly place: Place;
  readonly type: NodeType;
  /** The keyword or tag that holds the reference, below the place's pointer. */
  readonly path: readonly string[];
  readonly optional: boolean;
}

/**
 * Walks a description from its root along every reference, and asks for the documents that it needs
 * on the way. Only what is referred to is looked at: the rest of another document does not count.
 */
export class ReferenceWalk implements DocumentWalk {
  readonly entry: SourceDocument;
  readonly structure: ReferenceStructure;
  readonly resolver: ReferenceResolver;
  /** What is referred to, without the description's own parts in their own places. */
  readonly targets: Set<Target> = new Set<Target>();
  readonly #steps: Step[] = [];
  readonly #waiting = new Map<string, Use[]>();
  readonly #asked = new Map<string, DocumentRequest>();
  readonly #fresh: DocumentRequest[] = [];
  readonly #visited = new Map<SourceDocument, Set<string>>();
  readonly #own = new Map<Target, boolean>();
  readonly #followed = new Set<Resolution>();
  #plain = true;
  #dynamic = false;

  constructor(entry: SourceDocument) {
    this.entry = entry;
    const root = entry.value as JsonValue;
    this.structure = referenceStructureOf(isObject(root) ? root : {});
    this.resolver = new ReferenceResolver(entry);
    const resource = this.resolver.resources.at(entry, "");
    this.#steps.push(new Step(root, entry, resource, documentType, ""));
  }

  /** True where every reference leads to a place within the one document, as the standard has it. */
  get isPlain(): boolean {
    return this.#plain && this.#asked.size === 0;
  }

  /** True where a reference depends on where it is come from (JSON Schema 2020-12 core, 8.2.3.2). */
  get isDynamic(): boolean {
    return this.#dynamic;
  }

  /** What was asked for and never given. */
  get unanswered(): readonly DocumentRequest[] {
    return [...this.#asked].filter(([key]) => this.#waiting.has(key)).map(([, request]) => request);
  }

  /**
   * Goes on as far as the documents that were given allow, and returns what is needed to go further
   * and was not asked for before.
   */
  next(): readonly DocumentRequest[] {
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      this.#visit(step);
    }
    return this.#fresh.splice(0);
  }

  /** Finds a document that calls itself by what is asked for, wherever it was loaded from. */
  find({ uris }: DocumentRequest): SourceDocument | undefined {
    return uris.flatMap((uri) => this.resolver.resources.find(uri) ?? [])[0]?.document;
  }

  /** Takes the document that was asked for; undefined says that it cannot be had. */
  answer(request: DocumentRequest, document: SourceDocument | undefined): void {
    const key = keyOf(request);
    const uses = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    if (document === undefined) return this.resolver.refuse(request);
    this.resolver.add(document, request.uris);
    for (const use of uses) this.#follow(use);
  }

  #visit(step: Step): void {
    const { value, document, type } = step;
    if (!isHolder(value)) return;
    if (document !== this.entry) {
      const visited = this.#visited.get(document) ?? new Set();
      this.#visited.set(document, visited.add(`${type.kind}#${step.pointer}`));
    }
    const own = type.kind === "schema" ? this.resolver.resources.own(step) : undefined;
    const resource = own ?? step.resource;
    const place = own === undefined ? step : { document, pointer: step.pointer, resource, type };
    if (isObject(value)) this.#followAll(value, place);
    const names = Object.keys(value);
    // Backwards, because the last one is looked at first.
    for (let at = names.length - 1; at >= 0; at -= 1) {
      const name = names[at]!;
      const member = (value as JsonObject)[name];
      if (typeof member !== "object" || member === null) continue;
      const below = typeBelow(type, value, name, this.structure);
      if (below !== undefined)
        this.#steps.push(new Step(member, document, resource, below, name, step));
    }
  }

  #followAll(value: JsonObject, place: Place): void {
    const { type } = place;
    const reference = referenceOf(value);
    if (reference !== undefined) {
      // A reference to what belongs elsewhere is replaced by that.
      if (type.shape !== "one") this.#plain = false;
      // What stands beside the reference of a path item is part of it as well (OpenAPI 3.1, 4.8.9).
      const isOverlaid = (name: string): boolean =>
        typeBelow(type, value, name, this.structure) !== undefined;
      if (type.kind === "pathItem" && Object.keys(value).some(isOverlaid)) this.#plain = false;
      const optional = optionalKinds.has(type.kind);
      this.#follow({ reference, place, type, path: ["$ref"], optional });
    }
    if (type.kind !== "schema" || type.shape !== "one") return;
    for (const keyword of dynamicKeywords) {
      const dynamic = value[keyword];
      if (typeof dynamic !== "string") continue;
      this.#dynamic = true;
      this.#plain = false;
      this.#follow({ reference: dynamic, place, type, path: [keyword], optional: false });
    }
    if (value["discriminator"] === undefined) return;
    for (const [tag, target] of mappingOf(value)) {
      const mapped = mappingReference(target, place.document);
      if (mapped === undefined) continue;
      const path = ["discriminator", "mapping", tag];
      this.#follow({ reference: mapped, place, type, path, optional: true });
    }
  }

  #follow(use: Use): void {
    const { reference, place, type } = use;
    const resolution = this.resolver.resolve(reference, place, type);
    // What was followed before leads nowhere new.
    if (this.#followed.has(resolution)) return;
    if (resolution.kind === "absent") return this.#ask(use, resolution);
    this.#followed.add(resolution);
    if (resolution.kind === "nowhere" && !reference.startsWith("#/")) this.#plain = false;
    if (resolution.kind === "wrong") this.#plain = false;
    if (resolution.kind !== "target") return;
    const { target } = resolution;
    const { type: as } = target;
    if (resolution.reading !== undefined) this.#plain = false;
    if (this.isOwn(target)) {
      const value = resolvePointer(this.entry.value, target.pointer) as JsonValue;
      const isShared = sectionOf(as, value, this.structure) !== undefined;
      if (!isShared || !isPlainReference(reference, target.pointer)) this.#plain = false;
      return;
    }
    this.#plain = false;
    const { document, pointer } = target;
    const value = resolvePointer(document.value, pointer) as JsonValue;
    // What is no node at all gets no place; whoever writes the reference reports it.
    if (this.targets.has(target) || !isHolder(value)) return;
    this.targets.add(target);
    if (this.#visited.get(document)?.has(`${as.kind}#${pointer}`) === true) return;
    const resource = this.resolver.resources.at(document, pointer);
    this.#steps.push(new Step(value, document, resource, as, pointer));
  }

  /** True for a part of the entry that stands where the standard has such parts. */
  isOwn(target: Target): boolean {
    const { document, pointer } = target;
    if (document !== this.entry) return false;
    const known = this.#own.get(target);
    if (known !== undefined) return known;
    const found = typeAt(document.value as JsonValue, documentType, pointer, this.structure);
    const { shape, kind } = target.type;
    const isOwn = found?.kind === kind && found.shape === shape;
    this.#own.set(target, isOwn);
    return isOwn;
  }

  #ask(use: Use, { uris, absolute }: Pick<DocumentRequest, "uris" | "absolute">): void {
    const { reference, place, path, optional } = use;
    const key = keyOf({ uris, optional, absolute });
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      waiting.push(use);
      return;
    }
    this.#waiting.set(key, [use]);
    const pointer = joinPointer(place.pointer, ...path);
    const request = { uris, reference, absolute, from: place.document, pointer, optional };
    this.#asked.set(key, request);
    this.#fresh.push(request);
  }
}

/** True for a reference that says the very pointer, as later stages read it. */
function isPlainReference(reference: string, pointer: string): boolean {
  return localPointer(reference) === pointer || reference === `#${pointer}`;
}

function keyOf({
  uris,
  optional,
  absolute,
}: Pick<DocumentRequest, "uris" | "optional" | "absolute">): string {
  return JSON.stringify([uris, optional, absolute]);
}

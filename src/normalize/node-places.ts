import type { JsonObject, Origin } from "../ir/types.js";
import type { WholeDocument } from "./whole-document.js";

/**
 * The places that the nodes of a normalized document came from: pointers into the whole document, of which
 * origins are made when they are asked for.
 */
export class NodePlaces {
  readonly #whole: WholeDocument;
  readonly #known = new Map<JsonObject, string | Origin>();

  constructor(whole: WholeDocument) {
    this.#whole = whole;
  }

  /** Whether a node has a place. */
  has(node: JsonObject): boolean {
    return this.#known.has(node);
  }

  /** Notes that a node came from a place of the whole document. */
  set(node: JsonObject, pointer: string): void {
    this.#known.set(node, pointer);
  }

  /** Notes that a node came from where another one did, if that has a place. */
  copy(from: JsonObject, to: JsonObject): void {
    const place = from === to ? undefined : this.#known.get(from);
    if (place !== undefined) this.#known.set(to, place);
  }

  /** The place that a node came from; undefined for one that has none of its own. */
  get(node: JsonObject): Origin | undefined {
    const known = this.#known.get(node);
    if (typeof known !== "string") return known;
    const origin = this.at(known);
    this.#known.set(node, origin);
    return origin;
  }

  /** The place in a source document that a pointer into the whole document stands for. */
  at(pointer: string): Origin {
    return this.#whole.placeOf(pointer);
  }
}

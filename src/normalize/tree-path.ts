import { joinPointer } from "../support/json-pointer.js";

/**
 * Where something stands in a document, as a step from where what holds it stands. Its tokens and its JSON
 * Pointer (RFC 6901) are seldom asked for and take longer to write than a node to look at, so that they
 * are made only then.
 */
export class TreePath {
  /** Where what holds it stands; undefined for the root. */
  readonly parent: TreePath | undefined;
  /** The name or the index that it has there; nothing for the root. */
  readonly token: string | number;

  constructor(parent?: TreePath, token: string | number = "") {
    this.parent = parent;
    this.token = token;
  }

  /** The path of something that is held there. */
  below(token: string | number): TreePath {
    return new TreePath(this, token);
  }

  /** The tokens that lead there from the root. */
  get tokens(): readonly (string | number)[] {
    return this.parent === undefined ? [] : [...this.parent.tokens, this.token];
  }

  /** The JSON Pointer that leads there from the root. */
  get pointer(): string {
    return this.parent === undefined ? "" : joinPointer(this.parent.pointer, this.token);
  }
}

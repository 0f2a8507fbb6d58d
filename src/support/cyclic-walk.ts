/**
 * Finds something out about nodes that lead to each other, and remembers it. Where a node is come back to, a given
 * answer ends the walk; what was found out with such an answer about a node further out is not remembered.
 */
export class CyclicWalk<Node, Found> {
  readonly #known = new Map<Node, Found>();
  /** The nodes that are being looked at, each with how many were before it. */
  readonly #entered = new Map<Node, number>();
  /** Of the nodes that were come back to, the outermost. */
  #outermost = Infinity;

  /**
   * What is found out about a node, now or an earlier time.
   *
   * @param whenEntered the answer for a node that is being looked at already
   * @param look finds out about the node, by `find` about those that it leads to
   */
  find(node: Node, whenEntered: Found, look: () => Found): Found {
    const depth = this.#entered.get(node);
    if (depth !== undefined) {
      this.#outermost = Math.min(this.#outermost, depth);
      return whenEntered;
    }
    if (this.#known.has(node)) return this.#known.get(node) as Found;
    const own = this.#entered.size;
    const outside = this.#outermost;
    this.#outermost = Infinity;
    this.#entered.set(node, own);
    const found = look();
    this.#entered.delete(node);
    if (this.#outermost >= own) {
      this.#known.set(node, found);
      this.#outermost = outside;
    } else this.#outermost = Math.min(this.#outermost, outside);
    return found;
  }
}

import { parsePointer } from "./json-pointer.js";

/** A node of a parsed text that knows where it stands. */
export interface TextNode {
  /** Offset of the node's first character. */
  readonly offset: number;
  /** Finds the member or item of a name; undefined where there is none. */
  child(token: string): TextChild | undefined;
}

/** A member of a mapping or an item of a sequence. */
export interface TextChild {
  /** Offset of the member's key; of the item itself in a sequence. */
  readonly keyOffset: number;
  readonly node: TextNode;
}

/**
 * Finds the offset of the node that a JSON Pointer (RFC 6901) leads to; where it leads nowhere,
 * that of its nearest ancestor.
 *
 * @param onKey the offset of the node's key instead of its value
 */
export function findOffset(root: TextNode, pointer: string, onKey: boolean): number {
  let place: TextChild = { keyOffset: root.offset, node: root };
  for (const token of parsePointer(pointer)) {
    const child = place.node.child(token);
    if (child === undefined) break;
    place = child;
  }
  return onKey ? place.keyOffset : place.node.offset;
}

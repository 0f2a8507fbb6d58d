import type { JsonObject, PropertyEncoding } from "../../../ir/types.js";
import { literalText, objectText, type Member } from "../../ts/text.js";

/** Writes the `encoding` of a body's or a query's spec; nothing where all is written as usual. */
export function encodingMembers({
  encoding = [],
}: {
  readonly encoding?: readonly PropertyEncoding[];
}): readonly Member[] {
  if (encoding.length === 0) return [];
  const members = encoding.map(({ property, ...how }): Member => [
    property,
    literalText(how as JsonObject),
  ]);
  return [["encoding", objectText(members)]];
}

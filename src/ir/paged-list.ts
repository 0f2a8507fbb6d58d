import { byPreference } from "./body-shape.js";
import { dereference } from "./dereference.js";
import { kindOf } from "./media-kind.js";
import { findReached } from "./reach.js";
import { successResponses } from "./response-shape.js";
import type { Api, IrType, MediaContent, Operation } from "./types.js";

/**
 * The body that the successes of an operation have as JSON.
 *
 * @returns undefined where they have none, or bodies of several types
 */
export function findPageContent(operation: Operation, api: Api): MediaContent | undefined {
  const contents = byPreference(successResponses(operation).flatMap(({ content }) => content));
  const [first, ...others] = contents.filter((content) => kindOf(content, api) === "json");
  const key = others.length === 0 ? "" : JSON.stringify(first?.type);
  const isOne = others.every(({ type }) => JSON.stringify(type) === key);
  return isOne && first?.itemType === undefined ? first : undefined;
}

/**
 * The type of the items of a list that may be null.
 *
 * @returns undefined for what is no list
 */
export function findItemType(type: IrType, api: Api): IrType | undefined {
  const list = dereference(type, api);
  if (list?.kind === "nullable") return findItemType(list.inner, api);
  return list?.kind === "array" ? list.items : undefined;
}

/** The type of the items of an operation that answers page by page. */
export function pagedItemType(operation: Operation, api: Api): IrType {
  const content = findPageContent(operation, api);
  const reached =
    content && findReached(content.type, operation.paging?.items ?? [], "response", api);
  return (reached && findItemType(reached.type, api)) ?? { kind: "unknown" };
}

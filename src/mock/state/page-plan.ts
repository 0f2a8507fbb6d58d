import { preferredContent, sentContent } from "../../ir/body-shape.js";
import { successResponses } from "../../ir/response-shape.js";
import type { Api, IrType, Operation } from "../../ir/types.js";
import { sizeInputs } from "../../lower/paging-names.js";
import { formatPointer, joinPointer } from "../../support/json-pointer.js";
import type { PagePlan } from "./plan.js";
import { namesOf, plainType, typeAt } from "./type-places.js";

/** The type of the body that an operation answers with when it goes well. */
export function responseType(operation: Operation): IrType | undefined {
  for (const { content } of successResponses(operation)) {
    const preferred = preferredContent(content);
    if (preferred !== undefined) return preferred.type;
  }
  return undefined;
}

/** How the list of an operation is given page by page; undefined where it is given as a whole. */
export function pagePlan(operation: Operation, api: Api): PagePlan | undefined {
  const { paging } = operation;
  if (paging === undefined) return undefined;
  const { turn } = paging;
  const input = "input" in turn ? turn.input : undefined;
  const body = sentContent(operation)?.type;
  const type =
    input?.kind === "parameter"
      ? operation.parameters.find(
          ({ name, location }) => name === input.name && location === input.location,
        )?.type
      : input && body && typeAt(body, formatPointer(input.path), api);
  return {
    paging,
    size: sizePlace(operation, body, api),
    counts: type !== undefined && plainType(type, api)?.kind === "number",
  };
}

/** Where a request says how many objects it wants: by names, of which the earlier ones win. */
function sizePlace(operation: Operation, body: IrType | undefined, api: Api): string | undefined {
  const places = [
    ...operation.parameters
      .filter(({ location }) => location === "query")
      .map(({ name }) => ({ name, place: formatPointer(["query", name]) })),
    ...[...(body === undefined ? [] : namesOf(body, api))].map((name) => ({
      name,
      place: joinPointer("/body", name),
    })),
  ];
  for (const wanted of sizeInputs) {
    const found = places.find(({ name }) => name.replaceAll(/[\W_]/g, "").toLowerCase() === wanted);
    if (found !== undefined) return found.place;
  }
  return undefined;
}

import { preferredContent, sentContent } from "../ir/body-shape.js";
import { queryMembers } from "../ir/query-members.js";
import { successResponses } from "../ir/response-shape.js";
import type { Api, IrType, Operation } from "../ir/types.js";
import { sizeInputs } from "./paging-names.js";
import { foldName } from "./paging-shape.js";
import { formatPointer, joinPointer } from "../support/json-pointer.js";
import type { Paging, PagingInput, PagingOutput } from "../ir/paging.js";
import type { PageFact, PageNote, PagePlan } from "../runtime/mock-state-plan.js";
import { definedMembers } from "./state-members.js";
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
  const type = input && inputType(input, operation, body, api);
  const isNumber = type !== undefined && plainType(type, api)?.kind === "number";
  const notes = notesOf(paging);
  return {
    by: turn.kind,
    ...definedMembers({
      from: input && placeOf(input),
      size: sizePlace(operation, body, api),
      first: "first" in turn ? turn.first : undefined,
      counts: isNumber || undefined,
      key: turn.kind === "item" ? formatPointer(turn.key) : undefined,
      notes: notes.length === 0 ? undefined : notes,
    }),
  };
}

function inputType(
  input: PagingInput,
  { parameters }: Operation,
  body: IrType | undefined,
  api: Api,
): IrType | undefined {
  if (input.kind === "body") return body && typeAt(body, formatPointer(input.path), api);
  const { location, name, member } = input;
  const parameter = parameters.find((other) => other.name === name && other.location === location);
  if (parameter === undefined || member === undefined) return parameter?.type;
  return typeAt(parameter.type, formatPointer([member]), api);
}

function placeOf(input: PagingInput): string {
  if (input.kind === "body") return formatPointer(["body", ...input.path]);
  const { location, name, member } = input;
  return formatPointer([location, name, ...(member === undefined ? [] : [member])]);
}

/** What responses say of a page. */
function notesOf({ turn, more, last }: Paging): readonly PageNote[] {
  const note = (says: PageFact, output: PagingOutput | undefined): readonly PageNote[] => {
    if (output === undefined) return [];
    return output.kind === "header"
      ? [{ says, header: output.name }]
      : [{ says, at: formatPointer(output.path) }];
  };
  return [
    ...("token" in turn ? note("token", turn.token) : []),
    ...("url" in turn ? note("url", turn.url) : []),
    ...("current" in turn ? note("current", turn.current) : []),
    ...("pages" in turn ? note("pages", turn.pages) : []),
    ...("total" in turn ? note("total", turn.total) : []),
    ...note("more", more),
    ...note("last", last),
  ];
}

/** Where a request says how many objects it wants: by names, of which the earlier ones win. */
function sizePlace(operation: Operation, body: IrType | undefined, api: Api): string | undefined {
  const places = [
    ...operation.parameters
      .filter(({ location }) => location === "query")
      .flatMap((parameter) => [
        { name: parameter.name, place: formatPointer(["query", parameter.name]) },
        ...queryMembers(parameter, api).map(({ property, wireName }) => ({
          name: wireName,
          place: formatPointer(["query", parameter.name, property.name]),
        })),
      ]),
    ...[...(body === undefined ? [] : namesOf(body, api))].map((name) => ({
      name,
      place: joinPointer("/body", name),
    })),
  ];
  for (const wanted of sizeInputs) {
    const found = places.find(({ name }) => foldName(name) === wanted);
    if (found !== undefined) return found.place;
  }
  return undefined;
}

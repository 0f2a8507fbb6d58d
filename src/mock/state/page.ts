import type { PagingInput, PagingOutput, PagingTurn } from "../../ir/paging.js";
import type { JsonValue } from "../../ir/types.js";
import { formatPointer, resolvePointer } from "../../support/json-pointer.js";
import { withoutValue, withValue } from "./json-change.js";
import type { PagePlan, RequestDocument } from "./plan.js";

/** One page of a list. */
export interface Page {
  readonly items: readonly JsonValue[];
  /** Says in a body, as the operation's paging has it, what page this is and whether there is another. */
  readonly write: (body: JsonValue) => JsonValue;
  /** What says it in a header, by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** How many objects a page has where the request does not say it. */
const usualSize = 20;

/** How many it has at most. */
const largestSize = 1000;

/** The name in queries of URLs that lead to the next page: nobody's own. */
export const afterName = "sdkwright-after";

/**
 * Takes the page that a request asks for out of a list.
 *
 * @param key where objects have their id: a token is the id of the last object, so that it leads to the
 *   same place whatever is made or removed before it
 */
export function pageOf(
  objects: readonly JsonValue[],
  { paging, size: sizePlace, counts }: PagePlan,
  request: RequestDocument,
  key: string,
): Page {
  const { turn } = paging;
  const asked = sizePlace === undefined ? undefined : Number(resolvePointer(request, sizePlace));
  const size = asked !== undefined && asked >= 1 ? Math.min(asked, largestSize) : usualSize;
  const begin = Math.max(0, beginOf({ turn, objects, size, request, key, counts }));
  const items = objects.slice(begin, begin + size);
  const isLast = begin + items.length >= objects.length;
  const after = isLast ? undefined : String(resolvePointer(items.at(-1), key));
  const end = begin + items.length;
  const token = after && (counts ? end : Buffer.from(after).toString("base64url"));
  const url = token === undefined ? undefined : request.linkTo(String(token));
  const outputs = outputsOf(turn, { begin, size, total: objects.length, token, url });
  const flags: readonly Output[] = [
    ...(paging.more === undefined ? [] : [{ place: paging.more, value: !isLast }]),
    ...(paging.last === undefined ? [] : [{ place: paging.last, value: isLast }]),
  ];
  const all = [...outputs, ...flags];
  return {
    items,
    write: (body) =>
      all.reduce((value, { place, value: output }) => {
        if (place.kind === "header") return value;
        const pointer = formatPointer(place.path);
        return output === undefined
          ? withoutToken(value, pointer)
          : withValue(value, pointer, output);
      }, body),
    headers: new Map([
      ...(turn.kind === "link" && url !== undefined
        ? [["link", `<${url}>; rel="next"`] as const]
        : []),
      ...all.flatMap(({ place, value }) =>
        place.kind === "header" && value !== undefined
          ? [[place.name.toLowerCase(), String(value)] as const]
          : [],
      ),
    ]),
  };
}

interface Output {
  readonly place: PagingOutput;
  /** Undefined says that there is no next page. */
  readonly value: string | number | boolean | undefined;
}

/** Without a next page there is no token; a null or an empty text says the same where one has to be there. */
function withoutToken(body: JsonValue, pointer: string): JsonValue {
  const before = resolvePointer(body, pointer);
  return typeof before === "string" ? withValue(body, pointer, "") : withoutValue(body, pointer);
}

interface Asked {
  readonly turn: PagingTurn;
  readonly objects: readonly JsonValue[];
  readonly size: number;
  readonly request: RequestDocument;
  readonly key: string;
  readonly counts: boolean;
}

function beginOf({ turn, objects, size, request, key, counts }: Asked): number {
  const indexAfter = (id: unknown): number =>
    objects.findIndex((value) => String(resolvePointer(value, key)) === String(id)) + 1;
  switch (turn.kind) {
    case "token": {
      const token = inputOf(turn.input, request);
      if (token === undefined) return 0;
      return counts ? Number(token) || 0 : indexAfter(decodeToken(token));
    }
    case "item": {
      const id = inputOf(turn.input, request);
      const place = formatPointer(turn.key);
      return id === undefined
        ? 0
        : objects.findIndex((value) => String(resolvePointer(value, place)) === String(id)) + 1;
    }
    case "offset":
      return Number(inputOf(turn.input, request) ?? turn.first ?? 0) - (turn.first ?? 0);
    case "number": {
      const first = turn.first ?? 1;
      return (Number(inputOf(turn.input, request) ?? first) - first) * size;
    }
    case "url":
    case "link": {
      const token = request.query[afterName];
      if (token === undefined) return 0;
      return counts ? Number(token) || 0 : indexAfter(decodeToken(token));
    }
  }
}

function decodeToken(token: unknown): string {
  return Buffer.from(String(token), "base64url").toString("utf8");
}

function inputOf(input: PagingInput, request: RequestDocument): unknown {
  const found =
    input.kind === "parameter"
      ? request[input.location][input.name]
      : resolvePointer(request.body, formatPointer(input.path));
  return found === null || found === "" ? undefined : found;
}

interface Position {
  readonly begin: number;
  readonly size: number;
  readonly total: number;
  readonly token: string | number | undefined;
  readonly url: string | undefined;
}

function outputsOf(turn: PagingTurn, position: Position): readonly Output[] {
  const { begin, size, total, token, url } = position;
  const at = (place: PagingOutput | undefined, value: Output["value"]): readonly Output[] =>
    place === undefined ? [] : [{ place, value }];
  switch (turn.kind) {
    case "token":
      return at(turn.token, token);
    case "offset":
      return at(turn.total, total);
    case "number":
      return [
        ...at(turn.current, Math.floor(begin / size) + (turn.first ?? 1)),
        ...at(turn.pages, Math.ceil(total / size)),
        ...at(turn.total, total),
      ];
    case "url":
      return at(turn.url, url);
    default:
      return [];
  }
}

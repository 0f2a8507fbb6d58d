import { parsePlace } from "./mock-state-json.js";
import { afterName } from "./mock-state-page.js";
import { patchOf } from "./mock-state-patch.js";
import type { RequestDocument } from "./mock-state-plan.js";
import type { ReceivedRequest } from "./mock-types.js";
import { findOwn } from "./record.js";

/**
 * How the text of a parameter is read: as a number, a boolean or JSON, as the values of all parameters
 * of that name, as the parameters `name[member]`, as all parameters by their names, or as a list with that separator.
 */
export type ReadAs = "number" | "boolean" | "json" | "all" | "members" | "fields" | "," | " " | "|";

/** The parameters that effects ask for and that are no plain texts, by their places, such as `/query/limit`. */
export type Reads = Readonly<Record<string, ReadAs>>;

/** Makes the document of a request that the places of a plan lead into. */
export function documentOf(
  received: ReceivedRequest,
  places: readonly string[],
  reads: Reads,
): RequestDocument {
  const { url, headers, body } = received;
  const parts = { path: {}, query: {}, header: {}, cookie: {} };
  for (const place of places) {
    const [part = "", name = ""] = parsePlace(place);
    const read = Object.hasOwn(parts, part) ? readers[part as keyof typeof parts] : undefined;
    const value = read?.(received, name, findOwn(reads, placeOf(part, name)));
    if (value !== undefined) set(parts[part as keyof typeof parts], name, value);
  }
  const after = url.searchParams.get(afterName);
  if (after !== null) set(parts.query, afterName, after);
  return {
    ...parts,
    // Values of the path are also what objects are found by that others are within.
    path: { ...(received.path as Readonly<Record<string, unknown>>), ...parts.path },
    body: bodyOf(body),
    now: new Date().toISOString(),
    patch: patchOf(headers.get("content-type") ?? ""),
    linkTo: (token) => {
      const next = new URL(url);
      next.searchParams.set(afterName, token);
      return next.href;
    },
  };
}

function placeOf(part: string, name: string): string {
  return `/${part}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

type Read = (received: ReceivedRequest, name: string, as: ReadAs | undefined) => unknown;

const readers: Readonly<Record<"path" | "query" | "header" | "cookie", Read>> = {
  path: ({ path }, name, as) => readText(findOwn(path as Record<string, string>, name), as),
  query: ({ url: { searchParams } }, name, as) => {
    if (as === "all") return searchParams.has(name) ? searchParams.getAll(name) : undefined;
    if (as === "fields") return Object.fromEntries(searchParams);
    if (as === "members") return membersOf(searchParams, name);
    return readText(searchParams.get(name) ?? undefined, as);
  },
  header: ({ headers }, name, as) => readText(headers.get(name) ?? undefined, as),
  cookie: ({ headers }, name, as) => {
    const pairs = (headers.get("cookie") ?? "").split("; ").map((pair) => pair.split("="));
    const found = pairs.find(([key]) => key === name);
    return readText(found?.slice(1).join("="), as);
  },
};

/** The members of an object that is written as `name[member]=value` (OpenAPI 3.1, `deepObject`). */
function membersOf(query: URLSearchParams, name: string): object | undefined {
  const members = [...query].flatMap(([key, value]) =>
    key.startsWith(`${name}[`) && key.endsWith("]")
      ? [[key.slice(name.length + 1, -1), value] as const]
      : [],
  );
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** A text as what it is read as; one that is not that stays a text. */
function readText(text: string | undefined, as: ReadAs | undefined): unknown {
  if (text === undefined) return undefined;
  switch (as) {
    case "number":
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "json":
      return parse(text);
    case ",":
    case " ":
    case "|":
      return text === "" ? [] : text.split(as);
    default:
      return text;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A body as JSON; of a form, the texts in it by name. */
function bodyOf(body: unknown): unknown {
  if (!(body instanceof URLSearchParams) && !(body instanceof FormData)) return body;
  const texts = [...body].filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts);
}

function set(part: object, name: string, value: unknown): void {
  // As a property of its own, `__proto__` too.
  Object.defineProperty(part, name, { value, enumerable: true, configurable: true });
}

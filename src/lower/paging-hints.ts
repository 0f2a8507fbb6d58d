import type { PagingConfig } from "../config/types.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { joinPointer, parsePointer } from "../support/json-pointer.js";

/** What somebody says of how an operation is paged, and where it was said. */
export interface PagingHint {
  readonly config: PagingConfig;
  /** The keyword of the operation; undefined for the configuration. */
  readonly keyword?: string;
}

/** A way of saying how an operation is paged. */
interface HintReader {
  readonly keyword: string;
  /** Undefined where the value says nothing that could be understood. */
  read(value: JsonValue, root: JsonObject): PagingConfig | undefined;
}

// In order of precedence: our own word first, then those of other vendors.
const readers: readonly HintReader[] = [
  { keyword: "x-sdkwright-paging", read: readOwn },
  { keyword: "x-speakeasy-pagination", read: readSpeakeasy },
  { keyword: "x-fern-pagination", read: readFern },
  { keyword: "x-ms-pageable", read: readAutorest },
];

/** Finds what an operation's own keywords say of how it is paged; the first that says something counts. */
export function readPagingHint(operation: JsonValue, root: JsonObject): PagingHint | undefined {
  if (!isObject(operation)) return undefined;
  for (const { keyword, read } of readers) {
    const value = operation[keyword];
    const config = value === undefined ? undefined : read(value, root);
    if (config !== undefined) return { config, keyword };
  }
  return undefined;
}

const kinds: ReadonlySet<string> = new Set<PagingConfig["by"]>([
  "token",
  "item",
  "offset",
  "number",
  "url",
  "link",
  "none",
]);

/** The same as in the configuration, or false for what is not paged. */
function readOwn(value: JsonValue): PagingConfig | undefined {
  if (value === false) return { by: "none" };
  if (!isObject(value) || !kinds.has(String(value["by"]))) return undefined;
  const members = Object.entries(value).filter(([name, member]) =>
    name === "first" ? typeof member === "number" : typeof member === "string",
  );
  return Object.fromEntries(members) as unknown as PagingConfig;
}

/** Speakeasy's: inputs by name and place, outputs by JSONPath. */
function readSpeakeasy(value: JsonValue): PagingConfig | undefined {
  if (!isObject(value)) return undefined;
  const inputs = Array.isArray(value["inputs"]) ? value["inputs"].filter(isObject) : [];
  const outputs = isObject(value["outputs"]) ? value["outputs"] : {};
  const argumentOf = (type: string): string | undefined => {
    const input = inputs.find((it) => it["type"] === type);
    const name = input?.["name"];
    if (typeof name !== "string") return undefined;
    return input?.["in"] === "requestBody" ? joinPointer("", ...name.split(".")) : name;
  };
  const items = defined("items", pathPointer(outputs["results"]));
  const [cursor, offset, page] = [argumentOf("cursor"), argumentOf("offset"), argumentOf("page")];
  if (cursor !== undefined) {
    // `$.list[-1].id` is what the last item is called.
    const [, list, key] =
      /^(.*)\[(?:-1|\(@\.length-1\))\](.*)$/.exec(textOf(outputs["nextCursor"])) ?? [];
    if (list !== undefined && key !== undefined) {
      const own = defined("key", pathPointer(`$${key}`));
      return { by: "item", argument: cursor, ...defined("items", pathPointer(list)), ...own };
    }
    return {
      by: "token",
      argument: cursor,
      ...items,
      ...defined("next", pathPointer(outputs["nextCursor"])),
    };
  }
  if (offset !== undefined) return { by: "offset", argument: offset, ...items };
  if (page !== undefined) {
    const pages = defined("pages", pathPointer(outputs["numPages"]));
    return { by: "number", argument: page, ...items, ...pages };
  }
  const next = pathPointer(outputs["nextUrl"]);
  return next === undefined ? undefined : { by: "url", next, ...items };
}

/** Fern's: properties of `$request` and `$response`; true for what the whole description says. */
function readFern(given: JsonValue, root: JsonObject): PagingConfig | undefined {
  if (given === false) return { by: "none" };
  const value = given === true ? root["x-fern-pagination"] : given;
  if (!isObject(value)) return undefined;
  const items = defined("items", pathPointer(value["results"]));
  const more = defined("more", pathPointer(value["has-next-page"]));
  const argument = (name: string): { readonly argument?: string } =>
    defined("argument", requestPlace(value[name]));
  if (value["cursor"] !== undefined) {
    const next = defined("next", pathPointer(value["next_cursor"]));
    return { by: "token", ...argument("cursor"), ...next, ...items };
  }
  if (value["offset"] !== undefined) {
    // With a step, it counts items; without, pages.
    const by = value["step"] === undefined ? "number" : "offset";
    return { by, ...argument("offset"), ...more, ...items };
  }
  const next = pathPointer(value["next_uri"]);
  return next === undefined ? undefined : { by: "url", next, ...items };
}

/** AutoRest's: the name of a URL, null where there is one page only, and that of the list. */
function readAutorest(value: JsonValue): PagingConfig | undefined {
  if (!isObject(value)) return undefined;
  const { nextLinkName = "nextLink", itemName = "value" } = value;
  if (nextLinkName === null) return { by: "none" };
  const [next, items] = [nextLinkName, itemName].map((name) => joinPointer("", textOf(name)));
  return { by: "url", ...defined("next", next), ...defined("items", items) };
}

/** A JSONPath of names alone, or the same behind `$response`, as a JSON Pointer. */
function pathPointer(value: JsonValue | undefined): string | undefined {
  const [, names] =
    /^\$(?:response|request)?((?:\.[\w@-]+|\['[^']+'\])*)$/.exec(textOf(value)) ?? [];
  if (names === undefined) return undefined;
  const parts = [...names.matchAll(/\.([\w@-]+)|\['([^']+)'\]/g)];
  return joinPointer("", ...parts.map(([, name, quoted]) => name ?? quoted ?? ""));
}

/** A single name may be that of a parameter; more of them lead into the body. */
function requestPlace(value: JsonValue | undefined): string | undefined {
  const pointer = pathPointer(value);
  const [name, ...rest] = pointer === undefined ? [] : parsePointer(pointer);
  return rest.length === 0 ? name : pointer;
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function defined<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [N in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]?: string });
}

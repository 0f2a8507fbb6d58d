import { findOwn } from "./record.js";
import { findByStatus } from "./status.js";

/** How the value of a header is read: as it is, parsed, or as a comma-separated list of such. */
export type HeaderReading =
  "text" | "number" | "boolean" | "json" | "texts" | "numbers" | "booleans";

/** A declared header of a response. */
export type ResponseHeaderSpec = ValueHeaderSpec | ObjectHeaderSpec;

interface ValueHeaderSpec {
  /** The header's name; its case does not matter. */
  readonly name: string;
  readonly as: HeaderReading;
}

/** A header that holds an object (OpenAPI 3.1, Style Examples: `R,100,G,200`). */
interface ObjectHeaderSpec {
  readonly name: string;
  readonly as: "object";
  /** Set where names and values are parted by `=`: `R=100,G=200`. */
  readonly explode?: true;
  /** How the values are read, where they are no text. */
  readonly properties?: Readonly<Record<string, HeaderReading>>;
}

/** The declared headers by status pattern (`200`, `2XX`, `default`), then by property. */
export type ResponseHeaderSpecs = Readonly<
  Record<string, Readonly<Record<string, ResponseHeaderSpec>>>
>;

/**
 * Reads the headers that the description declares for a response's status, in the style `simple`
 * (OpenAPI 3.1, Header Object).
 *
 * A header that is not there or not of its declared type has no property: a response is not lost
 * for a flaw in what comes beside it, and the platform's `headers` still have the text.
 */
export function readHeaders(
  declared: ResponseHeaderSpecs,
  { status, headers }: Response,
): Readonly<Record<string, unknown>> {
  const found = Object.entries(findByStatus(declared, status) ?? {}).map(
    ([property, spec]) => [property, readHeader(headers.get(spec.name), spec)] as const,
  );
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function readHeader(text: string | null, spec: ResponseHeaderSpec): unknown {
  if (text === null) return undefined;
  return spec.as === "object" ? parseObject(text, spec) : parsers[spec.as](text.trim());
}

const parsers: Readonly<Record<HeaderReading, (text: string) => unknown>> = {
  text: (text) => text,
  number: parseNumber,
  boolean: parseBoolean,
  json: parseJson,
  texts: (text) => parseList(text, (item) => item),
  numbers: (text) => parseList(text, parseNumber),
  booleans: (text) => parseList(text, parseBoolean),
};

function parseNumber(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

function parseBoolean(text: string): boolean | undefined {
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses a list (RFC 9110, 5.6.1); undefined where one of its items is malformed. */
function parseList(text: string, parse: (item: string) => unknown): unknown[] | undefined {
  const items = text.split(",").map((item) => item.trim());
  const parsed = items.filter((item) => item !== "").map(parse);
  return parsed.includes(undefined) ? undefined : parsed;
}

/** Parses an object; undefined where it is none, or one of its values is malformed. */
function parseObject(
  text: string,
  { explode, properties = {} }: ObjectHeaderSpec,
): object | undefined {
  const items = text.split(",").map((item) => item.trim());
  const pairs = explode ? items.map(parsePair) : toPairs(items);
  const entries = pairs.map(([name = "", value]): [string, unknown] => [
    name,
    value === undefined ? value : parsers[findOwn(properties, name) ?? "text"](value),
  ]);
  return entries.every(([, value]) => value !== undefined)
    ? Object.fromEntries(entries)
    : undefined;
}

/** Only the first `=` parts; any other is of the value. */
function parsePair(item: string): string[] {
  const at = item.indexOf("=");
  return at < 0 ? [item] : [item.slice(0, at), item.slice(at + 1)];
}

function toPairs(items: readonly string[]): string[][] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}

import { findPath } from "./record.js";

/** Where a response says something: names that lead into its body, or the name of a header. */
export type PageSource = readonly string[] | string;

/** Reads what a response says at a place; undefined where it says nothing. */
export function readSource(
  source: PageSource,
  { data, response }: { readonly data: unknown; readonly response: Response },
): unknown {
  if (typeof source !== "string") return findPath(data, source);
  return response.headers.get(source) ?? undefined;
}

/** Reads a number at a place, which headers and some bodies have as text. */
export function readNumber(
  source: PageSource | undefined,
  from: { readonly data: unknown; readonly response: Response },
): number | undefined {
  return source === undefined ? undefined : toNumber(readSource(source, from));
}

/** Takes a value for a number, also where it is one as text. */
export function toNumber(value: unknown): number | undefined {
  const isText = typeof value === "string" && value.trim() !== "";
  const number = isText ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

import { findPath } from "./record.js";

/** Where a value of a link comes from. Paths are the names that lead into a value, one by one. */
export type LinkSource =
  | { readonly value: unknown }
  | { readonly data: readonly string[] }
  | { readonly params: readonly string[] }
  | { readonly header: string }
  | { readonly response: "url" | "status" }
  | { readonly text: readonly (string | LinkSource)[] };

/** One parameter of the operation that a link leads to. */
export type LinkParameter = LinkSource & {
  /** What the parameter takes, where the source may have another type. */
  readonly as?: "string" | "number" | "boolean";
  /** Set where the parameter is needed and the source may lack it. */
  readonly needed?: true;
};

/** What a link gives to the operation that it leads to, by the names of its arguments. */
export type LinkSpec = Readonly<Record<string, LinkParameter>>;

/** What a link is followed from; each holds what its expressions need. */
export interface LinkOrigin {
  /** The body of the response. */
  readonly data?: unknown;
  readonly response?: LinkedResponse["response"];
  /** What the operation was called with. */
  readonly params?: object;
}

/** A response as far as links look into it; what `withResponse()` resolves to is one. */
export interface LinkedResponse {
  readonly response: { readonly url: string; readonly status: number; readonly headers: Headers };
}

/**
 * Makes the arguments of an operation from what another one sent and answered (OpenAPI 3.1, Link
 * Object). An argument whose source holds no value, or null, is left out.
 *
 * @returns undefined where that is an argument that is needed: then the link leads nowhere. The type
 *   says so where the description allows it.
 */
export function evaluateLink<Arguments>(spec: LinkSpec, from: LinkOrigin): Arguments {
  const found: [string, unknown][] = [];
  for (const [name, parameter] of Object.entries(spec)) {
    const value = convert(evaluate(parameter, from), parameter.as);
    if (value !== undefined && value !== null) found.push([name, value]);
    else if (parameter.needed === true) return undefined as Arguments;
  }
  return Object.fromEntries(found) as Arguments;
}

function evaluate(source: LinkSource, from: LinkOrigin): unknown {
  if ("value" in source) return source.value;
  if ("data" in source) return findPath(from.data, source.data);
  if ("params" in source) return findPath(from.params, source.params);
  if ("header" in source) return from.response?.headers.get(source.header);
  if ("response" in source) return from.response?.[source.response];
  const parts = source.text.map((part) => (typeof part === "string" ? part : evaluate(part, from)));
  // A text with a gap in it would be another text.
  return parts.some((part) => part === undefined || part === null) ? undefined : parts.join("");
}

function convert(value: unknown, to: LinkParameter["as"]): unknown {
  if (to === undefined || value === undefined || value === null) return value;
  if (to === "string") return String(value);
  if (to === "boolean") return String(value) === "true";
  const number = Number(value);
  return Number.isNaN(number) || value === "" ? undefined : number;
}

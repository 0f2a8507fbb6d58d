import type { Api, Parameter } from "../ir/types.js";
import { headerOf, type MockRequest } from "./message.js";
import type { MockOperation, MockParameter } from "./mock-operation.js";
import type { Finding } from "./explain-errors.js";
import { essenceOf, isJsonMedia } from "../support/media-type.js";
import { readForm } from "./form-fields.js";
import { decodePair, splitPairs } from "./pairs.js";
import type { SchemaJudge } from "./schema-judge.js";
import { readAlone, readAmongPairs, type Decode, type RawPairs } from "./styled-text.js";
import { parseJson, Unreadable } from "./unreadable.js";
import type { Violation } from "./violation.js";
import { readWritten } from "./written-value.js";

/** The parts of a request that parameters stand in, as they were sent. */
export interface SentParts {
  readonly captures: ReadonlyMap<string, string>;
  readonly query: RawPairs;
  readonly rawQuery: string;
  readonly cookies: RawPairs;
}

/** The values of an operation's parameters, by where they stand and by name. */
export type ParameterValues = Readonly<
  Record<Parameter["location"], Readonly<Record<string, unknown>>>
>;

/** Splits a target into its path and its query. */
export function splitTarget(target: string): { readonly path: string; readonly rawQuery: string } {
  const [beforeFragment = ""] = target.split("#");
  const at = beforeFragment.indexOf("?");
  return at < 0
    ? { path: beforeFragment, rawQuery: "" }
    : { path: beforeFragment.slice(0, at), rawQuery: beforeFragment.slice(at + 1) };
}

/** Splits the Cookie header into its pairs (RFC 6265, 5.4). */
export function splitCookies(request: MockRequest): RawPairs {
  return (request.headers.get("cookie") ?? [])
    .flatMap((line) => line.split(";"))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    });
}

const decodeByLocation: Readonly<Record<Parameter["location"], Decode>> = {
  path: decodeURIComponent,
  query: decodePair,
  header: (raw) => raw,
  cookie: decodeLoosely,
};

/** Cookies have no encoding of their own, so what looks encoded may be meant as it is. */
function decodeLoosely(raw: string): string {
  try {
    return decodeURIComponent(raw.replace(/^"(.*)"$/s, "$1"));
  } catch {
    return raw;
  }
}

/** Reads every parameter of an operation and finds what is wrong with them. */
export function readParameters(
  { parameters, operation }: MockOperation,
  request: MockRequest,
  sent: SentParts,
  { api, judge }: { readonly api: Api; readonly judge: SchemaJudge },
): { readonly values: ParameterValues; readonly violations: readonly Violation[] } {
  const values = { path: {}, query: {}, header: {}, cookie: {} } satisfies ParameterValues;
  const parts = { ...sent, captures: capturedBy(operation.path, sent) };
  const violations: Violation[] = [];
  const declared = new Set(
    parameters.filter((it) => it.parameter.location === "query").map((it) => it.parameter.name),
  );
  for (const described of parameters) {
    const { name, location } = described.parameter;
    const read = readParameter(described, request, parts, declared, { api, judge });
    violations.push(
      ...read.findings.map(({ pointer, ...rest }): Violation => ({
        in: location,
        name,
        ...(pointer === "" ? {} : { pointer }),
        ...rest,
      })),
    );
    if (read.isSent)
      Object.defineProperty(values[location], name, {
        value: read.value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return { values, violations };
}

interface ReadParameter {
  readonly isSent: boolean;
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}

const notSent: ReadParameter = { isSent: false, findings: [] };

function readParameter(
  described: MockParameter,
  request: MockRequest,
  parts: SentParts,
  declared: ReadonlySet<string>,
  context: { readonly api: Api; readonly judge: SchemaJudge },
): ReadParameter {
  const { parameter, required, schema, allowsEmpty } = described;
  let candidates: readonly unknown[];
  try {
    candidates = readCandidates(parameter, request, parts, declared, context.api);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { isSent: true, findings: [{ pointer: "", message: error.message }] };
  }
  const [first] = candidates;
  if (candidates.length === 0)
    return required ? { ...notSent, findings: [{ pointer: "", message: "is required" }] } : notSent;
  if (schema === undefined || (allowsEmpty && first === ""))
    return { isSent: true, value: first, findings: [] };
  const judged = candidates.map((value) => ({
    value,
    findings: context.judge.judge(schema, value),
  }));
  const { value, findings } = judged.find((one) => one.findings.length === 0) ?? judged[0]!;
  return { isSent: true, value, findings };
}

/** What a parameter may stand for, the most likely reading first; empty where it was not sent. */
function readCandidates(
  parameter: Parameter,
  request: MockRequest,
  parts: SentParts,
  declared: ReadonlySet<string>,
  api: Api,
): readonly unknown[] {
  const { location, type, mediaType } = parameter;
  try {
    if (parameter.wholeQuery === true) return readWholeQuery(parameter, parts, api);
    const text = rawText(parameter, request, parts);
    if (mediaType !== undefined)
      return text === undefined ? [] : [readMedia(mediaType, decodeByLocation[location](text))];
    const pairs = { query: parts.query, cookie: parts.cookies };
    const style = parameter.style ?? (location in pairs ? "form" : "simple");
    const explode = parameter.explode ?? location in pairs;
    const styling = { name: parameter.name, type, style, explode };
    const decode = decodeByLocation[location];
    const written =
      location === "query" || location === "cookie"
        ? readAmongPairs(styling, pairs[location], decode, declared, api)
        : text === undefined
          ? []
          : readAlone(styling, text, decode, api);
    return written.map((one) => readWritten(one, type, api));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new Unreadable("is not percent-encoded UTF-8");
  }
}

function rawText(
  { name, location, required }: Parameter,
  request: MockRequest,
  { captures, query, cookies }: SentParts,
): string | undefined {
  const inQuery = (): string | undefined =>
    query.findLast(([key]) => decodePair(key) === name)?.[1];
  switch (location) {
    case "path":
      // Some templates have a query behind the path, which is no part of what was matched.
      return captures.get(name) ?? inQuery();
    case "header":
      return required ? headerOf(request, name.toLowerCase()) : optionalHeader(request, name);
    case "query":
      return inQuery();
    case "cookie":
      return cookies.findLast(([key]) => key === name)?.[1];
  }
}

/** What stands in a path's place, and in that of a pair behind it, as in `/cities?q={city}`. */
function capturedBy(template: string, { captures, query }: SentParts): ReadonlyMap<string, string> {
  const [, written] = /^[^?#]*\?([^#]*)/s.exec(template) ?? [];
  if (written === undefined) return captures;
  const found = splitPairs(written).flatMap(([name, value]): (readonly [string, string])[] => {
    const [, expression] = /^\{([^{}]*)\}$/.exec(value) ?? [];
    const sent = query.find(([key]) => key === name)?.[1];
    return expression === undefined || sent === undefined ? [] : [[expression, sent]];
  });
  return new Map([...captures, ...found]);
}

/**
 * A header that may be left out. Implementations of fetch send some of their own accord: `Accept-Language: *`, which says
 * what its absence says (RFC 9110, 12.5.4), and how they want an answer to be packed.
 */
function optionalHeader(request: MockRequest, name: string): string | undefined {
  const field = name.toLowerCase();
  const text = headerOf(request, field);
  const isOfFetch =
    field === "accept-language" ? text?.trim() === "*" : field === "accept-encoding";
  return isOfFetch ? undefined : text;
}

function readWholeQuery(
  { mediaType, type, encoding = [] }: Parameter,
  { rawQuery }: SentParts,
  api: Api,
): readonly unknown[] {
  if (rawQuery === "") return [];
  if (essenceOf(mediaType ?? "") === "application/x-www-form-urlencoded")
    return [readForm(rawQuery, { type, encoding }, api)];
  return [readMedia(mediaType ?? "", decodePair(rawQuery))];
}

function readMedia(mediaType: string, text: string): unknown {
  return isJsonMedia(mediaType) ? parseJson(text) : text;
}

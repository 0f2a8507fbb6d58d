import { sentContent } from "../ir/body-shape.js";
import type { Api, Parameter, SecurityScheme } from "../ir/types.js";
import type { StyledParameterSpec } from "../runtime/operation.js";
import { writeQueryString } from "../runtime/query-string.js";
import { writeStyled } from "../runtime/styles.js";
import { writeBody } from "./body-text.js";
import type { FixtureValues } from "./fixture-values.js";
import type { MockOperation } from "./mock-operation.js";

/** A request that an operation accepts, for people to begin with. */
export interface ExampleRequest {
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** A text; empty where there is none, or none that is a text. */
  readonly body: string;
}

/**
 * Makes a request of the fixtures of an operation's parameters and body: the required ones.
 *
 * @param fixtures of requests
 */
export function exampleRequest(
  { operation, parameters }: MockOperation,
  api: Api,
  fixtures: FixtureValues,
): ExampleRequest {
  const texts = (location: Parameter["location"]): readonly (readonly [Parameter, string[]])[] =>
    parameters
      .filter((one) => one.required && one.parameter.location === location)
      .map(({ parameter }) => [parameter, writtenTexts(parameter, fixtures)] as const);
  const inPath = new Map(texts("path").map(([{ name }, written]) => [name, written.join("")]));
  const path = operation.path
    .replace(/[?#].*$/s, "")
    .replaceAll(/\{([^{}]*)\}/g, (_, name: string) => inPath.get(name) ?? name);
  const credentials = credentialsOf(operation.security[0] ?? [], api);
  const query = [
    ...texts("query").flatMap(([, written]) => written),
    ...credentials.flatMap(({ query: one }) => one ?? []),
  ].join("&");
  const content = sentContent(operation);
  const sent =
    content &&
    writeBody(
      content,
      content.mediaType,
      [fixtures.value(content.type, "string", content.origin)],
      api,
    );
  const body = sent?.body instanceof Uint8Array ? Buffer.from(sent.body).toString("utf8") : "";
  return {
    target: query === "" ? path : `${path}?${query}`,
    headers: [
      ...(sent === undefined || sent.contentType.includes("*")
        ? []
        : [["content-type", sent.contentType] as const]),
      ...texts("header").map(([{ name }, written]) => [name, written.join("")] as const),
      ...credentials.flatMap(({ header }) => (header === undefined ? [] : [header])),
    ],
    body,
  };
}

function writtenTexts(parameter: Parameter, fixtures: FixtureValues): string[] {
  const { name, location, style, explode, mediaType, allowReserved, encoding } = parameter;
  const write = parameter.wholeQuery === true ? writeQueryString : writeStyled;
  const spec: StyledParameterSpec = {
    in: location,
    write,
    argument: name,
    name,
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(allowReserved === undefined ? {} : { allowReserved }),
    ...(encoding === undefined
      ? {}
      : { encoding: Object.fromEntries(encoding.map((one) => [one.property, one])) }),
  };
  return write(spec, fixtures.value(parameter.type, name, parameter.origin));
}

interface Credential {
  readonly header?: readonly [name: string, value: string];
  readonly query?: string;
}

function credentialsOf(
  requirement: readonly { readonly scheme: string }[],
  { securitySchemes }: Api,
): readonly Credential[] {
  return requirement.flatMap(({ scheme: name }) => {
    const scheme = securitySchemes.find((one) => one.name === name);
    return scheme === undefined ? [] : [credentialOf(scheme)];
  });
}

function credentialOf(scheme: SecurityScheme): Credential {
  switch (scheme.kind) {
    case "apiKey":
      if (scheme.location === "query")
        return { query: `${encodeURIComponent(scheme.parameter)}=key` };
      return scheme.location === "cookie"
        ? { header: ["cookie", `${scheme.parameter}=key`] }
        : { header: [scheme.parameter, "key"] };
    case "basic":
      return { header: ["authorization", "Basic dXNlcjpwYXNzd29yZA=="] };
    case "http":
      return { header: ["authorization", `${scheme.scheme} credentials`] };
    case "other":
      return {};
    default:
      return { header: ["authorization", "Bearer token"] };
  }
}

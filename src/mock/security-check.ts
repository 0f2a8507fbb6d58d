import type { Api, SecurityRequirement, SecurityScheme } from "../ir/types.js";
import { decodePairLeniently } from "./pairs.js";
import type { SentParts } from "./parameter-values.js";
import { headerOf, type MockRequest } from "./message.js";
import type { Violation } from "./violation.js";

/** What came of looking for credentials. */
export interface SecurityOutcome {
  readonly violations: readonly Violation[];
  /** What could be sent: values of WWW-Authenticate (RFC 9110, 11.6.1). */
  readonly challenges: readonly string[];
}

const satisfied: SecurityOutcome = { violations: [], challenges: [] };

/**
 * Checks that a request has the credentials of at least one alternative, all of its schemes together
 * (OpenAPI 3.1, 4.8.30). Only that they are there and have the form that their scheme asks for: any
 * token is a good one.
 */
export function checkSecurity(
  alternatives: readonly SecurityRequirement[],
  request: MockRequest,
  parts: SentParts,
  { securitySchemes }: Api,
): SecurityOutcome {
  const byName = new Map(securitySchemes.map((scheme) => [scheme.name, scheme]));
  const missing = alternatives.map((requirement) =>
    requirement.flatMap(({ scheme: name }) => {
      const scheme = byName.get(name);
      const message = scheme && problemOf(scheme, request, parts);
      return scheme === undefined || message === undefined ? [] : [{ scheme, message }];
    }),
  );
  if (missing.length === 0 || missing.some((schemes) => schemes.length === 0)) return satisfied;
  const all = new Map(missing.flat().map((one) => [one.scheme.name, one]));
  return {
    violations: [...all.values()].map(({ scheme, message }) => ({
      in: "security",
      name: scheme.name,
      message,
      expected: alternatives.map((requirement) => requirement.map((one) => one.scheme)),
    })),
    challenges: [...new Set([...all.values()].map(({ scheme }) => challengeOf(scheme)))],
  };
}

/** What is wrong with the credentials of a scheme; undefined where nothing is. */
function problemOf(
  scheme: SecurityScheme,
  request: MockRequest,
  parts: SentParts,
): string | undefined {
  switch (scheme.kind) {
    case "apiKey":
      return findKey(scheme, request, parts)
        ? undefined
        : `needs the ${scheme.location} '${scheme.parameter}' with a key`;
    case "basic":
      return isBasic(tokenOf(request, "basic"))
        ? undefined
        : "needs the header 'Authorization: Basic' with base64 of a name, a colon and a password";
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      // RFC 6750, 2.1, but placeholders of tests pass as well.
      return /^[!-~]+$/.test(tokenOf(request, "bearer") ?? "")
        ? undefined
        : "needs the header 'Authorization: Bearer' with a token";
    case "http":
      return tokenOf(request, scheme.scheme.toLowerCase()) === undefined
        ? `needs the header 'Authorization: ${scheme.scheme}' with credentials`
        : undefined;
    case "other":
      // Such as a client's certificate, of which a request over HTTP says nothing.
      return undefined;
  }
}

/** What follows a scheme's name in the Authorization header; undefined where another scheme does. */
function tokenOf(request: MockRequest, scheme: string): string | undefined {
  const [, name = "", rest = ""] =
    /^([^\s]+)[ \t]+(\S.*)$/s.exec(headerOf(request, "authorization")?.trim() ?? "") ?? [];
  return name.toLowerCase() === scheme ? rest : undefined;
}

function isBasic(token: string | undefined): boolean {
  if (token === undefined || !/^[A-Za-z\d+/]+=*$/.test(token)) return false;
  return Buffer.from(token, "base64").includes(":");
}

function findKey(
  { location, parameter }: Extract<SecurityScheme, { readonly kind: "apiKey" }>,
  request: MockRequest,
  { query, cookies }: SentParts,
): boolean {
  if (location === "header") return (headerOf(request, parameter.toLowerCase()) ?? "") !== "";
  const pairs = location === "query" ? query : cookies;
  return pairs.some(([name, value]) => decodePairLeniently(name) === parameter && value !== "");
}

function challengeOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "basic":
      return 'Basic realm="mock"';
    case "apiKey":
      // No scheme of the registry; it says what is asked for all the same.
      return `ApiKey in="${scheme.location}", name="${quoted(scheme.parameter)}"`;
    case "http":
      return /^[\w!#$%&'*+.^`|~-]+$/.test(scheme.scheme) ? scheme.scheme : "Bearer";
    default:
      return 'Bearer realm="mock"';
  }
}

function quoted(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e]/g, "?").replaceAll(/["\\]/g, "\\$&");
}

import { findTokenGrants } from "../../../ir/token-grants.js";
import type { Api, SecurityScheme } from "../../../ir/types.js";
import type { EmitContext } from "../../emit-context.js";
import { hasAuthModule, securityNames, usualCredentials } from "../../security.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { code, inline, opening, withoutLinks } from "./readme-text.js";

/**
 * Writes the credentials that most operations ask for, of those that ask for any: one alone where that is
 * enough, else those of the first alternative by the names of their schemes. Undefined where the client places
 * none of them.
 */
export function credentialsText(context: Pick<EmitContext, "api">): string | undefined {
  return textOf(usualSchemes(context));
}

/** Writes credentials with which every operation can be called: the usual ones, unless some ask for others. */
export function allCredentialsText(context: Pick<EmitContext, "api">): string | undefined {
  const usual = usualSchemes(context);
  const { operations, securitySchemes } = context.api;
  const placed = securitySchemes.filter(isPlaced);
  const asked = operations.map((operation) =>
    securityNames(operation, context).map((names) =>
      placed.filter(({ name }) => names.includes(name)),
    ),
  );
  const isCalled = (alternatives: readonly (readonly SecurityScheme[])[]): boolean =>
    alternatives.length === 0 ||
    alternatives.some((schemes) => schemes.every((scheme) => usual.includes(scheme)));
  if (asked.every(isCalled)) return textOf(usual);
  const used = new Set(asked.flat(2));
  return textOf(placed.filter((scheme) => used.has(scheme)));
}

/** The schemes of the usual credentials: a single one, where that is enough. */
function usualSchemes(context: Pick<EmitContext, "api">): readonly SecurityScheme[] {
  const schemes = new Map(context.api.securitySchemes.map((scheme) => [scheme.name, scheme]));
  const alternatives = usualCredentials(context)
    // What the client cannot place is the caller's own affair.
    .map((names) => names.flatMap((name) => schemes.get(name) ?? []).filter(isPlaced))
    .filter((placed) => placed.length > 0);
  return alternatives.find((placed) => placed.length === 1) ?? alternatives[0] ?? [];
}

function textOf(schemes: readonly SecurityScheme[]): string | undefined {
  const [first, ...others] = schemes;
  if (first === undefined) return undefined;
  if (others.length === 0) return credentialText(first, variableOf(first));
  return objectText(
    schemes.map((scheme): Member => [scheme.name, credentialText(scheme, upperCase(scheme.name))]),
  );
}

/** Tells whether the client places credentials of a scheme. */
function isPlaced({ kind }: SecurityScheme): boolean {
  return kind !== "other";
}

function variableOf({ kind }: SecurityScheme): string {
  return kind === "apiKey" ? "API_KEY" : kind === "basic" ? "API" : "API_TOKEN";
}

function credentialText({ kind }: SecurityScheme, variable: string): string {
  if (kind !== "basic") return variableText(variable);
  const [user, password] = [`${variable}_USER`, `${variable}_PASSWORD`].map(variableText);
  return "`${" + user + "}:${" + password + "}`";
}

/** Writes an environment variable of the reader's. */
export function variableText(name: string): string {
  return `process.env[${literalText(name)}] ?? ""`;
}

function upperCase(name: string): string {
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toUpperCase();
  return words.replaceAll(/[^A-Z\d]+/g, "_").replaceAll(/^_+|_+$/g, "") || "API_TOKEN";
}

/** One scheme as the README tells of it: its name, and what its credential is. */
export interface SchemeModel {
  readonly name: string;
  readonly credential: string;
  /** What the description says of it, such as what a key begins with. */
  readonly about: string | undefined;
}

/** An example of the README that makes a credential. */
export interface CredentialExample {
  readonly about: string;
  /** The function of the package's `./auth`. */
  readonly function: string;
  readonly auth: string;
}

/** What the README says of credentials. */
export interface CredentialsModel {
  readonly schemes: readonly SchemeModel[];
  readonly examples: readonly CredentialExample[];
  /** What every credential may be besides a text; undefined where there is no scheme. */
  readonly several: boolean;
}

/** Tells the README of the schemes whose credentials the client places; undefined where there are none. */
export function credentialsModel(context: EmitContext): CredentialsModel | undefined {
  const schemes = context.api.securitySchemes.filter(isPlaced);
  if (schemes.length === 0) return undefined;
  return {
    schemes: schemes.map((scheme) => ({
      name: code(scheme.name),
      credential: describeScheme(scheme),
      about: aboutScheme(scheme),
    })),
    several: schemes.length > 1,
    examples: hasAuthModule(context) ? examplesOf(context) : [],
  };
}

const longestAbout = 300;

/** What a key looks like only prose can say; other schemes say it themselves. */
function aboutScheme({ kind, docs: { description } }: SecurityScheme): string | undefined {
  if (description === undefined || kind !== "apiKey") return undefined;
  const isShort = description.length <= longestAbout;
  return inline(isShort ? withoutLinks(description) : opening(description));
}

function describeScheme(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "basic":
      return "`user:password`, or a key alone, sent as basic authentication";
    case "apiKey": {
      const place = { header: "header", query: "query parameter", cookie: "cookie" };
      return `a key, sent as the ${place[scheme.location]} \`${code(scheme.parameter)}\``;
    }
    case "http":
      return `what follows \`${code(scheme.scheme)}\` in \`Authorization\``;
    case "oauth2":
      return "an access token of OAuth 2.0, sent as a bearer";
    case "openIdConnect":
      return "an access token of OpenID Connect, sent as a bearer";
    default:
      return "a token, sent as a bearer";
  }
}

const grantExamples = {
  clientCredentials: {
    about: "gets tokens for the client itself",
    members: { clientId: "CLIENT_ID", clientSecret: "CLIENT_SECRET" },
  },
  refreshToken: {
    about: "gets tokens by a refresh token, and keeps the one that replaces it",
    members: {
      clientId: "CLIENT_ID",
      clientSecret: "CLIENT_SECRET",
      refreshToken: "REFRESH_TOKEN",
    },
  },
} as const;

/** One example for each grant, and one for basic authentication. */
function examplesOf({ api, names }: EmitContext): readonly CredentialExample[] {
  const grants = findTokenGrants(api);
  const shown = (["clientCredentials", "refreshToken"] as const).flatMap((kind) => {
    const grant = grants.find((candidate) => candidate.grant === kind);
    if (grant === undefined) return [];
    const { about, members } = grantExamples[kind];
    const name = names.tokenGrant(grant);
    const url: readonly Member[] =
      grant.tokenUrl === undefined
        ? [["tokenUrl", literalText("https://auth.example.com/token")]]
        : [];
    const values = Object.entries(members).map(([option, variable]): Member => [
      option,
      variableText(variable),
    ]);
    const call = `${name}(${objectText([...url, ...values])})`;
    return [{ about, function: name, auth: authText(grant.scheme, call, api) }];
  });
  const scheme = api.securitySchemes.find(({ kind }) => kind === "basic");
  if (scheme === undefined) return shown;
  const call = `basic(${variableText("API_USER")}, ${variableText("API_PASSWORD")})`;
  const about = "joins the name of a user and a password";
  return [...shown, { about, function: "basic", auth: authText(scheme.name, call, api) }];
}

/** A credential alone would be for another scheme where that comes first, so then it goes by name. */
function authText(name: string, call: string, { securitySchemes }: Api): string {
  return securitySchemes.filter(isPlaced).length === 1 ? call : objectText([[name, call]]);
}

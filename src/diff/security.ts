import type { SecurityRequirement, SecurityScheme } from "../ir/access.js";
import { canonicalJson } from "../support/canonical-json.js";
import { below, type Spot } from "./recorder.js";
import type { TypeComparison } from "./type-comparison.js";

type Alternatives = readonly SecurityRequirement[];

/**
 * Compares what two operations want of who calls: one of several alternatives, each of which is schemes
 * that must all be satisfied (OpenAPI 3.1, 4.8.30). An empty one can be left out.
 */
export function compareSecurity(
  before: Alternatives,
  after: Alternatives,
  spot: Spot,
  { record }: Pick<TypeComparison, "record">,
): void {
  const [wasFree, isFree] = [isAnonymous(before), isAnonymous(after)];
  const [old, next] = [named(before), named(after)];
  const facts = { name: "security", before: textOf(old), after: textOf(next) };
  if (wasFree !== isFree) record(isFree ? "security/dropped" : "security/required", spot, facts);
  // Where none are needed nobody has to care which would do.
  if (wasFree && (isFree || old.size === 0)) return;
  if (isFree && next.size === 0) return;
  const gone = [...old].filter(([key]) => !next.has(key));
  const come = new Map([...next].filter(([key]) => !old.has(key)));
  for (const [key, requirement] of old) compareScopes(requirement, next.get(key), spot, record);
  for (const [, requirement] of gone) {
    const successor = [...come].find(([, other]) => isRelated(requirement, other));
    if (successor === undefined) {
      const names = { name: labelOf(requirement), after: facts.after };
      record("security/alternative-removed", spot, names);
      continue;
    }
    const [key, other] = successor;
    come.delete(key);
    const isMore = other.length > requirement.length;
    const kind = isMore ? "security/scheme-joined" : "security/scheme-left";
    record(kind, spot, {
      name: "security",
      before: labelOf(requirement),
      after: labelOf(other),
    });
  }
  for (const requirement of come.values())
    record("security/alternative-added", spot, { name: labelOf(requirement) });
}

function isAnonymous(alternatives: Alternatives): boolean {
  return alternatives.length === 0 || alternatives.some((requirement) => requirement.length === 0);
}

function named(alternatives: Alternatives): ReadonlyMap<string, SecurityRequirement> {
  const found = alternatives.filter((requirement) => requirement.length > 0);
  return new Map(found.map((requirement) => [labelOf(requirement), requirement]));
}

function labelOf(requirement: SecurityRequirement): string {
  return requirement
    .map(({ scheme }) => scheme)
    .toSorted()
    .join(" and ");
}

function textOf(alternatives: ReadonlyMap<string, SecurityRequirement>): string {
  return [...alternatives.keys()].toSorted().join(" or ");
}

function isRelated(one: SecurityRequirement, other: SecurityRequirement): boolean {
  const schemes = new Set(other.map(({ scheme }) => scheme));
  const shared = one.filter(({ scheme }) => schemes.has(scheme)).length;
  return shared > 0 && shared === Math.min(one.length, other.length);
}

function compareScopes(
  before: SecurityRequirement,
  after: SecurityRequirement | undefined,
  spot: Spot,
  record: TypeComparison["record"],
): void {
  for (const { scheme, scopes } of before) {
    const same = after?.find((one) => one.scheme === scheme);
    if (same === undefined) continue;
    for (const scope of same.scopes.filter((one) => !scopes.includes(one)))
      record("security/scope-added", spot, { name: `${scope} of ${scheme}` });
    for (const scope of scopes.filter((one) => !same.scopes.includes(one)))
      record("security/scope-removed", spot, { name: `${scope} of ${scheme}` });
  }
}

/** Compares the ways of proving who calls that two APIs know. */
export function compareSchemes(
  before: readonly SecurityScheme[],
  after: readonly SecurityScheme[],
  spot: Spot,
  { record }: Pick<TypeComparison, "record">,
): void {
  const next = new Map(after.map((scheme) => [scheme.name, scheme]));
  for (const old of before) {
    const { name } = old;
    const same = next.get(name);
    next.delete(name);
    if (same === undefined) record("scheme/removed", spot, { name });
    else compareScheme(old, same, below(spot, `security scheme ${name}`), record);
  }
  for (const name of next.keys()) record("scheme/added", spot, { name });
}

function compareScheme(
  before: SecurityScheme,
  after: SecurityScheme,
  spot: Spot,
  record: TypeComparison["record"],
): void {
  const { name } = after;
  const [old, next] = [wayOf(before), wayOf(after)];
  if (old !== next) return record("scheme/changed", spot, { name, before: old, after: next });
  const [from, to] = [urlsOf(before), urlsOf(after)];
  for (const [place, url] of to) {
    const was = from.get(place);
    if (was !== url) record("scheme/endpoint-changed", spot, { name, before: was, after: url });
  }
  const [offered, offers] = [scopesOf(before), scopesOf(after)];
  for (const scope of offers) {
    if (!offered.has(scope)) record("scheme/scope-added", spot, { name: scope });
  }
  for (const scope of offered) {
    if (!offers.has(scope)) record("scheme/scope-removed", spot, { name: scope });
  }
}

/** What a scheme asks of who gives a credential, in a few words. */
function wayOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `${scheme.location} ${scheme.parameter}`;
    case "http":
    case "other":
      return scheme.scheme;
    case "oauth2":
      return `oauth2 ${scheme.flows
        .map(({ grant }) => grant)
        .toSorted()
        .join(", ")}`.trim();
    default:
      return scheme.kind;
  }
}

function urlsOf(scheme: SecurityScheme): ReadonlyMap<string, string> {
  if (scheme.kind === "openIdConnect") return new Map([["openIdConnectUrl", scheme.url]]);
  if (scheme.kind !== "oauth2") return new Map();
  const flows = scheme.flows.flatMap(({ grant, ...flow }) =>
    Object.entries(flow).flatMap(([name, url]) =>
      typeof url === "string" ? [[`${grant} ${name}`, url] as const] : [],
    ),
  );
  const { metadataUrl } = scheme;
  return new Map([...flows, ...(metadataUrl ? [["metadata", metadataUrl] as const] : [])]);
}

function scopesOf(scheme: SecurityScheme): ReadonlySet<string> {
  return new Set(scheme.kind === "oauth2" ? scheme.flows.flatMap(({ scopes }) => scopes) : []);
}

/** Whether two operations want the same of who calls. */
export function isSameSecurity(before: Alternatives, after: Alternatives): boolean {
  return canonicalJson(before) === canonicalJson(after);
}

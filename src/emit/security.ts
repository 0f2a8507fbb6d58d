import type { Api, Operation, SecurityScheme } from "../ir/types.js";
import { findTokenGrants } from "../ir/token-grants.js";
import type { EmitContext } from "./emit-context.js";

// Asked for by every operation, and the same for all of them.
const ranked = new WeakMap<Api, readonly string[][][]>();
const known = new WeakMap<Api, ReadonlyMap<Operation, string[][]>>();

/**
 * An operation's alternatives of scheme names, of which a client chooses one that it has credentials for.
 *
 * Where a description declares schemes and says nowhere what requires them, not even that nothing does, each of them is
 * an alternative for all operations: whoever gives a client a credential wants it sent.
 */
export function securityNames(operation: Operation, { api }: Pick<EmitContext, "api">): string[][] {
  const found = known.get(api) ?? namesByOperation(api);
  known.set(api, found);
  return found.get(operation) ?? [];
}

function namesByOperation(api: Api): Map<Operation, string[][]> {
  const { operations, securitySchemes } = api;
  if (api.saysSecurity)
    return new Map(operations.map((it) => [it, requiredNames(it, securitySchemes)]));
  const offered = securitySchemes.filter(({ kind }) => kind !== "other").map(({ name }) => [name]);
  return new Map(operations.map((it) => [it, offered]));
}

/** The security that most operations have, which the client assumes of all that say nothing else. */
export function defaultSecurity({ api }: Pick<EmitContext, "api">): string[][] {
  return byFrequency(api)[0] ?? [];
}

/** The security that most operations have of those that ask for credentials. */
export function usualCredentials({ api }: Pick<EmitContext, "api">): string[][] {
  return byFrequency(api).find((found) => found.some((names) => names.length > 0)) ?? [];
}

function byFrequency(api: Api): readonly string[][][] {
  const earlier = ranked.get(api);
  if (earlier !== undefined) return earlier;
  const counts = new Map<string, number>();
  for (const operation of api.operations) {
    const key = JSON.stringify(securityNames(operation, { api }));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // Of equally frequent ones the first in text order comes first, whatever the order of paths.
  const found = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key]) => JSON.parse(key) as string[][]);
  ranked.set(api, found);
  return found;
}

/** Tells whether a package has a module that makes credentials. */
export function hasAuthModule({ api, package: { extras } }: EmitContext): boolean {
  // One that somebody wrote stands for it.
  if (extras.modules.has("src/auth.ts")) return false;
  return hasTokens(api) || api.securitySchemes.some(({ kind }) => kind === "basic");
}

/** Tells whether tokens of OAuth 2.0 can be had by what the description says. */
export function hasTokens(api: Api): boolean {
  return findTokenGrants(api).length > 0;
}

/**
 * The alternatives that an operation requires, without those that name an undeclared scheme. A scheme
 * that no client can place, such as mutual TLS, is the caller's own affair and left out of its set.
 */
function requiredNames({ security }: Operation, schemes: readonly SecurityScheme[]): string[][] {
  const isPlaced = new Map(schemes.map(({ name, kind }) => [name, kind !== "other"]));
  return security
    .map((requirement) => requirement.map(({ scheme }) => scheme))
    .filter((names) => names.every((name) => isPlaced.has(name)))
    .map((names) => names.filter((name) => isPlaced.get(name)));
}

import { addToList } from "../support/add-to-list.js";
import type { NameRequest } from "./name-request.js";

/** A name that something wanted and did not get. */
export interface PassedOver {
  readonly name: string;
  /**
   * Why not: it is `reserved` for the language or the package itself, `taken` by something that is named in
   * the same scope or one beside it, or `wanted` by several things at once, so that none of them has it.
   */
  readonly because: "reserved" | "taken" | "wanted";
  /** The identities of those who have it or want it, as far as they are in this scope. */
  readonly by: readonly string[];
}

/** How something came by its name. */
export interface NameDecision {
  /** It was `published` before; it is a `candidate`; or it has a `hash` because no candidate was left. */
  readonly how: "published" | "candidate" | "hash";
  /** The candidates before it, in their order. */
  readonly passed: readonly PassedOver[];
}

/** One name that was given out, with what it was decided by. */
export interface GivenName {
  /** The published scope that it is in; undefined for names that users do not import. */
  readonly scope?: string | undefined;
  readonly request: NameRequest;
  readonly name: string;
  readonly decision: NameDecision;
}

/** What a scope knows once several things were named in it at once. */
export interface DecidedScope {
  readonly requests: readonly NameRequest[];
  readonly names: ReadonlyMap<string, string>;
  readonly given: ReadonlyMap<string, string>;
  readonly locked: ReadonlyMap<string, string>;
  readonly isReserved: (name: string) => boolean;
  readonly fold: (name: string) => string;
}

/** Finds out, for each of several things that were named at once, how it came by its name. */
export function decisionsOf(scope: DecidedScope): ReadonlyMap<string, NameDecision> {
  const { requests, names, locked, fold } = scope;
  const owners = new Map([...locked, ...scope.given].map(([id, name]) => [fold(name), id]));
  const wanting = new Map<string, string[]>();
  for (const { id, candidates } of requests) {
    const index = candidates.indexOf(names.get(id) ?? "");
    for (const [round, name] of candidates.entries()) {
      // Whoever has a name already wants no other.
      if (index >= 0 && round > index) break;
      addToList(wanting, `${round} ${fold(name)}`, id);
    }
  }
  const passedOver = (id: string, name: string, round: number): PassedOver => {
    if (scope.isReserved(name)) return { name, because: "reserved", by: [] };
    const owner = owners.get(fold(name));
    if (owner !== undefined && owner !== id) return { name, because: "taken", by: [owner] };
    const rivals = wanting.get(`${round} ${fold(name)}`)?.filter((other) => other !== id) ?? [];
    return rivals.length > 0
      ? { name, because: "wanted", by: rivals }
      : { name, because: "taken", by: [] };
  };
  return new Map(
    requests.map(({ id, candidates }): [string, NameDecision] => {
      const name = names.get(id) ?? "";
      if (locked.get(id) === name) return [id, { how: "published", passed: [] }];
      const index = candidates.indexOf(name);
      const before = index < 0 ? candidates : candidates.slice(0, index);
      const passed = before.flatMap((one, round) =>
        one === "" || before.indexOf(one) < round ? [] : [passedOver(id, one, round)],
      );
      return [id, { how: index < 0 ? "hash" : "candidate", passed }];
    }),
  );
}

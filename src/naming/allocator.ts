import { createHash } from "node:crypto";
import type { Origin } from "../ir/types.js";

/** One thing that wants a name: by itself if it can have it, else by the next candidate. */
export interface NameRequest {
  /** Identity; also what the last resort is made from, so that it never depends on a counter. */
  readonly id: string;
  /** From most to least wanted. Empty ones are skipped. */
  readonly candidates: readonly string[];
  /** The name as the description writes it: whoever is written exactly so has the right to it. */
  readonly written?: string;
  /** The place that the name belongs to, where there is one. */
  readonly origin?: Origin;
}

/** What a scope of names has to respect. */
export interface ScopeOptions {
  /** Names that are never given out. */
  readonly reserved?: Iterable<string>;
  /** Scopes whose names may meet those of this one in a module; they are filled first. */
  readonly apartFrom?: readonly NameAllocator[];
  /** Tells which names count as the same; by default those that are spelled the same. */
  readonly fold?: (name: string) => string;
  /** Hears of everything that did not get its first candidate. */
  readonly onRename?: (request: NameRequest, chosen: string) => void;
}

// TypeScript takes any length; readers, terminals and editors do not.
const longestName = 160;

/**
 * Gives out names within one scope, by this rule: those that want the same name at the same time all
 * move on to their next candidate, unless exactly one of them is written so in the description, which
 * then has it. One whose candidates run out gets its first with a hash of its identity. So names
 * depend neither on order nor on a counter, and something new renames only what wants its name.
 */
export class NameAllocator {
  readonly #taken = new Set<string>();
  readonly #options: ScopeOptions;

  constructor(options: ScopeOptions = {}) {
    this.#options = options;
    for (const name of options.reserved ?? []) this.#taken.add(this.#fold(name));
  }

  /** True where a name, or one that counts as the same, was given out or is reserved. */
  has(name: string): boolean {
    return this.#taken.has(this.#fold(name));
  }

  #fold(name: string): string {
    return this.#options.fold?.(name) ?? name;
  }

  #isFree(name: string): boolean {
    const { apartFrom = [] } = this.#options;
    return name !== "" && !this.has(name) && !apartFrom.some((other) => other.has(name));
  }

  /** Names several things at once, independent of their order. */
  allocateAll(requests: readonly NameRequest[]): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    let open = requests.map((request) => ({
      ...request,
      candidates: request.candidates.map(shortened),
    }));
    const rounds = open.reduce((most, { candidates }) => Math.max(most, candidates.length), 0);
    for (let round = 0; round < rounds && open.length > 0; round += 1) {
      const winners = this.#winners(open, round);
      for (const { id, candidates } of winners) names.set(id, candidates[round] ?? "");
      // Taken only now: within a round nobody is first.
      for (const { candidates } of winners) this.#taken.add(this.#fold(candidates[round] ?? ""));
      open = open.filter((request) => !winners.has(request));
    }
    for (const request of open) names.set(request.id, this.#lastResort(request));
    this.#tell(requests, names);
    return names;
  }

  /** Names one thing. */
  allocate(id: string, ...candidates: readonly string[]): string {
    return this.allocateAll([{ id, candidates }]).get(id) ?? "";
  }

  #winners(open: readonly NameRequest[], round: number): ReadonlySet<NameRequest> {
    const wanted = new Map<string, NameRequest[]>();
    for (const request of open) {
      const name = request.candidates[round] ?? "";
      if (!this.#isFree(name)) continue;
      const rivals = wanted.get(this.#fold(name));
      if (rivals === undefined) wanted.set(this.#fold(name), [request]);
      else rivals.push(request);
    }
    const winners = [...wanted.values()].flatMap((rivals) => {
      if (rivals.length === 1) return rivals;
      const rightful = rivals.filter(({ written, candidates }) => written === candidates[round]);
      return rightful.length === 1 ? rightful : [];
    });
    return new Set(winners);
  }

  #lastResort({ id, candidates }: NameRequest): string {
    const base = candidates.find((candidate) => candidate !== "") ?? "Unnamed";
    const hash = hashOf(id);
    for (let length = 6; ; length += 1) {
      const name = `${base}_${hash.slice(0, length)}`;
      if (!this.#isFree(name)) continue;
      this.#taken.add(this.#fold(name));
      return name;
    }
  }

  #tell(requests: readonly NameRequest[], names: ReadonlyMap<string, string>): void {
    const { onRename } = this.#options;
    if (onRename === undefined) return;
    for (const request of requests) {
      const chosen = names.get(request.id) ?? "";
      if (chosen !== shortened(request.candidates[0] ?? "")) onRename(request, chosen);
    }
  }
}

/** A name that is too long for anyone keeps its beginning, and a hash of the whole. */
function shortened(name: string): string {
  if (name.length <= longestName) return name;
  const kept = name.slice(0, longestName - 11).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept}_${hashOf(name).slice(0, 10)}`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

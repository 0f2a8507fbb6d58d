import { createHash } from "node:crypto";
import { decisionsOf, type NameDecision } from "./name-decision.js";
import { type NameRequest, withFurther } from "./name-request.js";

export type { NameRequest } from "./name-request.js";

/** What a scope of names has to respect. */
export interface ScopeOptions {
  /** Names that are never given out. */
  readonly reserved?: Iterable<string>;
  /** Scopes whose names may meet those of this one in a module; they are filled first. */
  readonly apartFrom?: readonly NameAllocator[];
  /** Tells which names count as the same; by default those that are spelled the same. */
  readonly fold?: (name: string) => string;
  /** The names that were published, by what they name: they stay with it, and nothing else gets them. */
  readonly locked?: ReadonlyMap<string, string>;
  /** Hears of everything that did not get its first candidate. */
  readonly onRename?: (request: NameRequest, chosen: string) => void;
  /** Hears of every name, and how it was decided. */
  readonly onName?: (request: NameRequest, chosen: string, decision: NameDecision) => void;
}

// TypeScript takes any length; readers, terminals and editors do not.
const longestName = 160;

/**
 * Gives out names within one scope, by this rule: those that want the same name at the same time all
 * move on to their next candidate, unless exactly one of them is written so in the description, which
 * then has it. One whose candidates run out gets its first with a hash of its identity. So names
 * depend neither on order nor on a counter, and something new renames only what wants its name. A name
 * that was published stays, whoever wants it.
 */
export class NameAllocator {
  readonly #taken = new Set<string>();
  readonly #options: ScopeOptions;
  /** What each name that was published names, by the name as it counts. */
  readonly #owners = new Map<string, string>();
  readonly #given = new Map<string, string>();

  constructor(options: ScopeOptions = {}) {
    this.#options = options;
    for (const [id, name] of options.locked ?? []) this.#owners.set(this.#fold(name), id);
    for (const name of options.reserved ?? []) this.#taken.add(this.#fold(name));
  }

  /** True where a name, or one that counts as the same, was given out or is reserved. */
  has(name: string): boolean {
    return this.#taken.has(this.#fold(name));
  }

  #fold(name: string): string {
    return this.#options.fold?.(name) ?? name;
  }

  /** Every name that was given out, by what it names. */
  get given(): ReadonlyMap<string, string> {
    return this.#given;
  }

  #isFree(name: string, id: string): boolean {
    const { apartFrom = [] } = this.#options;
    if (name === "" || this.has(name)) return false;
    const owner = this.#owners.size === 0 ? undefined : this.#owners.get(this.#fold(name));
    if (owner !== undefined && owner !== id) return false;
    return !apartFrom.some((other) => other.has(name));
  }

  #take(id: string, name: string): void {
    this.#taken.add(this.#fold(name));
    this.#given.set(id, name);
  }

  /** Names several things at once, independent of their order. */
  allocateAll(requests: readonly NameRequest[]): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    if (requests.length === 0) return names;
    const { onName } = this.#options;
    this.#keepPublished(requests, names);
    let open = requests.map(withShortNames);
    if (names.size > 0) open = open.filter(({ id }) => !names.has(id));
    for (let round = 0; open.length > 0; round += 1) {
      if (round > 0) open = open.map((request) => withCandidate(request, round));
      if (open.every(({ candidates }) => candidates.length <= round)) break;
      const wanted = this.#winners(open, round);
      // Taken only now: within a round nobody is first.
      for (const { id, candidates } of wanted.values()) {
        const name = candidates[round] ?? "";
        names.set(id, name);
        this.#take(id, name);
      }
      if (wanted.size === open.length) {
        // Nearly always all get what they want, of which there is nothing to tell.
        if (round === 0 && open.length === requests.length && onName === undefined) return names;
        open = [];
        break;
      }
      const winners = new Set(wanted.values());
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

  /** Gives what was published the names that it has, but for those that the package needs for itself by now. */
  #keepPublished(requests: readonly NameRequest[], names: Map<string, string>): void {
    const { locked } = this.#options;
    if (locked === undefined || locked.size === 0) return;
    for (const { id } of requests) {
      const published = locked.get(id);
      if (published === undefined || !this.#isFree(published, id)) continue;
      names.set(id, published);
      this.#take(id, published);
    }
  }

  /** Those who get the name that they want in a round, by that name. */
  #winners(open: readonly NameRequest[], round: number): ReadonlyMap<string, NameRequest> {
    const wanted = new Map<string, NameRequest>();
    const contested = new Map<string, NameRequest[]>();
    for (const request of open) {
      const name = request.candidates[round] ?? "";
      if (!this.#isFree(name, request.id)) continue;
      const folded = this.#fold(name);
      const first = wanted.get(folded);
      if (first === undefined) {
        wanted.set(folded, request);
        continue;
      }
      const rivals = contested.get(folded);
      if (rivals === undefined) contested.set(folded, [first, request]);
      else rivals.push(request);
    }
    for (const [folded, rivals] of contested) {
      const rightful = rivals.filter(({ written, candidates }) => written === candidates[round]);
      const [winner] = rightful.length === 1 ? rightful : [];
      if (winner === undefined) wanted.delete(folded);
      else wanted.set(folded, winner);
    }
    return wanted;
  }

  #lastResort({ id, candidates }: NameRequest): string {
    const base = candidates.find((candidate) => candidate !== "") ?? "Unnamed";
    const hash = hashOf(id);
    for (let length = 6; ; length += 1) {
      const name = `${base}_${hash.slice(0, length)}`;
      if (!this.#isFree(name, id)) continue;
      this.#take(id, name);
      return name;
    }
  }

  #decide(
    requests: readonly NameRequest[],
    names: ReadonlyMap<string, string>,
  ): ReadonlyMap<string, NameDecision> {
    const reserved = new Set([...(this.#options.reserved ?? [])].map((name) => this.#fold(name)));
    return decisionsOf({
      requests: requests.map((one) => withShortNames(withFurther(one))),
      names,
      given: this.#given,
      locked: this.#options.locked ?? new Map(),
      isReserved: (name) => reserved.has(this.#fold(name)),
      fold: (name) => this.#fold(name),
    });
  }

  #tell(requests: readonly NameRequest[], names: ReadonlyMap<string, string>): void {
    const { onRename, onName } = this.#options;
    if (onName !== undefined) {
      const decisions = this.#decide(requests, names);
      for (const request of requests) {
        const decision = decisions.get(request.id);
        if (decision !== undefined) onName(request, names.get(request.id) ?? "", decision);
      }
    }
    if (onRename === undefined) return;
    for (const request of requests) {
      const chosen = names.get(request.id) ?? "";
      if (chosen !== shortened(request.candidates[0] ?? "")) onRename(request, chosen);
    }
  }
}

/** A request with the name that it wants in some round, if it wants so many. */
function withCandidate(request: NameRequest, round: number): NameRequest {
  const isKnown = request.further === undefined || round < request.candidates.length;
  return isKnown ? request : withShortNames(withFurther(request));
}

function withShortNames(request: NameRequest): NameRequest {
  const { candidates } = request;
  if (candidates.every(({ length }) => length <= longestName)) return request;
  return { ...request, candidates: candidates.map(shortened) };
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

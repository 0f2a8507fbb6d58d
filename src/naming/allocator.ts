import { createHash } from "node:crypto";

/** One thing that wants a name: by itself if it can have it, else by the next candidate. */
export interface NameRequest {
  /** Identity; also what the last resort is made from, so that it never depends on a counter. */
  readonly id: string;
  /** From most to least wanted. Empty ones are skipped. */
  readonly candidates: readonly string[];
}

/**
 * Gives out names within one scope. Names count as equal when they differ in case alone, because
 * file systems and readers take them so.
 */
export class NameAllocator {
  readonly #taken = new Set<string>();
  readonly #exact = new Set<string>();

  constructor(reserved: Iterable<string> = []) {
    for (const name of reserved) this.#take(name);
  }

  /** True where exactly this name was given out or reserved; a name in other case does not count. */
  hasExactly(name: string): boolean {
    return this.#exact.has(name);
  }

  #take(name: string): void {
    this.#taken.add(name.toLowerCase());
    this.#exact.add(name);
  }

  /**
   * Names several things at once, independent of their order: those that want the same name all
   * move on to their next candidate, and one whose candidates run out gets a name with a hash of
   * its identity.
   */
  allocateAll(requests: readonly NameRequest[]): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    const longest = Math.max(0, ...requests.map((request) => request.candidates.length));
    let open = requests;
    for (let round = 0; round < longest && open.length > 0; round += 1) {
      const demand = new Map<string, number>();
      for (const { candidates } of open) {
        const key = (candidates[round] ?? "").toLowerCase();
        demand.set(key, (demand.get(key) ?? 0) + 1);
      }
      open = open.filter((request) => {
        const name = request.candidates[round] ?? "";
        const alone = demand.get(name.toLowerCase()) === 1;
        if (name === "" || !alone || this.#taken.has(name.toLowerCase())) return true;
        names.set(request.id, name);
        return false;
      });
      // Taken only now: within a round nobody is first.
      for (const name of names.values()) this.#take(name);
    }
    for (const request of open) names.set(request.id, this.#lastResort(request));
    return names;
  }

  /** Names one thing. */
  allocate(id: string, ...candidates: readonly string[]): string {
    return this.allocateAll([{ id, candidates }]).get(id) ?? "";
  }

  #lastResort({ id, candidates }: NameRequest): string {
    const base = candidates.find((candidate) => candidate !== "") ?? "Unnamed";
    const hash = createHash("sha256").update(id).digest("hex");
    for (let length = 6; ; length += 1) {
      const name = `${base}_${hash.slice(0, length)}`;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#take(name);
      return name;
    }
  }
}

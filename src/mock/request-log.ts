import type { Violation } from "./violation.js";

/** What the log says of a request. */
export interface LogEntry {
  /** Counts requests from 1. */
  readonly id: number;
  /** When it came, as RFC 3339 has it. */
  readonly time: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  readonly operation?: string;
  readonly violations?: readonly Violation[];
}

/** How many requests the log remembers. */
const longestLog = 200;

/** The characters of a target that the log keeps. */
const longestTarget = 2000;

/** The last requests, for whoever asks and for whoever listens. */
export class RequestLog {
  readonly #entries: LogEntry[] = [];
  readonly #listeners = new Set<(entry: LogEntry) => void>();
  #count = 0;

  /** The requests that are remembered, the oldest first. */
  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  /** How many requests there were. */
  get count(): number {
    return this.#count;
  }

  /** Adds a request. */
  add(entry: Omit<LogEntry, "id">): void {
    this.#count += 1;
    const added = { id: this.#count, ...entry, target: entry.target.slice(0, longestTarget) };
    this.#entries.push(added);
    if (this.#entries.length > longestLog) this.#entries.shift();
    for (const listener of this.#listeners) listener(added);
  }

  /**
   * Tells a listener of every further request.
   *
   * @returns what ends that
   */
  listen(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

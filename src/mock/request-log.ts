import type { Api } from "../ir/types.js";
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
  readonly #secrets: ReadonlySet<string>;
  #count = 0;

  /** @param secrets names in queries whose values are nobody's business */
  constructor(secrets: ReadonlySet<string>) {
    this.#secrets = secrets;
  }

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
    const added = { id: this.#count, ...entry, target: this.#shown(entry.target) };
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

  #shown(target: string): string {
    const shown = target.slice(0, longestTarget);
    if (this.#secrets.size === 0) return shown;
    return shown.replaceAll(/([?&])([^=&]+)=[^&]*/g, (pair, before: string, name: string) =>
      this.#secrets.has(name) ? `${before}${name}=...` : pair,
    );
  }
}

/** The names of keys that stand in queries. */
export function secretNames({
  securitySchemes,
}: Pick<Api, "securitySchemes">): ReadonlySet<string> {
  return new Set(
    securitySchemes.flatMap((scheme) =>
      scheme.kind === "apiKey" && scheme.location === "query" ? [scheme.parameter] : [],
    ),
  );
}

import type { DiagnosticSink } from "../diagnostics/sink.js";
import { fetchText, type Fetched } from "./fetch-text.js";
import { type Lock, type LockedText, lockText } from "./lock.js";
import type { AllowedUrl } from "./reference-policy.js";

/**
 * How the network is used: not at all, with the lock as the only source; for what is not locked; to see besides
 * whether what is locked has changed; or to take everything anew.
 */
export type NetworkUse = "never" | "missing" | "compare" | "renew";

/** A text of the lock or the network, or why there is none. */
export type RemoteText = LockedText | Exclude<Fetched, { readonly kind: "text" }>;

/** The texts behind URLs, each fetched at most once, and the lock that they make. */
export class RemoteTexts {
  readonly #before: Lock;
  readonly #use: NetworkUse;
  readonly #allowanceOf: (url: string) => AllowedUrl | undefined;
  readonly #sink: DiagnosticSink;
  readonly #used = new Map<string, LockedText>();

  constructor(
    lock: Lock,
    use: NetworkUse,
    allowanceOf: (url: string) => AllowedUrl | undefined,
    sink: DiagnosticSink,
  ) {
    this.#before = lock;
    this.#use = use;
    this.#allowanceOf = allowanceOf;
    this.#sink = sink;
  }

  /** What was used, to be locked. */
  get used(): ReadonlyMap<string, LockedText> {
    return this.#used;
  }

  /** Loads the text of an allowed URL. */
  async load(url: string): Promise<RemoteText> {
    const found = await this.#find(url);
    if (!("kind" in found)) this.#used.set(url, found);
    return found;
  }

  async #find(url: string): Promise<RemoteText> {
    const locked = this.#before.get(url);
    if (this.#use === "never") {
      const reason =
        "nothing is fetched where CI is set, and the lock does not have it; run with --update-references elsewhere and commit the lock";
      return locked ?? { kind: "failed", reason };
    }
    if (this.#use === "missing" && locked !== undefined) return locked;
    const fetched = await fetchText(url, this.#allowanceOf);
    const text = fetched.kind === "text" ? lockText(fetched.location, fetched.text) : fetched;
    if (this.#use === "renew" || locked === undefined) return text;
    const reason =
      "kind" in text
        ? text.reason
        : text.sha256 === locked.sha256
          ? undefined
          : "it has changed since";
    if (reason !== undefined) this.#sink.report("ref/locked", { url, reason });
    return locked;
  }
}

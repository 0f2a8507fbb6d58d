import { raceAbort, withTimeout } from "./abort.js";
import type { CredentialRequest, CredentialSource } from "./credential.js";
import { CallTimeoutError } from "./errors.js";
import { HttpError } from "./http-error.js";

/** An access token, as a token endpoint hands it out. */
export interface AccessToken {
  readonly accessToken: string;
  /** Seconds that it is good for, from when it was asked for; undefined where nobody said. */
  readonly expiresIn?: number | undefined;
}

/** How a {@link CredentialSource} comes to its tokens. */
export interface TokenSourceInit {
  /** Where tokens for a base URL come from; calls whose tokens come from one place share them. */
  readonly endpoint: (baseUrl: string) => string;
  /** Asks for a token; what it throws is the `cause` of the RequestError of every call that waits for it. */
  readonly obtain: (endpoint: string, request: CredentialRequest) => Promise<AccessToken>;
  /** Milliseconds that one request for a token may take, 0 for no limit. Default: 30 000 */
  readonly timeout?: number | undefined;
  /** Set where a request is not to be broken off, since what it gives can be had only once. */
  readonly finishes?: boolean;
}

/**
 * Makes a source of tokens that asks for one however many calls wait for it, keeps it, and renews it
 * when a call comes shortly before its end, or after the service has refused it.
 *
 * A token is renewed when a tenth of its life is left, at most a minute; one whose life is unknown when
 * it is refused. A call that ends early ends its own wait only: the request goes on for the others, and
 * is aborted where there are none, unless it `finishes`.
 *
 * A refusal, which is any 4XX but 408 and 429, is kept for ten seconds: calls within that time fail with
 * it, without a request, since a wrong secret does not become right by asking more often, and endpoints
 * lock out clients that try. Any other failure is not kept, so the next call asks again.
 */
export function createTokenSource(init: TokenSourceInit): CredentialSource {
  const stores = new Map<string, TokenStore>();
  return async (request) => {
    const endpoint = init.endpoint(request.baseUrl);
    const store = stores.get(endpoint) ?? new TokenStore(endpoint, init);
    stores.set(endpoint, store);
    return store.get(request);
  };
}

/** Milliseconds that a refusal is kept. */
const refusalTime = 10_000;

interface HeldToken {
  readonly value: string;
  /** In milliseconds since 1970: a device that slept has aged its tokens all the same. */
  readonly renewAt: number;
}

interface Refusal {
  readonly error: HttpError;
  /** In milliseconds since 1970. */
  readonly until: number;
}

interface Renewal {
  readonly token: Promise<string>;
  readonly controller: AbortController;
  /** How many calls wait for it. */
  waiting: number;
}

/** The token of one endpoint. */
class TokenStore {
  readonly #endpoint: string;
  readonly #init: TokenSourceInit;
  #held: HeldToken | undefined;
  #refusal: Refusal | undefined;
  #renewal: Renewal | undefined;

  constructor(endpoint: string, init: TokenSourceInit) {
    this.#endpoint = endpoint;
    this.#init = init;
  }

  async get(request: CredentialRequest): Promise<string> {
    const held = this.#held;
    // A token that another call has renewed in the meantime is not the rejected one.
    if (held && held.value !== request.rejected && Date.now() < held.renewAt) return held.value;
    this.#held = undefined;
    if (this.#refusal && Date.now() < this.#refusal.until) throw this.#refusal.error;
    const renewal = (this.#renewal ??= this.#renew(request));
    renewal.waiting += 1;
    try {
      return await raceAbort(() => renewal.token, request.signal);
    } finally {
      renewal.waiting -= 1;
      const isAbandoned = renewal.waiting === 0 && this.#renewal === renewal;
      if (isAbandoned && !this.#init.finishes) {
        this.#renewal = undefined;
        renewal.controller.abort();
      }
    }
  }

  #renew(request: CredentialRequest): Renewal {
    const controller = new AbortController();
    const token = this.#obtain(request, controller.signal);
    // For when every call that waits ends early.
    token.catch(() => undefined);
    return { token, controller, waiting: 0 };
  }

  async #obtain(request: CredentialRequest, abandoned: AbortSignal): Promise<string> {
    const { timeout = 30_000, obtain } = this.#init;
    const toError = (): Error => new CallTimeoutError(undefined, `no token within ${timeout} ms`);
    try {
      const begin = Date.now();
      const { accessToken, expiresIn } = await withTimeout(
        timeout || Infinity,
        abandoned,
        toError,
        async (signal) => obtain(this.#endpoint, { ...request, signal }),
      );
      // By now this may be a request that nobody waits for any more, after which another began.
      if (abandoned.aborted) throw abandoned.reason;
      this.#held = { value: accessToken, renewAt: begin + usableTime(expiresIn) };
      return accessToken;
    } catch (error) {
      if (isRefusal(error)) this.#refusal = { error, until: Date.now() + refusalTime };
      throw error;
    } finally {
      if (!abandoned.aborted) this.#renewal = undefined;
    }
  }
}

/** Tells an answer that will be the same the next time from one that says to come back. */
function isRefusal(error: unknown): error is HttpError {
  return error instanceof HttpError && /^4(?!08|29)/.test(String(error.status));
}

/** How many milliseconds a token is used before it is renewed. */
function usableTime(seconds: number | undefined): number {
  if (seconds === undefined) return Infinity;
  return (seconds - Math.min(60, seconds / 10)) * 1000;
}

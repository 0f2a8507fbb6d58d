import { wait, withTimeout } from "./abort.js";
import { attempt } from "./attempt.js";
import type { Received } from "./call.js";
import type { CallContext, CallState } from "./call-state.js";
import { chooseIdentities } from "./credential.js";
import { CallAbortedError, CallTimeoutError, orRequestError, SdkError } from "./errors.js";
import { UnauthorizedError } from "./http-error.js";
import { randomHex } from "./random.js";
import { buildRequest } from "./request.js";
import { findRetryDelay } from "./retry.js";

/**
 * Carries out one call: builds its request once, then makes attempts at it until one succeeds, fails
 * for good, or time is over.
 *
 * It rejects with the errors of CallError and nothing else.
 */
export async function send(context: CallContext, values: object): Promise<Received<unknown>> {
  const { options, callOptions, spec } = context;
  const { signal } = callOptions;
  const state = orRequestError(spec.id, () => prepare(context, values));
  const timeout = callOptions.timeout ?? options.timeout ?? 60_000;
  const totalTimeout = callOptions.totalTimeout ?? options.totalTimeout ?? Infinity;
  const begin = performance.now();
  const fail = (error: unknown): never => {
    const isAbort = signal?.aborted && error === signal.reason;
    const reason = isAbort
      ? new CallAbortedError(spec.id, "the call was aborted", { cause: error })
      : error;
    throw reason instanceof SdkError ? Object.assign(reason, { attempts: state.attempts }) : reason;
  };
  let rejected: readonly string[] | undefined;
  for (let retries = 0; ;) {
    const left = totalTimeout - (performance.now() - begin);
    const limit = timeout > 0 ? Math.min(timeout, left) : left;
    try {
      const toError = (): Error =>
        new CallTimeoutError(spec.id, `no whole response within ${Math.ceil(limit)} ms`);
      const attempted = rejected;
      return await withTimeout(limit, signal, toError, (either) =>
        attempt(state, attempted, either),
      );
    } catch (error) {
      if (isRenewable(error, state)) {
        state.refusal = error;
        rejected = state.credentials;
        continue;
      }
      rejected = undefined;
      const elapsed = performance.now() - begin;
      const delay = findDelay(error, state, retries++, elapsed);
      if (delay === undefined || elapsed + delay >= totalTimeout) return fail(error);
      await wait(delay, signal).catch(fail);
    }
  }
}

/** Makes everything of a call that its attempts share. */
function prepare(context: CallContext, values: object): CallState {
  const { config, options, callOptions, spec } = context;
  const baseUrl = callOptions.baseUrl ?? findBaseUrl(context);
  const request = buildRequest(spec, values as Readonly<Record<string, unknown>>, {
    baseUrl,
    userAgent: isBrowser() ? undefined : (options.userAgent ?? config.userAgent),
    clientHeaders: options.headers,
    callHeaders: callOptions.headers,
  });
  const { headers } = request;
  const alternatives = spec.security ?? config.defaultSecurity;
  const identities = chooseIdentities(config.security, alternatives, options.auth);
  // RFC 9110, 9.2.2, and QUERY of its successor.
  const isIdempotent = /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/.test(spec.method);
  const key = spec.idempotencyHeader ?? config.idempotencyHeader;
  if (!isIdempotent && key && !headers.has(key)) headers.set(key, randomHex());
  const isRepeatable = isIdempotent || (key !== undefined && headers.has(key));
  return { context, baseUrl, request, identities, isRepeatable, attempts: 0, credentials: [] };
}

/** Finds how long to wait before the next attempt; undefined where there is to be none. */
function findDelay(
  error: unknown,
  { context: { options, callOptions, spec }, request, isRepeatable }: CallState,
  retries: number,
  elapsed: number,
): number | undefined {
  const chosen = callOptions.retry ?? options.retry ?? spec.retry;
  if (chosen === false || !request.isReplayable) return undefined;
  const given = [spec.retry, options.retry, callOptions.retry].map((it) => it || {});
  return findRetryDelay(error, {
    options: Object.assign({}, ...given),
    retries,
    elapsed,
    isRepeatable,
  });
}

/** Tells an answer that another credential may mend, where one can be had and was not yet. */
function isRenewable(error: unknown, state: CallState): error is UnauthorizedError {
  const canRenew = state.identities.some(({ credential }) => typeof credential === "function");
  return (
    error instanceof UnauthorizedError &&
    canRenew &&
    state.request.isReplayable &&
    state.refusal === undefined
  );
}

/** The base URL of an operation, where the call does not choose one. */
function findBaseUrl({ config, options, callOptions, spec }: CallContext): string {
  const base = { given: options.baseUrl, declared: config.baseUrl };
  const { server } = spec;
  if (!server) return base.given ?? base.declared;
  return server.resolve(server, base, callOptions.server ?? {});
}

/** Tells whether User-Agent is the browser's own; setting it there makes requests preflighted. */
function isBrowser(): boolean {
  return (
    (globalThis as { navigator?: Navigator }).navigator?.userAgent?.startsWith("Mozilla/") ?? false
  );
}

import { wait, withTimeout } from "./abort.js";
import { attempt, type ReadAnswer } from "./attempt.js";
import type { CallContext } from "./call-context.js";
import type { CallState } from "./call-state.js";
import { chooseIdentities } from "./credential.js";
import {
  CallAbortedError,
  CallTimeoutError,
  ConnectionError,
  orRequestError,
  SdkError,
} from "./errors.js";
import { UnauthorizedError } from "./http-error.js";
import type { OperationSpec } from "./operation.js";
import { redact, redactError } from "./redaction.js";
import { givenOf } from "./record.js";
import { buildRequest } from "./request.js";
import { findRetryDelay, type RetryOptions } from "./retry.js";

/**
 * Carries out one call: builds its request once, then makes attempts at it until one succeeds, fails
 * for good, or time is over.
 *
 * It rejects with the errors of CallError and nothing else.
 */
export async function send(context: CallContext, values: object): Promise<ReadAnswer> {
  const { options, callOptions, isRaw } = context;
  const { signal } = callOptions;
  const check = callOptions.validate ?? options.validate;
  if (check) context.spec = check(context.spec, values);
  const { spec } = context;
  const begin = performance.now();
  const timeout = (callOptions.timeout ?? options.timeout ?? 60_000) || Infinity;
  const totalTimeout = (callOptions.totalTimeout ?? options.totalTimeout) || Infinity;
  const state = orRequestError(spec.id, () => prepare(context, values));
  let delay = 0;
  for (let begun = 0; ;) {
    try {
      if (delay > 0) await wait(delay, signal);
      const limit = Math.min(timeout, Math.ceil(totalTimeout - begun));
      const toError = (): Error =>
        new CallTimeoutError(spec.id, `no whole response within ${limit} ms`);
      return await withTimeout(limit, signal, toError, (own) =>
        // Without a listener of ours that would stay: nobody tells when the body has been read.
        attempt(state, isRaw && signal ? AbortSignal.any([own, signal]) : own),
      );
    } catch (thrown) {
      // A reason to abort may be an error of another call.
      const isOwn = thrown instanceof SdkError && thrown !== signal?.reason;
      const error = isOwn ? thrown : state.toError(thrown);
      const elapsed = performance.now() - begin;
      const { duplex, release } = state.request;
      delay = duplex ? Infinity : findDelay(error, state, elapsed);
      begun = elapsed + delay;
      if (begun >= totalTimeout) {
        void release?.();
        (error as { attempts: number }).attempts = state.attempts;
        throw error;
      }
    }
  }
}

/** Makes everything of a call that its attempts share. */
function prepare(context: CallContext, values: object): CallState {
  const { config, options, callOptions, spec, isRaw } = context;
  const { signal } = callOptions;
  const operation = spec.id;
  const baseUrl =
    callOptions.baseUrl ??
    spec.server?.resolve(spec.server, context) ??
    options.baseUrl ??
    config.baseUrl;
  const request = buildRequest(context, values as Readonly<Record<string, unknown>>, baseUrl);
  const key = spec.idempotency ?? config.idempotency;
  if (key && !isIdempotent(spec)) key.place(key, request.fields);
  const state: CallState = {
    // One by one, since V8 takes a microsecond longer to spread the context.
    config,
    options,
    callOptions,
    spec,
    isRaw,
    operation,
    signal,
    baseUrl,
    request,
    key,
    identities: chooseIdentities(
      config.security,
      spec.security ?? config.defaultSecurity,
      options.auth,
    ),
    toError: (cause) =>
      signal?.aborted
        ? new CallAbortedError(operation, "the call was aborted", { cause: signal.reason })
        : new ConnectionError(operation, `no whole response from ${request.origin}`, {
            cause: redactError(cause, state.redact),
          }),
    attempts: 0,
    retries: 0,
    credentials: [],
    redact: (text) => {
      const { credentials, headers } = state;
      return redact(text, [...credentials, headers?.get("authorization"), headers?.get("cookie")]);
    },
  };
  return state;
}

/** Finds how long to wait before the next attempt; Infinity where there is to be none. */
function findDelay(error: SdkError, state: CallState, elapsed: number): number {
  const { options, callOptions, spec } = state;
  // Where no other credentials are to be had, the next attempt ends with the refusal before it sends.
  if (!state.refusal && error instanceof UnauthorizedError) {
    state.refusal = error;
    state.rejected = state.credentials;
    return 0;
  }
  if ((callOptions.retry ?? options.retry ?? spec.retry) === false) return Infinity;
  // One that is undefined is not given, and does not hide what is chosen for all calls.
  const retry: RetryOptions = Object.fromEntries(
    [spec.retry, options.retry, callOptions.retry].flatMap(givenOf),
  );
  // Then a second request has no further effect.
  const isRepeatable = isIdempotent(spec) || !!state.key;
  return findRetryDelay(error, retry, state.retries++, elapsed, isRepeatable) ?? Infinity;
}

/** By RFC 9110, 9.2.2, and QUERY of its successor. */
function isIdempotent({ method }: OperationSpec): boolean {
  return /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/.test(method);
}

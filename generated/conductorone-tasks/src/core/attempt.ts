import type { Received } from "./call.js";
import type { CallContext, CallState } from "./call-state.js";
import type { Credential, CredentialRequest, Unsigned } from "./credential.js";
import {
  CallAbortedError,
  ConnectionError,
  DecodeError,
  orRequestError,
  RequestError,
  SdkError,
} from "./errors.js";
import { createHttpError, describeBody } from "./http-error.js";
import { essenceOf } from "./media-type.js";
import { withMiddleware } from "./middleware.js";
import type { ReadContext } from "./operation.js";
import { redact, redactError, redactValue, type Secrets } from "./redaction.js";
import { readJson } from "./response.js";
import type { StatusOfClass } from "./status.js";

/**
 * Sends a request once, with fresh credentials, and reads the whole response.
 *
 * @param rejected the credentials that are to be renewed, in the order of the call's identities
 * @param signal goes on listening where the response's body is a stream
 * @throws the call's refusal where the renewed credentials are the rejected ones
 */
export async function attempt(
  state: CallState,
  rejected: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Received<unknown>> {
  const { context, request, identities } = state;
  const { options, spec } = context;
  const credentials = await obtainCredentials(state, rejected, signal);
  if (rejected && state.refusal && credentials.every((it, index) => it === rejected[index]))
    throw state.refusal;
  state.credentials = credentials;
  const unsigned: Unsigned = { url: request.url, headers: new Headers(request.headers) };
  orRequestError(spec.id, () => {
    for (const [index, { scheme }] of identities.entries())
      // Each scheme holds the function that places its own kind.
      scheme.place(scheme as never, credentials[index] ?? "", unsigned);
  });

  const { url, headers } = unsigned;
  const secrets = [...credentials, headers.get("authorization"), headers.get("cookie")];
  const toError = (error: unknown): SdkError =>
    signal.aborted
      ? new CallAbortedError(spec.id, "the call was aborted", { cause: signal.reason })
      : new ConnectionError(spec.id, `no whole response from ${request.origin}`, {
          // The query first, whole, as long as it is what was sent.
          cause: redactError(error, [url.replace(/^[^?]*/, ""), ...secrets]),
        });
  const hide = (text: string): string => redact(text, secrets);
  const fetchOnce = withMiddleware(options.fetch ?? fetch, options.middleware, {
    operation: spec.id,
    attempt: ++state.attempts,
    redact: hide,
  });
  try {
    const response = await fetchOnce(url, { ...request.init, headers, signal });
    const { attempts } = state;
    const reading = { operation: spec.id, attempts, signal, toError, redact: hide };
    return await receive(response, context, secrets, reading);
  } catch (error) {
    throw error instanceof SdkError ? error : toError(error);
  }
}

async function receive(
  response: Response,
  { spec, isRaw }: CallContext,
  secrets: Secrets,
  reading: ReadContext,
): Promise<Received<unknown>> {
  const { ok, status, headers } = response;
  const contentType = essenceOf(headers.get("content-type") ?? "");
  const received = {
    status: status as StatusOfClass<2>,
    contentType,
    headers: spec.readHeaders ? spec.readHeaders(spec.headers, response) : {},
    response,
  };
  if (ok && isRaw) return { data: undefined, ...received };
  const { value, text, isMalformed } = await (spec.read
    ? spec.read(spec.responses, response, reading)
    : readJson(response));
  if (!ok) {
    const told = redact(text, secrets);
    // Errors are logged, and some servers repeat what they were sent. A Blob has no text.
    const safe = text ? redactValue(value, secrets) : value;
    // Shortened last, since half of a secret would not be recognized.
    const reason = describeBody(safe, told).slice(0, 200);
    // What a redirection or 304 carries is for the platform, and no part of the description.
    const body = status < 400 ? undefined : safe;
    throw createHttpError(spec.id, { status, headers, body, text: told, reason });
  }
  if (isMalformed) throw new DecodeError(spec.id, response, redact(text, secrets));
  return { data: value, ...received };
}

/** Asks for the credentials of a call, all of them anew. */
async function obtainCredentials(
  { context: { options, spec }, baseUrl, identities }: CallState,
  rejected: readonly string[] = [],
  signal: AbortSignal,
): Promise<string[]> {
  const credentials: string[] = [];
  for (const [index, { credential }] of identities.entries()) {
    const before = rejected[index];
    const secrets = [...rejected];
    const found = await obtainCredential(spec.id, credential, {
      ...(before === undefined ? {} : { rejected: before }),
      baseUrl,
      fetch: withMiddleware(options.fetch ?? fetch, options.middleware, {
        operation: undefined,
        attempt: 1,
        redact: (text) => redact(text, secrets),
      }),
      signal,
      hide: (secret) => void secrets.push(secret),
    });
    credentials.push(found);
  }
  return credentials;
}

async function obtainCredential(
  operation: string,
  credential: Credential,
  request: CredentialRequest,
): Promise<string> {
  let found: string;
  try {
    found = typeof credential === "function" ? await credential(request) : credential;
  } catch (cause) {
    throw new RequestError(operation, "the credential could not be obtained", { cause });
  }
  // An empty one comes of an unset variable; the server would refuse it with less of a reason.
  if (!found) throw new RequestError(operation, "the credential is empty");
  return found;
}

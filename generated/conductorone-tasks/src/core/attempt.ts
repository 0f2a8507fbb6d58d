import type { Answer, Received } from "./call.js";
import type { CallState } from "./call-state.js";
import type { CredentialSource } from "./credential.js";
import { DecodeError, orRequestError, RequestError } from "./errors.js";
import { toHeaders } from "./headers.js";
import { createHttpError, describeBody, type HttpError } from "./http-error.js";
import { essenceOf } from "./media-type.js";
import { fetchThrough } from "./middleware.js";
import type { OperationSpec, ReadBody } from "./operation.js";
import { redact, redactValue } from "./redaction.js";
import { readJson } from "./response.js";
import type { StatusOfClass } from "./status.js";

/** An answer with what it was read by. */
export interface ReadAnswer extends Answer {
  readonly spec: OperationSpec;
}

/**
 * Sends a request once, with fresh credentials, and reads the whole response.
 *
 * @throws the call's refusal where the renewed credentials are the rejected ones
 */
export async function attempt(state: CallState, signal: AbortSignal): Promise<ReadAnswer> {
  const { options, operation, request, identities, spec } = state;
  const credentials: string[] = [];
  for (const { credential } of identities) {
    const rejected = state.rejected?.[credentials.length];
    const found =
      typeof credential === "string"
        ? credential
        : await obtainCredential(credential, rejected, state, signal);
    // An empty one comes of an unset variable; the server would refuse it with less of a reason.
    if (!found) throw new RequestError(operation, "the credential is empty");
    credentials.push(found);
  }
  if (state.rejected?.every((it, index) => it === credentials[index])) throw state.refusal;
  state.rejected = undefined;
  state.credentials = credentials;
  const signed = orRequestError(operation, () => {
    const unsigned = { headers: toHeaders(request.fields), signal, ...request };
    let index = 0;
    // Each scheme holds the function that places its own kind.
    for (const { scheme } of identities)
      scheme.place(scheme as never, credentials[index++] as string, unsigned);
    return unsigned;
  });
  state.headers = signed.headers;
  const send = fetchThrough(options, operation, ++state.attempts, state.redact, signed.wrap);
  let response: Response;
  try {
    response = await send(signed.url, signed);
  } catch (error) {
    // Whatever it is: an error of another call that was made within counts as any other reason.
    throw state.toError(error);
  }
  const { ok } = response;
  const { value, text, isMalformed }: ReadBody =
    ok && state.isRaw
      ? { text: "" }
      : await (spec.read ?? readJson)(spec.responses as never, response, state);
  if (!ok) throw toHttpError(response, value, text, state);
  if (isMalformed) throw new DecodeError(operation, response, state.redact(text));
  return { data: value, response, spec };
}

/** Gives all that is told of an answer. */
export function toReceived({ data, response, spec }: ReadAnswer): Received<unknown> {
  return {
    data,
    status: response.status as StatusOfClass<2>,
    contentType: essenceOf(response.headers.get("content-type") ?? ""),
    headers: spec.readHeaders?.(spec.headers, response) ?? {},
    response,
  };
}

function toHttpError(
  response: Response,
  value: unknown,
  text: string,
  state: CallState,
): HttpError {
  const { status, headers } = response;
  const told = state.redact(text);
  // Errors are logged, and some servers repeat what they were sent. A Blob has no text.
  const safe = text ? redactValue(value, state.redact) : value;
  // Shortened last, since half of a secret would not be recognized.
  const reason = describeBody(safe, told).slice(0, 200);
  // What a redirection or 304 carries is for the platform, and no part of the description.
  const body = status < 400 ? undefined : safe;
  return createHttpError(state.operation, { status, headers, body, text: told, reason });
}

/** Asks for one of the credentials of a call. */
async function obtainCredential(
  source: CredentialSource,
  rejected: string | undefined,
  { options, operation, baseUrl }: CallState,
  signal: AbortSignal,
): Promise<string> {
  const secrets = [rejected];
  const hide = (secret: string): void => void secrets.push(secret);
  const send = fetchThrough(options, undefined, 1, (text) => redact(text, secrets));
  try {
    return await source({ rejected, baseUrl, fetch: send, signal, hide });
  } catch (cause) {
    throw new RequestError(operation, "the credential could not be obtained", { cause });
  }
}

import { HttpError } from "./http-error.js";
import { isRecord } from "./record.js";

/** What a {@link TokenError} is made of; its texts hold no secrets any more. */
export interface TokenErrorInit {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
  /** What is wrong, where the answer itself does not say. */
  readonly reason: string;
}

/**
 * A token endpoint gave no token (RFC 6749, 5.2): it refused, failed, or answered with something else.
 *
 * It is the `cause` of the RequestError that calls reject with.
 */
export class TokenError extends HttpError {
  override readonly name = "TokenError";
  /** The endpoint's code, such as `invalid_client` or `invalid_grant`; undefined where it gave none. */
  readonly error: string | undefined;
  /** The endpoint's words for a developer, if any. */
  readonly errorDescription: string | undefined;

  constructor({ status, headers, body, text, reason }: TokenErrorInit) {
    const { error, error_description: description } = isRecord(body) ? body : {};
    const told = [error, description].filter((it) => typeof it === "string" && it !== "");
    super(undefined, {
      status,
      headers,
      body,
      text,
      reason: (told.join(": ") || reason).slice(0, 200),
    });
    this.error = typeof error === "string" ? error : undefined;
    this.errorDescription = typeof description === "string" ? description : undefined;
  }
}

/** Why a webhook or callback was not taken. */
export type WebhookFailure =
  /** A header of the signature is missing. */
  | "unsigned"
  /** The signature does not belong to the request: another secret, or another body. */
  | "signature"
  /** The timestamp is no number, or too far away from now. */
  | "timestamp"
  | "method"
  | "mediaType"
  /** The body is empty, or not what its media type says. */
  | "body";

const statuses: Readonly<Record<WebhookFailure, 400 | 401 | 405 | 415>> = {
  unsigned: 401,
  signature: 401,
  timestamp: 401,
  method: 405,
  mediaType: 415,
  body: 400,
};

/**
 * A request that is not the webhook or callback that was expected. Nothing of it may be acted upon.
 *
 * No message holds a secret, a signature or a part of the body.
 */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly reason: WebhookFailure;
  /** The status to answer with (RFC 9110, 15.5). */
  readonly status: 400 | 401 | 405 | 415;

  constructor(reason: WebhookFailure, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.reason = reason;
    this.status = statuses[reason];
  }
}

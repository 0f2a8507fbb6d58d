import { signWebhook, type MessageToSign } from "./webhook-signature.js";

/** What a signed request is made with besides its payload. */
export interface SignedRequestOptions extends Omit<MessageToSign, "body"> {
  /** `whsec_` or `whsk_` and base64. */
  readonly secret: string;
  /** `https://localhost/` if left out. */
  readonly url?: string | undefined;
  /** `POST` if left out. */
  readonly method?: string | undefined;
}

/**
 * Makes the request that a service would send, signed as Standard Webhooks has it, to test one's own
 * receiver with.
 *
 * @param payload is sent as JSON
 * @throws TypeError where the secret is none
 */
export async function signedRequest(
  payload: unknown,
  { secret, url = "https://localhost/", method = "POST", id, timestamp }: SignedRequestOptions,
): Promise<Request> {
  const body = JSON.stringify(payload);
  const signature = await signWebhook({ body, id, timestamp }, secret);
  const headers = { "content-type": "application/json", ...signature };
  return new Request(url, { method, headers, body });
}

import { WebhookError } from "./webhook-error.js";
import { decodeBase64, encodeBase64, readWebhookKey, type WebhookKey } from "./webhook-keys.js";

/** How the signature of a webhook is verified. */
export interface SignatureOptions {
  /**
   * What the service shows for the endpoint: `whsec_` (HMAC-SHA256) or `whpk_` (Ed25519) and base64.
   * Several while keys are being replaced: one of them has to fit.
   */
  readonly secret: string | readonly string[];
  /** How many seconds the timestamp may be away from now, in either direction; 300 if left out. */
  readonly toleranceSeconds?: number | undefined;
  /** Now, in milliseconds since 1970; the system's clock if left out. */
  readonly now?: (() => number) | undefined;
}

/** What a verified signature vouches for besides the body. */
export interface SignedMetadata {
  /** The same for every attempt to deliver one event: pass over one that was handled before. */
  readonly id: string;
  /** When this attempt was made. */
  readonly timestamp: Date;
}

/**
 * Verifies the signature of a request as Standard Webhooks 1.0 has it: over `id.timestamp.body`, with
 * the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`.
 *
 * @param body the bytes exactly as they arrived: JSON that was parsed and written again will not do
 * @throws WebhookError that says what is wrong; TypeError where a secret is none
 */
export async function verifySignature(
  headers: Headers,
  body: Uint8Array,
  options: SignatureOptions,
): Promise<SignedMetadata> {
  const secrets = typeof options.secret === "string" ? [options.secret] : options.secret;
  const keys = await Promise.all(secrets.map(readWebhookKey));
  if (keys.length === 0) throw new TypeError("pass at least one webhook secret");
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((name) => {
    const value = headers.get(`webhook-${name}`);
    if (value) return value;
    throw new WebhookError("unsigned", `the header 'webhook-${name}' is missing`);
  }) as [string, string, string];
  const sent = readTimestamp(timestamp, options);
  const signed = signedBytes(id, timestamp, body);
  for (const entry of signatures.split(" ")) {
    const [version, text = ""] = entry.split(",");
    const signature = decodeBase64(text);
    for (const key of keys) {
      if (key.version === version && signature && (await isSignedBy(key, signature, signed)))
        return { id, timestamp: sent };
    }
  }
  throw new WebhookError("signature", "no signature fits the secret and the body");
}

/** What is signed, besides the secret. */
export interface MessageToSign {
  /** The exact body that will be sent. */
  readonly body: string | Uint8Array;
  /** A new one is made if it is left out. */
  readonly id?: string | undefined;
  /** Now if left out. */
  readonly timestamp?: Date | undefined;
}

/**
 * Signs a body as Standard Webhooks 1.0 has it, for tests and for those who send webhooks.
 *
 * @param secret `whsec_` or `whsk_` and base64
 * @returns the three headers to send with it
 * @throws TypeError where the secret is none
 */
export async function signWebhook(
  message: MessageToSign,
  secret: string,
): Promise<Readonly<Record<`webhook-${"id" | "timestamp" | "signature"}`, string>>> {
  const { id = `msg_${crypto.randomUUID()}`, timestamp = new Date() } = message;
  const seconds = String(Math.floor(timestamp.getTime() / 1000));
  const body =
    typeof message.body === "string" ? new TextEncoder().encode(message.body) : message.body;
  const { version, key } = await readWebhookKey(secret);
  if (!key.usages.includes("sign")) throw new TypeError("a public key cannot sign");
  const bytes = await crypto.subtle.sign(key.algorithm.name, key, signedBytes(id, seconds, body));
  return {
    "webhook-id": id,
    "webhook-timestamp": seconds,
    "webhook-signature": `${version},${encodeBase64(new Uint8Array(bytes))}`,
  };
}

function readTimestamp(text: string, { toleranceSeconds = 300, now }: SignatureOptions): Date {
  const seconds = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  const distance = Math.abs(Math.floor((now?.() ?? Date.now()) / 1000) - seconds);
  // Not the other way around, which would let a timestamp that is no number pass.
  if (distance <= toleranceSeconds) return new Date(seconds * 1000);
  throw new WebhookError("timestamp", "the timestamp is no number, or too far away from now");
}

/** The bytes that a signature is over; a copy, which is what Web Cryptography takes. */
function signedBytes(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

async function isSignedBy(
  { version, key }: WebhookKey,
  signature: Uint8Array,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  // A private key can verify nothing; it is the service's and should not be here at all.
  if (version === "v1a" && !key.usages.includes("verify")) return false;
  if (version === "v1a")
    return crypto.subtle.verify("Ed25519", key, new Uint8Array(signature), signed);
  return isSame(new Uint8Array(await crypto.subtle.sign("HMAC", key, signed)), signature);
}

/** Compares in a time that depends on the lengths alone, so that nothing is learned from it. */
function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  left.forEach((byte, index) => (difference |= byte ^ (right[index] ?? 0)));
  return difference === 0;
}

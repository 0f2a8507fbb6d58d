import { encodeStrictly } from "./encode.js";

/** What must not be shown; null, undefined and empty ones are passed over. */
export type Secrets = readonly (string | null | undefined)[];

/**
 * Strikes secrets out of a text: as they are, percent-encoded, and without the authentication
 * scheme that they start with.
 *
 * Servers and platforms repeat what they were sent: in the body of an error, or in the message of
 * a failed fetch, which with some holds the whole URL.
 */
export function redact(text: string, secrets: Secrets): string {
  let rest = text;
  for (const secret of secrets) {
    const sent = secret?.trim() ?? "";
    const bare = sent.replace(/^\w+ +/, "");
    for (const form of [sent, bare, encodeStrictly(bare)]) {
      if (form !== "") rest = rest.replaceAll(form, "[redacted]");
    }
  }
  return rest;
}

/** Gives an error as it is, or in its place one that tells the same without the secrets. */
export function redactError(error: unknown, secrets: Secrets): unknown {
  const told = String(error);
  const safe = redact(told, secrets);
  return safe === told ? error : new Error(safe);
}

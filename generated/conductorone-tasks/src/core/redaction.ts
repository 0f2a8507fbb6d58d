import { encodeStrictly } from "./encode.js";

/** What must not be shown; null, undefined and empty ones are passed over. */
export type Secrets = readonly (string | null | undefined)[];

/** Strikes certain secrets out of a text. */
export type Redact = (text: string) => string;

/**
 * Strikes secrets out of a text: as they are, percent-encoded, without the authentication scheme that
 * they start with, and without the name of a user or key that ends at a colon.
 *
 * Servers and platforms repeat what they were sent: in the body of an error, or in the message of
 * a failed fetch, which with some holds the whole URL. What has up to three characters is left: anybody
 * can guess it, and text with every such piece struck out would be of no use.
 */
export function redact(text: string, secrets: Secrets): string {
  let rest = text;
  for (const secret of secrets) {
    const sent = secret?.trim() ?? "";
    const bare = sent.replace(/^\w+ +/, "");
    const password = bare.replace(/^[^:]*:/, "");
    for (const form of [sent, bare, password, encodeStrictly(bare), encodeStrictly(password)]) {
      // Striking out so short a text would leave no word whole.
      if (form.length > 3) rest = rest.replaceAll(form, "[redacted]");
    }
  }
  return rest;
}

/** Strikes secrets out of the texts of a JSON value. */
export function redactValue(value: unknown, hide: Redact): unknown {
  const replace = (_: string, held: unknown): unknown =>
    typeof held === "string" ? hide(held) : held;
  return value === undefined ? value : JSON.parse(JSON.stringify(value, replace));
}

/**
 * Gives an error as it is, or in its place one that tells the same without the secrets and without
 * the queries of URLs, where it or one of its causes holds any.
 */
export function redactError(error: unknown, hide: Redact): unknown {
  const conceal: Redact = (text) => hide(text).replace(/\?[^\s)]+/g, "[redacted]");
  const isBare = (it: unknown, depth: number): boolean =>
    !it ||
    depth > 9 ||
    (conceal(String(it)) === String(it) && isBare((it as Error).cause, depth + 1));
  return isBare(error, 0) ? error : new Error(conceal(String(error)));
}

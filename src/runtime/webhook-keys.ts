/** How a key signs: HMAC-SHA256 (`v1`) or Ed25519 (`v1a`), by the words of Standard Webhooks. */
export type SignatureVersion = "v1" | "v1a";

/** A key that signs or verifies, as Web Cryptography has it. */
export interface WebhookKey {
  readonly version: SignatureVersion;
  readonly key: CryptoKey;
}

interface KeyKind {
  readonly version: SignatureVersion;
  readonly isValidSize: (size: number) => boolean;
  readonly load: (bytes: Uint8Array) => Promise<CryptoKey>;
}

/** What the prefix of a serialized key says of it (Standard Webhooks 1.0, Signature scheme). */
const kinds: Readonly<Record<string, KeyKind>> = {
  whsec_: {
    version: "v1",
    isValidSize: (size) => size > 0,
    load: (bytes) => {
      const algorithm = { name: "HMAC", hash: "SHA-256" };
      return crypto.subtle.importKey("raw", new Uint8Array(bytes), algorithm, false, ["sign"]);
    },
  },
  whpk_: {
    version: "v1a",
    isValidSize: (size) => size === 32,
    load: (bytes) =>
      crypto.subtle.importKey("raw", new Uint8Array(bytes), "Ed25519", false, ["verify"]),
  },
  whsk_: {
    version: "v1a",
    // The seed alone, or followed by the public key.
    isValidSize: (size) => size === 32 || size === 64,
    load: (bytes) => {
      // PKCS #8 holds the seed after a header that is always the same (RFC 8410, section 7).
      const header = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
      const wrapped = new Uint8Array([...header, ...bytes.subarray(0, 32)]);
      return crypto.subtle.importKey("pkcs8", wrapped, "Ed25519", false, ["sign"]);
    },
  },
};

/**
 * Reads a key as webhook services show it: `whsec_`, `whpk_` or `whsk_` and base64. One without a
 * prefix is a `whsec_`.
 *
 * @throws TypeError, which does not hold the key, where it is none of these
 */
export async function readWebhookKey(text: string): Promise<WebhookKey> {
  const prefix = Object.keys(kinds).find((it) => text.startsWith(it));
  const kind = kinds[prefix ?? "whsec_"];
  const bytes = decodeBase64(text.slice(prefix?.length ?? 0));
  if (kind === undefined || bytes === undefined || !kind.isValidSize(bytes.length)) {
    throw new TypeError("a webhook secret is 'whsec_' or 'whpk_' and base64");
  }
  return { version: kind.version, key: await kind.load(bytes) };
}

/** Decodes base64 (RFC 4648, section 4); undefined where the text is not that. */
export function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Encodes bytes as base64 (RFC 4648, section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

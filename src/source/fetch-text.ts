import { errorCode } from "../support/file-error.js";
import { decodeText } from "../support/decode-text.js";
import type { AllowedUrl } from "./reference-policy.js";
import { isWeb } from "./reference-policy.js";

/** Limits of one fetch: redirects, bytes, and milliseconds for all of it. */
const maximumRedirects = 5;
const maximumBytes = 64 * 1024 * 1024;
const maximumTime = 30_000;

/** What came of a fetch. */
export type Fetched =
  | { readonly kind: "text"; readonly text: string; readonly location: string }
  /** A redirect that leads to where nothing allows. */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "failed"; readonly reason: string };

/**
 * Fetches a text with the platform's `fetch`. Every URL on the way has to be allowed, and is sent the
 * headers of what allows it and no others.
 *
 * @param allowanceOf what allows a URL; undefined where nothing does
 */
export async function fetchText(
  url: string,
  allowanceOf: (url: string) => AllowedUrl | undefined,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(maximumTime);
  let location = url;
  try {
    for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
      const allowance = allowanceOf(location);
      if (allowance === undefined)
        return {
          kind: "refused",
          reason: `it is redirected to '${withoutSecrets(location)}', which is not allowed`,
        };
      const headers = {
        accept: "application/json, application/yaml, */*;q=0.5",
        ...allowance.headers,
      };
      const response = await fetch(location, { headers, redirect: "manual", signal });
      const next = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        if (!URL.canParse(next, location) || !isWeb(new URL(next, location).href))
          return { kind: "refused", reason: "it is redirected to what is no HTTP URL" };
        location = new URL(next, location).href;
        continue;
      }
      return await readResponse(response, location === url ? url : withoutSecrets(location));
    }
    return { kind: "failed", reason: `it is redirected more than ${maximumRedirects} times` };
  } catch (error) {
    return { kind: "failed", reason: explain(error) };
  }
}

/**
 * A URL that a server made, without what may be a secret in it: a query often is a signature. Relative
 * references do not need it (RFC 3986, 5.2.2).
 */
function withoutSecrets(location: string): string {
  const { origin, pathname } = new URL(location);
  return origin + pathname;
}

async function readResponse(response: Response, location: string): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel();
    return { kind: "failed", reason: statusWords(response.status) };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A declared length may lie; what counts is what comes.
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > maximumBytes)
      return { kind: "failed", reason: `it is larger than ${maximumBytes >> 20} MB` };
    chunks.push(bytes);
  }
  const text = decodeText(Buffer.concat(chunks));
  if (text === undefined) return { kind: "failed", reason: "it is not UTF-8 text" };
  return { kind: "text", text, location: new URL(location).href.split("#", 1)[0] ?? location };
}

/** Says what is meant by a status that is no success; of those that ask who we are (RFC 9110, 15.5.2 and 15.5.4), how to tell. */
function statusWords(status: number): string {
  const words = `the server answers with status ${status}`;
  return status === 401 || status === 403
    ? `${words}; credentials are sent where 'headers' in 'references.urls' of the target has them`
    : words;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === "TimeoutError") return `it takes longer than ${maximumTime / 1000} seconds`;
  const code = errorCode(error.cause) ?? errorCode(error);
  // What `fetch` itself rejects is a TypeError; its cause says why, if anything does.
  if (!(error instanceof TypeError) && code === undefined) throw error;
  if (code !== undefined) return `the connection failed (${code})`;
  return error.cause instanceof Error
    ? `it cannot be fetched (${error.cause.message})`
    : "it cannot be fetched";
}

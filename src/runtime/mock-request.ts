import { essenceOf, isJson } from "./media-type.js";
import type { ReceivedRequest } from "./mock-types.js";

/** Reads a request as a handler shows it; the request itself stays unread. */
export async function receiveRequest(
  request: Request,
  path: Readonly<Record<string, string>>,
): Promise<ReceivedRequest> {
  const url = new URL(request.url);
  const body = await readBody(request.clone());
  return { request, url, path, query: url.searchParams, headers: request.headers, body };
}

/** Reads a body by its Content-Type; what is not what that says is given as a string. */
async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null) return undefined;
  const essence = essenceOf(type);
  if (essence === "multipart/form-data") return request.formData();
  if (isJson(type)) return parse(await request.text());
  if (essence === "application/x-www-form-urlencoded") {
    return new URLSearchParams(await request.text());
  }
  if (isText(essence)) return request.text();
  const blob = await request.blob();
  return blob.size === 0 && type === "" ? undefined : blob;
}

function isText(essence: string): boolean {
  return /^text\/|[/+](xml|yaml)$|jsonl|ndjson|json-seq/.test(essence);
}

function parse(text: string): unknown {
  try {
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

import { essenceOf, isJson } from "./media-type.js";
import type { ReadBody, ReadContext, ResponseReading, ResponseReadings } from "./operation.js";
import { findOwn } from "./record.js";
import { readJson } from "./response.js";
import { findByStatus } from "./status.js";

/**
 * Reads the body of a response in the way that the description declares for its status and media
 * type; nothing is stripped or converted. It is read whole, but for the stream of a success, whose
 * reading begins with its reader.
 *
 * Where the status is declared and the media type is not, the body is read as the first of the
 * status's media types, so that data has a declared type. Where the status is not declared, the
 * Content-Type decides: text is a string, JSON is parsed, and so is what has no type, which is a string
 * if it is no JSON; anything else is a Blob. The body of an error is JSON or undefined, unless its media type is declared as something
 * else. Status 204, 205 and 304 have no body (RFC 9110, 6.4.1).
 */
export async function readDeclared(
  readings: ResponseReadings,
  response: Response,
  context: ReadContext,
): Promise<ReadBody> {
  const isBodiless = [204, 205, 304].includes(response.status);
  const chosen = isBodiless ? "none" : chooseReading(readings, response);
  if (typeof chosen === "object" && response.ok) return chosen.open(chosen, response, context);
  const reading = typeof chosen === "object" ? "text" : chosen;
  if (reading === "json" || reading === "any") {
    const body = await readJson(readings, response);
    return body.isMalformed && reading === "any" ? { value: body.text, text: body.text } : body;
  }
  if (reading === "binary") return { value: await response.blob(), text: "" };
  // Read even where it is passed over, so that the connection can be used again.
  const text = await response.text();
  return reading === "text" ? { value: text, text } : { text };
}

function chooseReading(
  readings: ResponseReadings,
  { headers, ok, status }: Response,
): ResponseReading {
  const type = essenceOf(headers.get("content-type") ?? "");
  const declared = findByStatus(readings, status);
  const byType = declared && findReading(declared, type);
  const fallback = ok && declared ? (Object.values(declared)[0] ?? "none") : "any";
  const reading = byType ?? (ok ? fallback : "json");
  return reading === "any" ? readingOfType(type) : reading;
}

function readingOfType(type: string): ResponseReading {
  if (type === "") return "any";
  if (isJson(type)) return "json";
  return /^text\/|[/+]xml$/.test(type) ? "text" : "binary";
}

function findReading(
  byType: Readonly<Record<string, ResponseReading>>,
  type: string,
): ResponseReading | undefined {
  const range = type.replace(/\/.*/, "/*");
  return findOwn(byType, type) ?? findOwn(byType, range) ?? findOwn(byType, "*/*");
}

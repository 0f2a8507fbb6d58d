import { isJson } from "./media-type.js";
import { findOwn } from "./record.js";
import { WebhookError } from "./webhook-error.js";

/** The forms of a payload: parsed JSON, a string, a Blob, or what its media type says. */
export type PayloadReading = "json" | "text" | "binary" | "any";

/** How a payload is read, by media type in lower case and without parameters, or a range of them. */
export type PayloadReadings = Readonly<Record<string, PayloadReading>>;

/**
 * Reads the body of a webhook or callback as its media type says.
 *
 * @param readings those that are declared; undefined for JSON, and empty where there is no body
 * @throws WebhookError where the media type is another one, or the body is not what it says
 */
export function readPayload(
  readings: PayloadReadings | undefined,
  headers: Headers,
  body: Uint8Array,
): unknown {
  if (readings !== undefined && Object.keys(readings).length === 0) return undefined;
  const contentType = headers.get("content-type") ?? "";
  const reading = chooseReading(readings, contentType);
  if (reading === undefined) {
    throw new WebhookError("mediaType", "the body's media type is not one that is declared");
  }
  if (reading === "binary") return new Blob([new Uint8Array(body)], { type: contentType });
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return reading === "text" ? text : (JSON.parse(text) as unknown);
  } catch (cause) {
    // The parser's own message holds a part of the body, which may be confidential.
    const kind = cause instanceof SyntaxError ? "JSON" : "text in UTF-8";
    throw new WebhookError("body", `the body is not valid ${kind}`);
  }
}

function chooseReading(
  readings: PayloadReadings | undefined,
  contentType: string,
): Exclude<PayloadReading, "any"> | undefined {
  const [type = ""] = contentType.toLowerCase().split(/ *;/);
  if (readings === undefined) return type === "" || isJson(type) ? "json" : undefined;
  const reading = findReading(readings, type);
  return reading === "any" ? readingOfType(type) : reading;
}

function findReading(readings: PayloadReadings, type: string): PayloadReading | undefined {
  // One that does not say what it is can only be taken for what was promised.
  if (type === "") return Object.values(readings)[0];
  const range = type.replace(/\/.*/, "/*");
  return findOwn(readings, type) ?? findOwn(readings, range) ?? findOwn(readings, "*/*");
}

function readingOfType(type: string): Exclude<PayloadReading, "any"> {
  if (type === "" || isJson(type)) return "json";
  return /^text\/|[/+]xml$/.test(type) ? "text" : "binary";
}

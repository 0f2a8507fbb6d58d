import { isDeepStrictEqual } from "node:util";
import type { ContentDefinition, ResponseDefinition } from "./definition.js";
import type { AnyResult } from "./package-functions.js";

/**
 * Compares what a call came to with what the scenario answers: status, headers, and the body as the
 * client hands it out.
 *
 * @returns what differs
 */
export async function judgeResult(
  expected: ResponseDefinition,
  result: AnyResult,
): Promise<readonly string[]> {
  const { status, headers, body } = result.ok
    ? { status: result.status, headers: result.response.headers, body: result.data }
    : result.error;
  if (status === undefined || headers === undefined) {
    const { error } = result as { readonly error: Error };
    return [`${error.name}: ${error.message}${describeCause(error.cause)}`];
  }
  if (status !== expected.status) {
    return [`status ${status} in place of ${expected.status}: ${await describe(body)}`];
  }
  const differences = Object.entries(expected.headers)
    .map(([name, value]) => [name, String(value), headers.get(name)] as const)
    .filter(([, value, received]) => value !== received)
    .map(([name, value, received]) => `header ${name}: '${received}' in place of '${value}'`);
  return [...differences, ...(await judgeBody(expected, body))];
}

async function judgeBody(
  { body: expected }: ResponseDefinition,
  body: unknown,
): Promise<readonly string[]> {
  if (expected !== undefined && isStream(body)) return judgeItems(expected, body);
  if (expected === undefined) {
    return body === undefined ? [] : [`a body where there is none: ${await describe(body)}`];
  }
  const bytes = Buffer.from(expected.base64, "base64");
  if (body instanceof Blob) {
    const received = Buffer.from(await body.arrayBuffer());
    return received.equals(bytes) ? [] : [`${received.length} bytes differ from ${bytes.length}`];
  }
  if (typeof body === "string" && body === bytes.toString()) return [];
  const isJson = /^application\/([^;]*\+)?json\b/i.test(expected.contentType);
  if (isJson && isDeepStrictEqual(body, JSON.parse(bytes.toString()))) return [];
  return [`body: ${await describe(body)} in place of ${bytes.toString().slice(0, 200)}`];
}

function isStream(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

/** Compares the items of a stream with the events or lines that were sent. */
async function judgeItems(
  { contentType, base64 }: ContentDefinition,
  body: AsyncIterable<unknown>,
): Promise<readonly string[]> {
  const text = Buffer.from(base64, "base64").toString();
  const sent = [...(/event-stream/.test(contentType) ? dataOfEvents(text) : linesOf(text))];
  const items: unknown[] = [];
  for await (const item of body) items.push(item);
  // What ends a stream is no item of it.
  if (sent.at(-1) === "[DONE]" && sent.length > items.length) sent.pop();
  const isSame = items.every((item, index) => isItem(item, sent[index] ?? ""));
  if (isSame && items.length === sent.length) return [];
  return [`items: ${await describe(items)} in place of ${sent.join(" ").slice(0, 300)}`];
}

/** The data of every event (HTML, 9.2.6); those without any are none. */
function dataOfEvents(text: string): readonly string[] {
  return text.split(/\r?\n\r?\n/).flatMap((event) => {
    const data = linesOf(event).filter((line) => line.startsWith("data:"));
    return data.length === 0 ? [] : [data.map((line) => line.replace(/^data: ?/, "")).join("\n")];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== "");
}

/** Tells whether an item is what was sent: as text, parsed, or as an event that holds either. */
function isItem(item: unknown, sent: string): boolean {
  const held = typeof item === "object" && item !== null && "data" in item ? item.data : undefined;
  return [item, held].some((it) => it === sent || isDeepStrictEqual(it, parse(sent)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function describe(body: unknown): Promise<string> {
  const text = body instanceof Blob ? await body.text() : (JSON.stringify(body) ?? "nothing");
  return text.slice(0, 300);
}

function describeCause(cause: unknown): string {
  return cause instanceof Error ? ` (${cause.message})` : "";
}

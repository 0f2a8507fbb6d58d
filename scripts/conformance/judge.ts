import { isDeepStrictEqual } from "node:util";
import type { ResponseDefinition } from "./definition.js";
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

async function describe(body: unknown): Promise<string> {
  const text = body instanceof Blob ? await body.text() : (JSON.stringify(body) ?? "nothing");
  return text.slice(0, 300);
}

function describeCause(cause: unknown): string {
  return cause instanceof Error ? ` (${cause.message})` : "";
}

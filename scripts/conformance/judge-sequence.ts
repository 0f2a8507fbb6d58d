import type { RequestDefinition } from "./definition.js";
import { judgeResult } from "./judge.js";
import type { MatchedOperation } from "./match.js";
import type { AnyCall, OperationFunction } from "./package-functions.js";

/** A call that can be made, any number of times. */
export interface PreparedCall {
  readonly matched: MatchedOperation;
  readonly called: OperationFunction;
  readonly values: Readonly<Record<string, unknown>>;
  /** Makes the call, with these headers beside its own. */
  readonly send: (headers?: object) => AnyCall;
}

/**
 * Goes through the pages of a list as a caller does, and compares each with what a scenario answers
 * one after the other; undefined where the call is not one of a list.
 */
export async function judgePages(
  { send }: PreparedCall,
  definitions: readonly RequestDefinition[],
): Promise<readonly string[] | undefined> {
  const call = send();
  if (call.pages === undefined) return undefined;
  const problems: string[] = [];
  let count = 0;
  for await (const page of call.pages()) {
    const expected = definitions[count];
    count += 1;
    if (expected === undefined) break;
    problems.push(...(await judgeResult(expected.response, { ok: true, ...page })));
  }
  if (count !== definitions.length) problems.push(`${count} pages of ${definitions.length}`);
  return problems;
}

/**
 * Calls again as a client does that has lost its connection: with the id of the last event (HTML,
 * 9.2.4), where the events of a scenario have any. What comes then only has to be a success.
 */
export async function judgeReconnection(
  { send }: PreparedCall,
  { response: { body } }: RequestDefinition,
): Promise<readonly string[]> {
  if (body?.contentType !== "text/event-stream") return [];
  const text = Buffer.from(body.base64, "base64").toString();
  const ids = [...text.matchAll(/^id: ?([^\0\r\n]*)$/gm)].map(([, id]) => id);
  if (ids.length === 0) return [];
  const result = await send({ "last-event-id": ids.at(-1) }).result();
  if (!result.ok) return [`again after ${ids.at(-1)}: ${result.error.message}`];
  const { data } = result;
  if (typeof data === "object" && data !== null && Symbol.asyncIterator in data) {
    for await (const _ of data as AsyncIterable<unknown>);
  }
  return [];
}

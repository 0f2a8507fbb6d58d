/** Makes the calls of the table, on whatever runtime this is. */
import { createClient } from "../../../generated/conductorone-tasks/dist/esm/client.js";
import { logRequests } from "../../../generated/conductorone-tasks/dist/esm/index.js";
import { hardReset } from "../../../generated/conductorone-tasks/dist/esm/operations/task-actions.js";
import { get } from "../../../generated/conductorone-tasks/dist/esm/operations/task-service.js";
import { type Client, createCoreClient } from "../../../src/runtime/client.js";
import { placeBearer, placeKey } from "../../../src/runtime/credential.js";
import { createClientCredentials } from "../../../src/runtime/oauth2.js";
import type { FaultCase, FeedOperation, Reading, Source } from "./fault-case.js";

type Call = PromiseLike<unknown> & { asResponse(): Promise<Response> };
type Method = (...parameters: readonly object[]) => Call;

/** The class of the package that is generated from `feed.yaml`. */
export type FeedClass = new (options: object) => {
  readonly feed: Readonly<Record<FeedOperation, Method>>;
};

/** What a call came to. */
export interface Outcome {
  readonly value?: unknown;
  /** What was read of a stream. */
  readonly items?: readonly unknown[];
  readonly error?: unknown;
  /** How often whoever gives an upload was let go of. */
  readonly released: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Gives what makes one call of a case, and reads what it gives. */
export function prepareCall(
  faultCase: FaultCase,
  baseUrl: string,
  Feed: FeedClass,
  log: (line: string) => void,
): () => Promise<Outcome> {
  const logger = { error: log, warn: log, info: log, debug: log };
  const middleware = [logRequests({ level: "debug", maxBody: 1000, logger })];
  const call = prepareOperation(faultCase, { baseUrl, middleware, ...faultCase.options }, Feed);
  return async () => {
    const controller = new AbortController();
    const { abortAfter, reading, source } = faultCase;
    const items: unknown[] = [];
    let released = 0;
    const pieces = source && piecesOf(source, () => (released += 1));
    // One that can still be aborted long after the call.
    const made = call(pieces, { signal: controller.signal });
    const timer = setTimeout(() => controller.abort(), abortAfter ?? 60_000);
    let stream: Stream | undefined;
    const outcome: { value?: unknown; error?: unknown } = {};
    try {
      const value = faultCase.isRaw ? (await made.asResponse()).body : await made;
      stream = asStream(value);
      if (stream) await read(stream, reading, items, controller);
      else outcome.value = value instanceof Blob ? await value.text() : value;
    } catch (error) {
      outcome.error = error;
    } finally {
      clearTimeout(timer);
    }
    // Letting go takes a turn or two.
    if (source) await wait(50);
    return { ...outcome, ...(stream && { items }), released };
  };
}

type MakeCall = (pieces: AsyncIterable<unknown> | undefined, callOptions: object) => Call;

function prepareOperation(faultCase: FaultCase, shared: object, Feed: FeedClass): MakeCall {
  const { operation = "get", id = "t1", auth = "token" } = faultCase;
  const { baseUrl } = shared as { readonly baseUrl: string };
  const secret = "t0ken-s3cret";
  if (operation !== "get" && operation !== "hardReset") {
    const { feed } = new Feed({ ...shared, auth: secret });
    return (body, options) =>
      body ? feed[operation]({ body }, options) : feed[operation](options);
  }
  const client = createClientFor(auth, baseUrl, shared, secret);
  return (_, options) =>
    operation === "get"
      ? get(client, { id }, options)
      : hardReset(client, { taskId: id, comment: "c" }, options);
}

function createClientFor(
  auth: NonNullable<FaultCase["auth"]>,
  baseUrl: string,
  shared: object,
  secret: string,
): Client {
  if (auth === "token") return createClient({ ...shared, auth: secret });
  if (auth === "key") {
    const key = { place: placeKey, in: "header", name: "X-Api-Key" } as const;
    const config = { baseUrl, security: { key }, defaultSecurity: [["key"]] };
    return createCoreClient(config, { ...shared, auth: secret });
  }
  const options = { clientId: "c1", clientSecret: "cl1ent-s3cret" };
  const tokens = createClientCredentials(`${baseUrl}/token`, options);
  const config = {
    baseUrl,
    security: { token: { place: placeBearer } },
    defaultSecurity: [["token"]],
  };
  return createCoreClient(config, { ...shared, auth: tokens });
}

async function* piecesOf({ pieces, then }: Source, release: () => void): AsyncGenerator<unknown> {
  try {
    for (const piece of pieces) yield piece;
    // By then they have arrived.
    if (then === "fail") await wait(100);
    if (then === "fail") throw new Error("the source of t0ken-s3cret fails");
    if (then !== "repeat") return;
    for (;;) {
      await wait(10);
      yield pieces.at(-1);
    }
  } finally {
    release();
  }
}

/** What can be read item by item, and given up. */
interface Stream extends AsyncIterable<unknown> {
  cancel(): Promise<void>;
}

function asStream(value: unknown): Stream | undefined {
  if (!(value instanceof ReadableStream))
    return typeof value === "object" && value !== null && Symbol.asyncIterator in value
      ? (value as Stream)
      : undefined;
  // Not every platform can iterate over its streams.
  const reader = (value as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  async function* chunks(): AsyncGenerator<string> {
    for (let it = await reader.read(); !it.done; it = await reader.read())
      yield decoder.decode(it.value, { stream: true });
  }
  return { [Symbol.asyncIterator]: chunks, cancel: () => reader.cancel() };
}

/** Reads a stream into a list, until its end or to where the reader does something else. */
async function read(
  stream: Stream,
  { after, then }: Partial<Reading> = {},
  items: unknown[],
  controller: AbortController,
): Promise<void> {
  if (after === 0 && then === "cancel") return stream.cancel();
  if (after === 0) controller.abort();
  for await (const item of stream) {
    items.push(item);
    if (items.length !== after) continue;
    if (then === "throw") throw new Error("the reader's own");
    if (then === "leave") break;
    if (then === "cancel") await stream.cancel();
    else controller.abort();
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Inspector } from "./inspector.js";
import { type MockAnswer, type MockRequest, noBody } from "./message.js";
import type { MockApi } from "./mock-api.js";
import { problem } from "./problem.js";
import { type LogEntry, RequestLog, secretNames } from "./request-log.js";

/** How much a request may have before its body, in bytes: four times what Node.js takes by default, for long queries. */
const maxHeaderSize = 65_536;

/** Where a mock server listens. */
export interface ListenOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
}

/** A mock server that listens. */
export interface MockServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly log: RequestLog;
  /** Ends it: no further request is taken, those that are under way are answered. */
  close(): Promise<void>;
}

/** What is served: an API, and a page for people. */
export interface Served {
  readonly api: MockApi;
  readonly inspector: Inspector;
}

/** How many bytes of the log may wait for somebody who follows it. */
const largestBacklog = 1024 * 1024;

/** How many bytes the body of a request may have. */
export const largestBody: number = 10 * 1024 * 1024;

/**
 * Serves an API over HTTP.
 *
 * Whatever a request does to it, it goes on with the next one: a fault of ours is answered with 500 and
 * handed to `onFault`.
 *
 * @throws Error with a code such as EADDRINUSE where it cannot listen
 */
export async function serve(
  { api, inspector }: Served,
  { port, host }: ListenOptions,
  onFault: (error: unknown) => void,
): Promise<MockServer> {
  const log = new RequestLog(secretNames(api.description));
  const followers = new Set<ServerResponse>();
  const server = createServer({ maxHeaderSize }, (incoming, outgoing) => {
    if (inspector.owns({ method: incoming.method ?? "", target: originForm(incoming.url ?? "") })) {
      showOwn(inspector, incoming, outgoing, log, followers);
      return;
    }
    const begun = performance.now();
    void exchange(api, incoming, outgoing, onFault, server).then(
      ({ status, operation, violations }) =>
        log.add({
          time: new Date().toISOString(),
          method: incoming.method ?? "",
          target: incoming.url ?? "",
          status,
          duration: Math.round((performance.now() - begun) * 10) / 10,
          ...(operation === undefined ? {} : { operation }),
          ...(violations === undefined ? {} : { violations }),
        }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${actual}`,
    port: actual,
    log,
    close: () => {
      for (const follower of followers) follower.end();
      return close(server);
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** Answers a request for a page of the server's own. */
function showOwn(
  inspector: Inspector,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  log: RequestLog,
  followers: Set<ServerResponse>,
): void {
  incoming.resume();
  const request = requestOf(incoming, noBody);
  const answer = inspector.answer(request);
  if (answer !== "log") {
    void send(incoming, outgoing, answer);
    return;
  }
  outgoing.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const tell = (entry: LogEntry): void => {
    // Who does not read in time does without.
    if (outgoing.writableLength < largestBacklog)
      outgoing.write(`id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`);
  };
  outgoing.write(": the last requests, and those to come\n\n");
  for (const entry of log.entries) tell(entry);
  const unlisten = log.listen(tell);
  followers.add(outgoing);
  outgoing.on("close", () => {
    unlisten();
    followers.delete(outgoing);
  });
}

async function exchange(
  api: MockApi,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onFault: (error: unknown) => void,
  server: Server,
): Promise<MockAnswer> {
  const answer = await answerTo(api, incoming, outgoing, onFault);
  // A connection that is kept alive would be waited for.
  if (!server.listening) outgoing.setHeader("connection", "close");
  await send(incoming, outgoing, answer);
  return answer;
}

async function answerTo(
  api: MockApi,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onFault: (error: unknown) => void,
): Promise<MockAnswer> {
  try {
    const body = await readBytes(incoming);
    if (body === undefined) {
      outgoing.setHeader("connection", "close");
      return problem(413, { detail: `A body has at most ${largestBody} bytes here.` });
    }
    const { answer, delay } = api.answer(requestOf(incoming, body));
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return answer;
  } catch (error) {
    if (incoming.destroyed && !incoming.complete)
      return problem(400, { detail: "The request ended before its body did." });
    onFault(error);
    return problem(500, { detail: "This is a fault of the mock server, not of the request." });
  }
}

function requestOf(incoming: IncomingMessage, body: Uint8Array): MockRequest {
  const headers = new Map<string, readonly string[]>();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    if (values !== undefined) headers.set(name, values);
  }
  return {
    method: incoming.method ?? "GET",
    target: originForm(incoming.url ?? "/"),
    headers,
    body,
  };
}

/** A proxy is sent the whole URL (RFC 9112, 3.2.2). */
function originForm(target: string): string {
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "");
  return path.startsWith("/") || path === "*" ? path : `/${path}`;
}

/** The body; undefined where it is too large. */
async function readBytes(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too large is read to its end all the same, up to a point, or the client sees no answer.
    if (size <= largestBody) chunks.push(chunk);
    if (size > 4 * largestBody) break;
  }
  return size > largestBody ? undefined : Buffer.concat(chunks, size);
}

async function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, body }: MockAnswer,
): Promise<void> {
  if (outgoing.destroyed) return;
  for (const [name, value] of headers) outgoing.appendHeader(name, value);
  const isWhole = body instanceof Uint8Array;
  if (isWhole && status !== 204 && status !== 304)
    outgoing.setHeader("content-length", body.length);
  outgoing.writeHead(status);
  if (incoming.method === "HEAD") outgoing.end();
  else if (isWhole) outgoing.end(body);
  else await sendChunks(outgoing, body);
}

/** Sends a stream chunk by chunk, each on its way before the next is written. */
async function sendChunks(outgoing: ServerResponse, chunks: readonly Uint8Array[]): Promise<void> {
  for (const chunk of chunks) {
    if (outgoing.destroyed) return;
    const isTaken = outgoing.write(chunk);
    await new Promise<void>((resolve) => {
      if (isTaken) setImmediate(resolve);
      else {
        outgoing.once("drain", resolve);
        outgoing.once("close", resolve);
      }
    });
  }
  outgoing.end();
}

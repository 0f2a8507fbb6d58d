import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { faultCases } from "./cases.js";
import type { Answer, FaultReport, Seen } from "./fault-case.js";

interface CaseState {
  readonly requests: Seen[];
  readonly tokens: Seen[];
  closed: number;
}

/**
 * A real HTTP server that does what the cases say. The paths of a case begin with the run's name and
 * the case's number; below `/seen` a runner finds what arrived, and a browser its page and script.
 */
export class FaultServer {
  readonly origin: string;
  /** The script that browsers run. */
  script = "";
  /** Called with the report of a browser. */
  onReport: (report: FaultReport) => void = () => undefined;
  readonly #servers: readonly Server[];
  readonly #states = new Map<string, CaseState>();

  private constructor(own: Server, other: Server) {
    this.#servers = [own, other];
    this.origin = originOf(own);
    const handle =
      (origin: Seen["origin"]) => (request: IncomingMessage, response: ServerResponse) =>
        void this.#handle(request, response, origin).catch(() => response.destroy());
    own.on("request", handle("own"));
    other.on("request", handle("other"));
  }

  static async start(): Promise<FaultServer> {
    // A connection that is kept longer than any case takes is not closed while the next request is on its way.
    const options = { keepAliveTimeout: 120_000 };
    const servers = [createServer(options), createServer(options)] as const;
    for (const server of servers)
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new FaultServer(...servers);
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse, origin: Seen["origin"]) {
    const { method = "", url = "" } = request;
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*, authorization, x-api-key");
    response.setHeader("access-control-allow-methods", "*");
    if (method === "OPTIONS") return void response.writeHead(204).end();
    if (url === "/page") {
      response.setHeader("content-type", "text/html");
      return void response.end(`<!doctype html><script type="module" src="/script.js"></script>`);
    }
    if (url === "/script.js") {
      response.setHeader("content-type", "text/javascript");
      return void response.end(this.script);
    }
    if (url === "/report") {
      const report = { body: "" };
      await readBody(request, report);
      response.end();
      return this.onReport(JSON.parse(report.body) as FaultReport);
    }
    const [, seen, run = "", number = "", path = ""] =
      /^(\/seen)?\/([\w-]+)\/(\d+)(\/.*)?$/.exec(url) ?? [];
    const state = this.#stateOf(`${run}/${number}`);
    if (seen) return void response.end(JSON.stringify(state));
    const faultCase = faultCases[Number(number)];
    const list = path === "/token" ? state.tokens : state.requests;
    const answers = (path === "/token" ? faultCase?.tokens : faultCase?.answers) ?? [];
    const headers = { ...(request.headers as Seen["headers"]) };
    const entry: Seen = { method, path, origin, headers, body: "" };
    list.push(entry);
    const answer = answers[Math.min(list.length, answers.length) - 1] ?? { status: 404 };
    response.on("close", () => (state.closed += response.writableFinished ? 0 : 1));
    if (answer.isEarly) await once(request, "data");
    else await readBody(request, entry);
    return this.#answer(response, answer, url);
  }

  async #answer(response: ServerResponse, answer: Answer, url: string): Promise<void> {
    const { status = 200, headers = {}, body = "", delay = 0, pause = 0, cut } = answer;
    if (cut === "head") return void response.socket?.resetAndDestroy();
    if (delay > 0) await sleep(delay, undefined, { ref: false });
    for (const [name, value] of Object.entries({ ...typeOf(answer), ...headers }))
      response.setHeader(name, dated(value));
    if (answer.isRedirection) response.setHeader("location", `${originOf(this.#servers[1])}${url}`);
    response.writeHead(status);
    if (cut === undefined && pause === 0 && !answer.pieces) return void response.end(body);
    const half = Math.ceil(body.length / 2);
    for (const piece of answer.pieces ?? [body.slice(0, half)]) {
      await new Promise((resolve) => response.write(piece, resolve));
      await sleep(pause + 30, undefined, { ref: false });
    }
    if (cut === "body") response.socket?.resetAndDestroy();
    else if (cut === "close") response.socket?.end();
    else if (!answer.isEndless) response.end(answer.pieces ? "" : body.slice(half));
  }

  #stateOf(key: string): CaseState {
    const state = this.#states.get(key) ?? { requests: [], tokens: [], closed: 0 };
    this.#states.set(key, state);
    return state;
  }
}

function originOf(server: Server | undefined): string {
  const { port } = (server?.address() ?? {}) as Partial<AddressInfo>;
  return `http://127.0.0.1:${port}`;
}

/** @param into gets the text of the body as it arrives */
async function readBody(request: IncomingMessage, into: { body: string }): Promise<void> {
  request.setEncoding("utf8");
  for await (const text of request) into.body += String(text);
}

function typeOf({ body }: Answer): Record<string, string> {
  return body === undefined ? {} : { "content-type": "application/json" };
}

/** `@2` is the date in two seconds, as HTTP writes it. */
function dated(value: string): string {
  const [, seconds] = /^@(\d+)$/.exec(value) ?? [];
  return seconds === undefined
    ? value
    : new Date(Date.now() + Number(seconds) * 1000).toUTCString();
}

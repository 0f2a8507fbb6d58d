import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly target: string;
  /** In the order and with as many entries as they were sent; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** What the server answers with. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly text?: string;
  /** Beside or in place of the type of JSON. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A real HTTP server on this machine that keeps what it was sent. */
export class LoopbackServer {
  readonly url: string;
  /** Oldest first. */
  readonly requests: RawRequest[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Starts a server that asks a function for every answer. */
  static async start(
    answer: (request: RawRequest) => Answer | Promise<Answer>,
  ): Promise<LoopbackServer> {
    const server = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const { method = "", url: target = "", rawHeaders } = incoming;
        const headers = rawHeaders.flatMap((name, index) =>
          index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ""] as const] : [],
        );
        const request = { method, target, headers, body: Buffer.concat(chunks) };
        started.requests.push(request);
        void reply(response, answer(request));
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const started = new LoopbackServer(server);
    return started;
  }

  /** Ends the server and what is still connected to it. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

async function reply(response: ServerResponse, answer: Answer | Promise<Answer>): Promise<void> {
  const { status, body, text, headers } = await answer;
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(text ?? JSON.stringify(body));
}

/** The values of all headers of a name: more than one where it was sent more than once. */
export function headerValues({ headers }: RawRequest, name: string): readonly string[] {
  return headers.filter(([it]) => it === name).map(([, value]) => value);
}

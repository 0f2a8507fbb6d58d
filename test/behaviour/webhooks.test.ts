import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import type { IncomingRequest, ReceiveOptions } from "../../src/runtime/webhook.js";
import { compilers, strictest, typeCheck } from "../support/compilers.js";
import { headerValues, LoopbackServer } from "../support/loopback-server.js";

const golden = fileURLToPath(new URL("../golden/", import.meta.url));
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

type Parse = (request: IncomingRequest, options: ReceiveOptions) => Promise<object>;
type SignWebhook = (message: object, secret: string) => Promise<Record<string, string>>;

let folder: string;
let webhooks: { parseWebhook: Parse; parseAnimalAdmitted: Parse; signWebhook: SignWebhook };
let callbacks: { parseBookVisitStatusChanged: Parse; parseBookVisitReminder: Parse };

/** Imports a module of the package as it is published. */
async function load<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, "dist/esm", path)).href)) as Module;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sdkwright-webhooks-"));
  const target = { spec: "clinic.yaml", out: folder, package: { name: "animal-clinic" } };
  const result = await generate({ target: resolveTarget(target, golden, golden), mode: "write" });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  webhooks = await load("webhooks.js");
  callbacks = await load("callbacks.js");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a webhook that arrives over HTTP", () => {
  let server: Server;
  let url: string;
  let received: unknown;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", async () => {
        const { method, url: target, headers } = request;
        const body = Buffer.concat(chunks);
        const secrets = [secret, "whsec_b2xk"];
        try {
          const given = { method, url: target, headers, body };
          received = await webhooks.parseWebhook(given, { secret: secrets });
          response.writeHead(204).end();
        } catch (error) {
          const { status, reason } = error as { status: number; reason: string };
          received = reason;
          response.writeHead(status).end();
        }
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?test=true`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function deliver(
    body: string,
    headers: Record<string, string>,
    method = "POST",
  ): Promise<number> {
    received = undefined;
    const type = { "content-type": "application/json" };
    const response = await fetch(url, { method, body, headers: { ...type, ...headers } });
    return response.status;
  }

  const body = '{ "type": "admitted",  "animal": "Zoë" }';

  it("is read with its headers and query", async () => {
    const headers = await webhooks.signWebhook({ body, id: "msg_1" }, secret);
    expect(await deliver(body, { ...headers, "x-attempt": "2" })).toBe(204);
    expect(received).toEqual({
      name: "animal.admitted",
      payload: { type: "admitted", animal: "Zoë" },
      signed: { id: "msg_1", timestamp: expect.any(Date) as unknown },
      headers: { "X-Attempt": 2 },
      query: { test: true },
    });
  });

  it("is read where the other secret signed it", async () => {
    expect(await deliver(body, await webhooks.signWebhook({ body }, "whsec_b2xk"))).toBe(204);
  });

  it("is passed on where it is of a newer service", async () => {
    const news = '{"type":"moved"}';
    expect(await deliver(news, await webhooks.signWebhook({ body: news }, secret))).toBe(204);
    expect(received).toMatchObject({ tag: "moved", payload: { type: "moved" } });
  });

  it.each([
    {
      how: "a changed body",
      change: { body: body.replace("admitted", "released") },
      reason: "signature",
    },
    {
      how: "a body written anew",
      change: { body: JSON.stringify(JSON.parse(body)) },
      reason: "signature",
    },
    { how: "a changed id", change: { headers: { "webhook-id": "msg_2" } }, reason: "signature" },
    {
      how: "a changed timestamp",
      change: { headers: { "webhook-timestamp": String(Math.floor(Date.now() / 1000) - 5) } },
      reason: "signature",
    },
    {
      how: "a changed signature",
      change: { headers: { "webhook-signature": "v1,AAAA" } },
      reason: "signature",
    },
    { how: "no signature", change: { headers: { "webhook-signature": "" } }, reason: "unsigned" },
  ])("is rejected with $how", async ({ change, reason }) => {
    const headers = await webhooks.signWebhook({ body }, secret);
    const given = { ...headers, ...("headers" in change ? change.headers : {}) };
    expect(await deliver("body" in change ? change.body : body, given)).toBe(401);
    expect(received).toBe(reason);
  });

  it("is rejected where it is old, or from the future", async () => {
    for (const distance of [-301_000, 302_000]) {
      const timestamp = new Date(Date.now() + distance);
      expect(await deliver(body, await webhooks.signWebhook({ body, timestamp }, secret))).toBe(
        401,
      );
      expect(received).toBe("timestamp");
    }
  });

  it("is rejected where it is signed with a secret that is not known", async () => {
    expect(await deliver(body, await webhooks.signWebhook({ body }, "whsec_bmV3"))).toBe(401);
  });

  it("is rejected where it is no JSON, another type, or sent with another method", async () => {
    const broken = body.slice(1);
    expect(await deliver(broken, await webhooks.signWebhook({ body: broken }, secret))).toBe(400);
    const headers = await webhooks.signWebhook({ body }, secret);
    expect(await deliver(body, { ...headers, "content-type": "text/html" })).toBe(415);
    expect(await deliver(body, headers, "PUT")).toBe(405);
  });
});

describe("callbacks", () => {
  it("are read without a signature only where that is said", async () => {
    const request = { headers: {}, body: '{"status":"treated"}', method: "POST" };
    expect(await callbacks.parseBookVisitStatusChanged(request, { unverified: true })).toEqual({
      name: "statusChanged",
      payload: { status: "treated" },
      signed: undefined,
    });
    const nothing = {} as unknown as ReceiveOptions;
    await expect(callbacks.parseBookVisitStatusChanged(request, nothing)).rejects.toThrow(
      TypeError,
    );
  });

  it("have bodies of other types, and queries", async () => {
    const request = new Request("https://own.test/?remind=v1", { method: "PUT", body: "soon" });
    expect(await callbacks.parseBookVisitReminder(request, { unverified: true })).toEqual({
      name: "reminder",
      payload: "soon",
      signed: undefined,
      query: { remind: "v1" },
    });
  });
});

describe("the mocks", () => {
  it("sign requests that the package itself accepts", async () => {
    const mocks = await load<{
      signedRequest: (payload: unknown, options: object) => Promise<Request>;
      webhooks: Record<string, () => unknown[]>;
    }>("mocks/build.js");
    const [payload] = mocks.webhooks["animalAdmitted"]?.() ?? [];
    const request = await mocks.signedRequest(payload, { secret });
    expect(await webhooks.parseAnimalAdmitted(request, { secret })).toMatchObject({ payload });
  });
});

describe("links", () => {
  it("lead from the response of one call to another call", async () => {
    const server = await LoopbackServer.start(({ method }) =>
      method === "POST"
        ? { status: 201, body: { id: "v/1", vet: { id: 7 } } }
        : { status: 200, body: 12.5 },
    );
    try {
      const { AnimalClinic } = await load<{ AnimalClinic: new (options: object) => Clinic }>(
        "index.js",
      );
      const links = await load<Record<string, (from: object) => object | undefined>>("links.js");
      const clinic = new AnimalClinic({ baseUrl: server.url });
      const received = await clinic.visits
        .bookVisit({ animal: "cat", notifyUrl: "https://own.test" })
        .withResponse();
      expect(links["visit"]?.(received)).toEqual({ visitId: "v/1" });
      // The server did not send the Location that it needs.
      expect(links["self"]?.(received)).toBeUndefined();
      await clinic.bills.getBill(links["bill"]?.(received) ?? {});
      expect(server.requests[1]?.target).toBe("/visits/v%2F1/bill?currency=EUR&vet=7");
      expect(headerValues(server.requests[0]!, "content-type")).toEqual(["application/json"]);
    } finally {
      await server.stop();
    }
  });
});

interface Clinic {
  readonly visits: { bookVisit(params: object): { withResponse(): Promise<object> } };
  readonly bills: { getBill(params: object): Promise<number> };
}

const consumer = `
import { parseWebhook, parseAnimalAdmitted, WebhookError, type Webhook, type AnimalAdmittedReply } from "./src/webhooks.js";
import type { BookVisitStatusChangedReply } from "./src/callbacks.js";
import { bill, self, visit } from "./src/links.js";
import { signedRequest, webhooks } from "./src/mocks/index.js";
import { AnimalClinic } from "./src/index.js";

export async function handle(request: Request, secret: string): Promise<string> {
  const webhook = await parseWebhook(request, { secret });
  switch (webhook.name) {
    case "animal.admitted":
      // An enum that is received is open, so this may be a kind that is not listed.
      webhook.payload.kind satisfies "cat" | "dog" | string | undefined;
      webhook.headers["X-Attempt"] satisfies number;
      webhook.query.test satisfies boolean | undefined;
      return webhook.payload.animal;
    case "animal.released":
      return webhook.payload.type;
    case undefined:
      webhook.payload satisfies unknown;
      return webhook.tag;
  }
}

export function tell(webhook: Webhook): string {
  return webhook.name === "animal.admitted" ? webhook.payload.animal : webhook.payload.type;
}

export const answers: [AnimalAdmittedReply, BookVisitStatusChangedReply, BookVisitStatusChangedReply] = [
  { status: 204 }, { status: 202, body: { again: true } }, { status: 410 },
];

const unsigned = { headers: {}, body: "" };
export const attempts: unknown[] = [
  parseAnimalAdmitted(unsigned, { secret: ["a", "b"], toleranceSeconds: 60, now: () => 0 }),
  parseAnimalAdmitted(unsigned, { unverified: true }),
  parseAnimalAdmitted(unsigned, { verify: async (headers, body) => headers.has("x") && body.length > 0 }),
  // @ts-expect-error nothing is accepted by oversight
  parseAnimalAdmitted(unsigned),
  // @ts-expect-error nor by leaving the secret out
  parseAnimalAdmitted(unsigned, {}),
  // @ts-expect-error nor where a variable of the environment may be unset
  parseAnimalAdmitted(unsigned, { secret: undefined as string | undefined }),
  // @ts-expect-error it is verified, or not
  parseAnimalAdmitted(unsigned, { secret: "a", unverified: false }),
  signedRequest(webhooks.animalAdmitted()[0], { secret: "whsec_c2VjcmV0" }),
];

export async function follow(client: AnimalClinic): Promise<number> {
  const received = await client.visits.bookVisit({ animal: "cat", notifyUrl: "https://own.test" }).withResponse();
  visit(received).visitId satisfies string;
  // @ts-expect-error the server may not send the header
  self(received).visitId satisfies string;
  return client.bills.getBill(bill({ data: received.data }));
}

export const status = (error: unknown): number => (error instanceof WebhookError ? error.status : 500);
`;

describe("the types of webhooks, callbacks and links", () => {
  it.each(compilers)("are what a consumer counts on, with $name", async (compiler) => {
    await writeFile(join(folder, "consumer.ts"), consumer);
    const problems = await typeCheck(compiler, folder, {
      compilerOptions: { ...strictest, allowImportingTsExtensions: false },
      files: ["consumer.ts"],
    });
    expect(problems).toEqual([]);
  });

  it.each(compilers)("hold in the README's examples, with $name", async (compiler) => {
    const readme = await readFile(join(folder, "README.md"), "utf8");
    const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
    const setup = blocks.find((code) => /^const client = /m.test(code)) ?? "";
    const files = await Promise.all(
      blocks
        .filter((code) => !/openapi-fetch|node:test/.test(code))
        .map(async (code, index) => {
          const needsClient = code !== setup && /\bclient\./.test(code);
          const file = `readme-${index}.ts`;
          const text = `${needsClient ? setup : ""}\n${code}`.replaceAll(
            /from "animal-clinic(?:\/([^"]*))?"/g,
            (_, entry: string | undefined) => `from "./src/${entryFile(entry)}.js"`,
          );
          await writeFile(
            join(folder, file),
            `declare const process: { env: Record<string, string | undefined> };\n${text}\nexport {};\n`,
          );
          return file;
        }),
    );
    expect(files.length).toBeGreaterThan(8);
    const problems = await typeCheck(compiler, folder, {
      compilerOptions: { strict: true },
      files,
    });
    expect(problems).toEqual([]);
  });
});

function entryFile(entry = "index"): string {
  return entry === "mocks" ? "mocks/index" : entry;
}

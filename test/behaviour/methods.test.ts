import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import { LoopbackServer } from "../support/loopback-server.js";

/** Methods beside the usual ones, as a generated package sends them (OpenAPI 3.2, Path Item Object). */
const description = `
openapi: 3.2.0
info: { title: Methods, version: "1" }
paths:
  /things:
    query:
      operationId: find
      tags: [things]
      requestBody: { $ref: "#/components/requestBodies/Filter" }
      responses: { "200": { $ref: "#/components/responses/Found" } }
    additionalOperations:
      COPY:
        operationId: copy
        tags: [things]
        requestBody: { $ref: "#/components/requestBodies/Filter" }
        responses: { "200": { $ref: "#/components/responses/Found" } }
      PURGE: { operationId: purge, tags: [things], responses: { "204": { description: Gone } } }
components:
  requestBodies:
    Filter:
      required: true
      content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
  responses:
    Found:
      description: Found
      content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
`;

type Calls = Record<string, (params?: object) => PromiseLike<unknown>>;

let folder: string;
let server: LoopbackServer;
let things: Calls;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-methods-")));
  await writeFile(join(folder, "methods.yaml"), description);
  const out = join(folder, "out");
  const target = { spec: "methods.yaml", out, package: { name: "methods", version: "1.0.0" } };
  const result = await generate({ target: resolveTarget(target, folder, folder), mode: "write" });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  server = await LoopbackServer.start(({ method }) =>
    method === "PURGE" ? { status: 204 } : { status: 200, body: { name: "found" } },
  );
  const { Methods } = (await import(pathToFileURL(join(out, "dist/esm/index.js")).href)) as {
    Methods: new (options?: object) => { things: Calls };
  };
  things = new Methods({ baseUrl: server.url }).things;
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("methods beside the usual ones", () => {
  it.each([
    { call: "find", params: { name: "x" }, method: "QUERY", body: '{"name":"x"}' },
    { call: "copy", params: { name: "x" }, method: "COPY", body: '{"name":"x"}' },
    { call: "purge", params: {}, method: "PURGE", body: "" },
  ])("$method is sent as it is, with its body", async ({ call, params, method, body }) => {
    server.requests.length = 0;
    const answer = await things[call]?.(params);
    const [request] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect({ method: request?.method, target: request?.target }).toEqual({
      method,
      target: "/things",
    });
    expect(request?.body.toString()).toBe(body);
    expect(answer).toEqual(method === "PURGE" ? undefined : { name: "found" });
  });
});

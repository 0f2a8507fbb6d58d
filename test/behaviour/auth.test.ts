import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import type { CredentialSource } from "../../src/runtime/credential.js";
import type { Middleware } from "../../src/runtime/middleware.js";
import { compilers, projectFolder, strictest, typeCheck } from "../support/compilers.js";
import {
  headerValues,
  LoopbackServer,
  type Answer,
  type RawRequest,
} from "../support/loopback-server.js";

/** Credentials of every kind through a generated package, against a service and its token endpoint. */
type Call = PromiseLike<unknown> & { result(): Promise<{ ok: boolean; error?: Error }> };
type Doors = Record<string, (options?: object) => Call>;
type Gate = new (options: object) => { doors: Doors };
interface Auth {
  clientCredentials(options: object): CredentialSource;
  refreshToken(options: object): CredentialSource;
  basic(username: string, password: string): string;
  TokenError: new () => Error;
}

let folder: string;
let server: LoopbackServer;
let Gate: Gate;
let auth: Auth;

/** What the two sides answer; by default every token is new and good. */
let giveToken: (request: RawRequest, count: number) => Answer | Promise<Answer>;
let answer: (request: RawRequest) => Answer | Promise<Answer>;

const clientSecret = "cl1ent-s3cret/+";
const secrets = /s3cret|t0ken|cmVmcmVzaA|Y2xpZW50/;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-auth-")));
  const here = join(projectFolder, "test/behaviour");
  const target = { spec: "gate.yaml", out: folder, package: { name: "gate", version: "1.0.0" } };
  const result = await generate({ target: resolveTarget(target, here, here), mode: "write" });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  server = await LoopbackServer.start((request) =>
    request.target === "/oauth/token"
      ? giveToken(request, tokenRequests().length)
      : answer(request),
  );
  const load = async (path: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, "dist/esm", path)).href);
  ({ Gate } = (await load("index.js")) as { Gate: Gate });
  auth = (await load("auth.js")) as Auth;
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  server.requests.length = 0;
  giveToken = (_, count) => ({
    status: 200,
    body: { access_token: `t0ken-${count}`, token_type: "Bearer", expires_in: 3600 },
  });
  answer = () => ({ status: 204 });
});

const isToken = ({ target }: RawRequest): boolean => target === "/oauth/token";
const tokenRequests = (): RawRequest[] => server.requests.filter(isToken);
const calls = (): RawRequest[] => server.requests.filter((request) => !isToken(request));
const bearers = (): string[] => calls().flatMap((call) => headerValues(call, "authorization"));

function credentials(options: object = {}): CredentialSource {
  return auth.clientCredentials({ clientId: "client", clientSecret, ...options });
}
function doorsOf(options: object): Doors {
  return new Gate({ baseUrl: `${server.url}/v1`, ...options }).doors;
}
const call = async (doors: Doors, name: string, options?: object) => doors[name]!(options).result();

/** Everything that can be shown of an error: its texts, its JSON, and those of its causes. */
function shown(error: unknown): string {
  const texts: string[] = [];
  for (let one = error; one !== undefined && texts.length < 100; one = (one as Error).cause)
    texts.push(String(one), (one as Error).stack ?? "", JSON.stringify(one));
  return texts.join("\n");
}

describe("tokens by client credentials", () => {
  it.each([10, 1000])(
    "are asked for once where %i calls begin at once",
    async (count) => {
      const doors = doorsOf({ auth: { oauth: credentials({ scopes: ["read"] }) } });
      const results = await Promise.all(Array.from({ length: count }, () => call(doors, "either")));
      expect(results.filter(({ ok }) => ok)).toHaveLength(count);
      const [request, ...others] = tokenRequests();
      expect(others).toEqual([]);
      expect(new URLSearchParams(request?.body.toString())).toEqual(
        new URLSearchParams({ grant_type: "client_credentials", scope: "read" }),
      );
      expect(headerValues(request!, "authorization")).toEqual([
        `Basic ${btoa("client:cl1ent-s3cret%2F%2B")}`,
      ]);
      expect(new Set(bearers())).toEqual(new Set(["Bearer t0ken-1"]));
    },
    30_000,
  );

  it("are renewed before they end", async () => {
    const doors = doorsOf({ auth: { oauth: credentials() } });
    const now = vi.spyOn(Date, "now");
    try {
      const begin = performance.timeOrigin + performance.now();
      for (const seconds of [0, 3500, 3541, 3600]) {
        now.mockReturnValue(begin + seconds * 1000);
        expect(await call(doors, "either")).toMatchObject({ ok: true });
      }
    } finally {
      now.mockRestore();
    }
    expect(bearers()).toEqual([1, 1, 2, 2].map((number) => `Bearer t0ken-${number}`));
  });

  it("are renewed once where many calls are refused at once", async () => {
    const doors = doorsOf({ auth: { oauth: credentials() } });
    await call(doors, "either");
    answer = (request) => ({
      status: headerValues(request, "authorization")[0] === "Bearer t0ken-1" ? 401 : 204,
    });
    const results = await Promise.all(Array.from({ length: 100 }, () => call(doors, "either")));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(tokenRequests()).toHaveLength(2);
  });

  it("end a call that is refused again, with the service's answer", async () => {
    answer = () => ({ status: 401, body: { message: "no" } });
    const { error } = await call(doorsOf({ auth: { oauth: credentials() } }), "either");
    expect(error).toMatchObject({ name: "UnauthorizedError", attempts: 2 });
    expect([tokenRequests().length, calls().length]).toEqual([2, 2]);
  });

  it("are asked for again after a failure, by the call's own retries", async () => {
    const answers = [
      { status: 503, headers: { "retry-after-ms": "1" } },
      { status: 429, headers: { "retry-after": "0" } },
    ];
    giveToken = (_, count) =>
      answers[count - 1] ?? { status: 200, body: { access_token: `t0ken-${count}` } };
    const doors = doorsOf({ auth: { oauth: credentials() } });
    expect(await call(doors, "either")).toMatchObject({ ok: true });
    expect(bearers()).toEqual(["Bearer t0ken-3"]);
  });

  it("end a call without a retry where the secret is wrong", async () => {
    giveToken = ({ body }) => ({
      status: 401,
      body: { error: "invalid_client", error_description: `wrong: ${clientSecret} in ${body}` },
    });
    const sources = [{}, { clientAuthentication: "client_secret_post" }].map(credentials);
    for (const source of sources) {
      const { error } = await call(doorsOf({ auth: { oauth: source } }), "either");
      expect(error).toMatchObject({
        name: "RequestError",
        message: "either: the credential could not be obtained",
        attempts: 0,
        cause: { name: "TokenError", status: 401, error: "invalid_client" },
      });
      expect(error?.cause).toBeInstanceOf(auth.TokenError);
      expect(shown(error)).not.toMatch(secrets);
    }
    expect(tokenRequests()).toHaveLength(2);
  });

  it("are waited for by others where one call is aborted", async () => {
    let release = (): void => undefined;
    const reached = new Promise<void>((reach) => {
      giveToken = async () =>
        new Promise((resolve) => {
          release = () => resolve({ status: 200, body: { access_token: "t0ken-1" } });
          reach();
        });
    });
    const doors = doorsOf({ auth: { oauth: credentials() } });
    const controller = new AbortController();
    const first = call(doors, "either", { signal: controller.signal });
    const others = [1, 2, 3].map(() => call(doors, "either"));
    await reached;
    controller.abort();
    expect(await first).toMatchObject({ ok: false, error: { name: "CallAbortedError" } });
    release();
    for (const { ok } of await Promise.all(others)) expect(ok).toBe(true);
    expect(tokenRequests()).toHaveLength(1);
  });

  it("have a time limit of their own", async () => {
    giveToken = async () => new Promise(() => undefined);
    const source = credentials({ timeout: 30 });
    const doors = doorsOf({ auth: { oauth: source }, retry: false });
    const { error } = await call(doors, "either");
    expect(error).toMatchObject({
      name: "RequestError",
      cause: { name: "CallTimeoutError", message: "no token within 30 ms" },
    });
  });
});

describe("tokens by a refresh token", () => {
  it("use the one that replaced it", async () => {
    giveToken = (_, count) => ({
      status: 200,
      body: { access_token: `t0ken-${count}`, refresh_token: `s3cret-${count}` },
    });
    const onRotate = vi.fn();
    const oauth = auth.refreshToken({ clientId: "client", refreshToken: "s3cret-0", onRotate });
    const doors = doorsOf({ auth: { oauth } });
    answer = (request) => ({
      status: headerValues(request, "authorization")[0] === "Bearer t0ken-1" ? 401 : 204,
    });
    expect(await call(doors, "either")).toMatchObject({ ok: true });
    const sent = tokenRequests().map(({ body }) => new URLSearchParams(body.toString()));
    expect(sent.map((form) => form.get("refresh_token"))).toEqual(["s3cret-0", "s3cret-1"]);
    expect(onRotate.mock.calls).toEqual([["s3cret-1"], ["s3cret-2"]]);
  });

  it("show nothing of it where it is refused", async () => {
    giveToken = ({ body }) => ({ status: 400, body: { error: "invalid_grant", sent: `${body}` } });
    const oauth = auth.refreshToken({ clientId: "client", refreshToken: "s3cret-0" });
    const { error } = await call(doorsOf({ auth: { oauth } }), "either");
    expect(error?.cause).toMatchObject({ error: "invalid_grant" });
    expect(shown(error)).not.toMatch(secrets);
  });
});

describe("schemes", () => {
  const all = {
    key: "k3y",
    app: "4pp&",
    session: "s3ss;",
    basic: "me:p4ss:w",
    hmac: "key=k, sig=s",
    oauth: "tok",
  };
  const without = (...names: string[]): object =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
  const table = [
    { name: "both", given: all, want: { "x-api-key": "k3y", target: "?app%20id=4pp%26" } },
    { name: "either", given: all, want: { authorization: "Bearer tok" } },
    {
      name: "either",
      given: without("oauth"),
      want: { authorization: `Basic ${btoa("me:p4ss:w")}` },
    },
    { name: "either", given: "tok", want: { authorization: "Bearer tok" } },
    { name: "mixed", given: all, want: { authorization: "Bearer tok", "x-api-key": "k3y" } },
    { name: "mixed", given: without("key"), want: { cookie: "sid=s3ss%3B" } },
    { name: "mixed", given: "s3ss", want: { cookie: "sid=s3ss" } },
    { name: "maybe", given: all, want: { authorization: "Bearer tok" } },
    { name: "maybe", given: without("oauth"), want: {} },
    { name: "signed", given: all, want: { authorization: "Acme-HMAC key=k, sig=s" } },
    { name: "open", given: all, want: {} },
  ];
  for (const { name, given, want } of table) {
    it(`of ${name} are satisfied by ${JSON.stringify(given)}`, async () => {
      expect(await call(doorsOf({ auth: given }), name)).toMatchObject({ ok: true });
      const [request] = calls();
      const { target = "", ...headers } = want as Record<string, string>;
      expect(request?.target).toBe(`/v1/${name}${target}`);
      const sent = ["authorization", "cookie", "x-api-key"].flatMap((header) =>
        headerValues(request!, header).map((value) => [header, value]),
      );
      expect(Object.fromEntries(sent)).toEqual(headers);
    });
  }

  it.each([
    { name: "both", given: "k3y", missing: "app,key" },
    { name: "both", given: { key: "k3y" }, missing: "app,key" },
    { name: "mixed", given: { basic: "me:p4ss" }, missing: "key,oauth or session" },
  ])("of $name that are missing are named", async ({ name, given, missing }) => {
    const { error } = await call(doorsOf({ auth: given }), name);
    expect(error?.message).toBe(`${name}: auth has no credential for ${missing}`);
    expect(shown(error)).not.toMatch(/k3y|p4ss/);
    expect(server.requests).toEqual([]);
  });
});

describe("what is repeated by a service", () => {
  // Everything that was sent, in each form that a service may show it.
  const echo = (request: RawRequest): string =>
    [request.target, decodeURIComponent(request.target), ...request.headers.flat()].join(" ");
  const given = {
    key: "s3cret-key",
    app: "s3cret&app",
    session: "s3cret;sid",
    oauth: "s3cret-token",
    hmac: "s3cret=sig",
    basic: "me:s3cret",
  };
  const answers: readonly { readonly as: string; readonly of: (sent: string) => Answer }[] = [
    { as: "a problem", of: (sent) => ({ status: 400, body: { message: sent, sent: [sent] } }) },
    { as: "text", of: (sent) => ({ status: 403, text: sent }) },
    { as: "JSON text", of: (sent) => ({ status: 401, body: sent }) },
  ];
  for (const name of ["both", "either", "mixed", "signed"]) {
    it.each(answers)(`is in no error of ${name}: $as`, async ({ of }) => {
      // Without a token, the other alternatives are taken.
      for (const ways of [given, { ...given, oauth: undefined }]) {
        answer = (request) => of(echo(request));
        const { error } = await call(doorsOf({ auth: ways, retry: false }), name);
        expect(error).toMatchObject({ kind: "http" });
        expect(error?.message).toContain("[redacted]");
        expect(shown(error)).not.toMatch(/s3cret|czNjcmV0/);
      }
    });
  }

  it("is in no error: the password alone", async () => {
    answer = () => ({ status: 403, body: { error: { message: "s3cret is wrong" } } });
    const { error } = await call(doorsOf({ auth: { basic: "me:s3cret" } }), "either");
    expect(error?.message).toBe("either: status 403: [redacted] is wrong");
    expect(shown(error)).not.toContain("s3cret");
  });
});

describe("middleware", () => {
  it("runs around token requests, and can tell a log without their secrets", async () => {
    const logged: string[] = [];
    const contexts: unknown[] = [];
    const log: Middleware = async (request, next, { operation, attempt, redact }) => {
      contexts.push({ operation, attempt });
      const headers = JSON.stringify([...request.headers]);
      logged.push(redact(`${request.url} ${headers} ${await request.clone().text()}`));
      return next(request);
    };
    for (const clientAuthentication of ["client_secret_basic", "client_secret_post"]) {
      const oauth = credentials({ clientAuthentication });
      await call(doorsOf({ auth: { oauth, key: "s3cret" }, middleware: [log] }), "mixed");
    }
    expect(contexts.slice(0, 2)).toEqual([
      { operation: undefined, attempt: 1 },
      { operation: "mixed", attempt: 1 },
    ]);
    expect(logged).toHaveLength(4);
    expect(logged.join("\n")).toContain("[redacted]");
    expect(logged.join("\n")).not.toMatch(secrets);
  });
});

it.each(compilers)("the package and its uses compile with $name", async (compiler) => {
  const uses = `
import { Gate } from "./src/index.js";
import { basic, clientCredentials, refreshToken, TokenError } from "./src/auth.js";
const clientId = "a";
new Gate({ auth: { key: "a", app: async () => "b" } });
new Gate({ auth: clientCredentials({ clientId, clientSecret: "b", scopes: ["read", "write:all"] }) });
new Gate({ auth: { oauth: refreshToken({ clientId, refreshToken: "r", scopes: ["read"] }) } });
new Gate({ auth: { basic: basic("a", "b") } });
new Gate({ auth: "user:password" });
new Gate({ auth: ({ fetch, baseUrl, signal, rejected }) => [baseUrl, String(fetch), String(signal), rejected].join() });
export const codeOf = (error: Error): unknown => error.cause instanceof TokenError && error.cause.error;
// @ts-expect-error a scope that the description does not have
clientCredentials({ clientId, clientSecret: "b", scopes: ["reed"] });
// @ts-expect-error a scope of another flow
refreshToken({ clientId, refreshToken: "r", scopes: ["write:all"] });
// @ts-expect-error a scheme that the description does not have
new Gate({ auth: { keys: "a" } });
// @ts-expect-error no secret
clientCredentials({ clientId });
`;
  await writeFile(join(folder, "uses.ts"), uses);
  const files = ["uses.ts", "src/index.ts", "src/auth.ts", "src/mocks/index.ts"];
  expect(await typeCheck(compiler, folder, { compilerOptions: strictest, files })).toEqual([]);
});

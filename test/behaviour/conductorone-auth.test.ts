import { generateKeyPairSync, verify, type KeyObject } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  clientCredentials,
  fromEnv,
  TokenError,
  workloadIdentity,
} from "../../generated/conductorone-tasks/src/auth.js";
import { ConductorOneTasks } from "../../generated/conductorone-tasks/src/index.js";
import {
  headerValues,
  LoopbackServer,
  type Answer,
  type RawRequest,
} from "../support/loopback-server.js";

/** ConductorOne's ways of getting tokens, against a token endpoint that verifies what it is sent. */
const clientId = "quick-fox-12345@acme.conductor.one/pcc";
const pair = generateKeyPairSync("ed25519");
const clientSecret = secretOf(pair.privateKey.export({ format: "jwk" }));

let server: LoopbackServer;
let assertions: string[];

beforeAll(async () => {
  server = await LoopbackServer.start((request) => {
    if (request.target === "/auth/v1/token") return giveToken(request);
    const isGood = headerValues(request, "authorization")[0]?.startsWith("Bearer access-");
    return isGood ? { status: 200, body: {} } : { status: 401, body: { code: 16, message: "no" } };
  });
});
afterAll(async () => server.stop());
beforeEach(() => {
  server.requests.length = 0;
  assertions = [];
});

/** A client secret of a JSON Web Key. */
function secretOf(key: object): string {
  const text = Buffer.from(JSON.stringify(key)).toString("base64url");
  return `secret-token:conductorone.com:v1:${text}`;
}

/** Decides as the service does, by RFC 7523 and RFC 8693. */
function giveToken({ method, headers, body }: RawRequest): Answer {
  const form = Object.fromEntries(new URLSearchParams(body.toString()));
  const type = headers.find(([name]) => name === "content-type")?.[1];
  const refuse = (error: string): Answer => ({ status: 401, body: { error } });
  if (method !== "POST" || type !== "application/x-www-form-urlencoded") return refuse("request");
  if (form["client_id"] !== clientId) return refuse("invalid_client");
  const access = { access_token: `access-${server.requests.length}`, expires_in: 3600 };
  const { grant_type: grant, client_assertion: assertion = "" } = form;
  if (grant === "urn:ietf:params:oauth:grant-type:token-exchange") {
    const isGood = form["subject_token"] === "oidc.t0ken.sig" && Object.keys(form).length === 4;
    const isJwt = form["subject_token_type"] === "urn:ietf:params:oauth:token-type:jwt";
    return isGood && isJwt ? { status: 200, body: access } : refuse("invalid_grant");
  }
  if (grant !== "client_credentials" || Object.keys(form).length !== 4) return refuse("grant");
  if (form["client_assertion_type"] !== "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
    return refuse("assertion type");
  assertions.push(assertion);
  return isSigned(assertion, pair.publicKey)
    ? { status: 200, body: { ...access, token_type: "Bearer" } }
    : { status: 401, body: { error: "invalid_client", error_description: `bad: ${assertion}` } };
}

function isSigned(assertion: string, key: KeyObject): boolean {
  const [header = "", claims = "", signature = ""] = assertion.split(".");
  const signed = Buffer.from(`${header}.${claims}`);
  return verify(null, signed, key, Buffer.from(signature, "base64url"));
}

function decode(assertion: string): Record<string, unknown>[] {
  return assertion
    .split(".")
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, "base64url").toString()) as never);
}

async function get(auth: ConstructorParameters<typeof ConductorOneTasks>[0]) {
  const client = new ConductorOneTasks({ baseUrl: server.url, ...auth });
  return client.taskService.get({ id: "1" }).result();
}

describe("clientCredentials", () => {
  it("signs an assertion that the service accepts", async () => {
    const begin = Math.floor(Date.now() / 1000);
    const auth = clientCredentials({ clientId, clientSecret });
    expect(await get({ auth })).toMatchObject({ ok: true });
    const [header, claims] = decode(assertions[0] ?? "");
    expect(header).toMatchObject({ alg: "EdDSA", nonce: expect.stringMatching(/^[\da-f]{32}$/) });
    const { iat } = claims as { iat: number };
    expect(claims).toEqual({
      iss: clientId,
      sub: clientId,
      aud: ["acme.conductor.one"],
      iat,
      nbf: iat - 120,
      exp: iat + 120,
    });
    expect([begin, begin + 1, begin + 2]).toContain(iat);
  });

  it("asks once for any number of calls, and signs anew for every token", async () => {
    const auth = clientCredentials({ clientId, clientSecret });
    const results = await Promise.all(Array.from({ length: 100 }, () => get({ auth })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(assertions).toHaveLength(1);
    await get({ auth: clientCredentials({ clientId, clientSecret }) });
    const nonces = assertions.map((assertion) => decode(assertion)[0]?.["nonce"]);
    expect(new Set(nonces).size).toBe(2);
  });

  it("tells a refusal from the service, without the assertion", async () => {
    const other = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
    const result = await get({
      auth: clientCredentials({ clientId, clientSecret: secretOf(other) }),
    });
    if (result.ok) throw new Error("a wrong key was accepted");
    const { cause } = result.error;
    expect(cause).toBeInstanceOf(TokenError);
    expect(cause).toMatchObject({ status: 401, error: "invalid_client" });
    const shown = String(cause) + JSON.stringify(cause) + JSON.stringify(result.error);
    expect(shown).not.toContain(assertions[0]);
    expect(server.requests).toHaveLength(1);
  });

  const key = pair.privateKey.export({ format: "jwk" });
  const { d: _, ...publicKey } = key;
  const shape = "the client secret is not like 'secret-token:conductorone.com:v1:...'";
  const malformed = [
    { name: "no ID", given: { clientId: "" }, want: /^the client ID is not like/ },
    {
      name: "an ID without a host",
      given: { clientId: "fox" },
      want: /^the client ID is not like/,
    },
    {
      name: "an ID without an end",
      given: { clientId: "fox@acme.conductor.one" },
      want: /^the client ID/,
    },
    { name: "an ID with a path", given: { clientId: "fox@evil/acme@b/c" }, want: /^the client ID/ },
    { name: "no secret", given: { clientSecret: "" }, want: shape },
    { name: "another kind of secret", given: { clientSecret: "s3cret" }, want: shape },
    {
      name: "another version",
      given: { clientSecret: clientSecret.replace(":v1:", ":v2:") },
      want: shape,
    },
    {
      name: "no JSON",
      given: { clientSecret: "secret-token:conductorone.com:v1:czNjcmV0" },
      want: shape,
    },
    { name: "a public key", given: { clientSecret: secretOf(publicKey) }, want: shape },
    {
      name: "another curve",
      given: { clientSecret: secretOf({ ...key, crv: "X25519" }) },
      want: shape,
    },
    {
      name: "a key of another length",
      given: { clientSecret: secretOf({ ...key, d: "czNjcmV0" }) },
      want: "the key in the client secret is no Ed25519 key",
    },
    {
      name: "parts that do not belong together",
      given: {
        clientSecret: secretOf({
          ...key,
          x: generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" }).x,
        }),
      },
      want: "the key in the client secret is no Ed25519 key",
    },
  ];
  for (const { name, given, want } of malformed) {
    it(`is clear about ${name}`, async () => {
      const result = await get({ auth: clientCredentials({ clientId, clientSecret, ...given }) });
      if (result.ok) throw new Error("it was accepted");
      const { error } = result;
      expect(error).toMatchObject({ name: "RequestError", attempts: 0 });
      const { cause } = error;
      if (!(cause instanceof TypeError)) throw new Error("another cause", { cause });
      if (typeof want === "string") expect(cause.message).toBe(want);
      else expect(cause.message).toMatch(want);
      expect(cause.cause).toBeUndefined();
      expect(`${error.message} ${cause.stack}`).not.toMatch(/s3cret|czNjcmV0/);
      expect(`${error.message} ${cause.stack}`).not.toContain(String(key.d));
      expect(server.requests).toEqual([]);
    });
  }
});

describe("workloadIdentity", () => {
  it("exchanges the token of the workload's provider", async () => {
    const tokens = ["oidc.t0ken.sig", async () => "oidc.t0ken.sig"];
    for (const oidcToken of tokens) {
      const auth = workloadIdentity({ clientId, oidcToken });
      expect(await get({ auth })).toMatchObject({ ok: true });
    }
  });

  it("shows nothing of a token that is refused", async () => {
    const result = await get({ auth: workloadIdentity({ clientId, oidcToken: "s3cret" }) });
    if (result.ok) throw new Error("it was accepted");
    expect(result.error.cause).toMatchObject({ name: "TokenError", error: "invalid_grant" });
    expect(JSON.stringify(result.error.cause)).not.toContain("s3cret");
  });
});

describe("where tokens come from", () => {
  const table = [
    {
      name: "the tenant",
      options: { tenantDomain: "acme" },
      want: "https://acme.conductor.one/auth/v1/token",
    },
    { name: "no tenant", options: {}, want: "https://acme.conductor.one/auth/v1/token" },
    {
      name: "a server of one's own",
      options: { baseUrl: "https://c1.example:2443/" },
      want: "https://c1.example:2443/auth/v1/token",
    },
    {
      name: "an ID with a port",
      id: "a@acme.conductor.one:2443/pcc",
      options: { tenantDomain: "acme" },
      want: "https://acme.conductor.one:2443/auth/v1/token",
    },
    {
      name: "another URL",
      tokenUrl: "https://tokens.example/t",
      options: { tenantDomain: "acme" },
      want: "https://tokens.example/t",
    },
  ];
  for (const { name, id = clientId, tokenUrl, options, want } of table) {
    it(`is ${want} for ${name}`, async () => {
      const sent: string[] = [];
      let audience: unknown;
      const fetch: typeof globalThis.fetch = async (input, init) => {
        sent.push(String(input));
        const form = new URLSearchParams(String(init?.body));
        const assertion = form.get("client_assertion");
        if (assertion) audience = decode(assertion)[1]?.["aud"];
        return Response.json({ access_token: "access-1" });
      };
      const auth = clientCredentials({ clientId: id, clientSecret, tokenUrl });
      await new ConductorOneTasks({ ...options, auth, fetch }).taskService.get({ id: "1" });
      expect(sent[0]).toBe(want);
      expect(audience).toEqual(["acme.conductor.one"]);
    });
  }
});

describe("fromEnv", () => {
  const id = { CONDUCTORONE_CLIENT_ID: clientId };
  const table = [
    {
      name: "a token, before anything else",
      given: { ...id, CONDUCTORONE_ACCESS_TOKEN: "t", CONDUCTORONE_OIDC_TOKEN: "o" },
      want: { auth: "t", tenantDomain: "acme" },
    },
    { name: "a token alone", given: { CONDUCTORONE_ACCESS_TOKEN: " t\n" }, want: { auth: "t" } },
    {
      name: "a tenant",
      given: { ...id, CONDUCTORONE_ACCESS_TOKEN: "t", CONDUCTORONE_TENANT_DOMAIN: "Other" },
      want: { auth: "t", tenantDomain: "other" },
    },
    {
      name: "a tenant as a host",
      given: { CONDUCTORONE_ACCESS_TOKEN: "t", CONDUCTORONE_TENANT_DOMAIN: "acme.conductor.one" },
      want: { auth: "t", tenantDomain: "acme" },
    },
    {
      name: "a server, before a tenant",
      given: {
        CONDUCTORONE_ACCESS_TOKEN: "t",
        CONDUCTORONE_SERVER_URL: "https://c1.example:2443",
        CONDUCTORONE_TENANT_DOMAIN: "acme",
      },
      want: { auth: "t", baseUrl: "https://c1.example:2443" },
    },
    {
      name: "a server without a scheme",
      given: { CONDUCTORONE_ACCESS_TOKEN: "t", CONDUCTORONE_SERVER_URL: "c1.example:2443" },
      want: { auth: "t", baseUrl: "https://c1.example:2443" },
    },
    {
      name: "the server of a tenant",
      given: {
        CONDUCTORONE_ACCESS_TOKEN: "t",
        CONDUCTORONE_SERVER_URL: "https://acme.conductor.one/",
      },
      want: { auth: "t", tenantDomain: "acme" },
    },
    {
      name: "the host of a client ID elsewhere",
      given: { CONDUCTORONE_ACCESS_TOKEN: "t", CONDUCTORONE_CLIENT_ID: "a@c1.example/pcc" },
      want: { auth: "t", baseUrl: "https://c1.example" },
    },
    {
      name: "a workload",
      given: { ...id, CONDUCTORONE_OIDC_TOKEN: "oidc.t0ken.sig", CONDUCTORONE_CLIENT_SECRET: "-" },
      want: { auth: expect.any(Function) as unknown, tenantDomain: "acme" },
      works: true,
    },
    {
      name: "a client ID and secret",
      given: { ...id, CONDUCTORONE_CLIENT_SECRET: clientSecret },
      want: { auth: expect.any(Function) as unknown, tenantDomain: "acme" },
      works: true,
    },
  ];
  for (const { name, given, want, works } of table) {
    it(`takes ${name}`, async () => {
      const options = fromEnv(given);
      expect(options).toEqual(want);
      const { auth } = options;
      if (works) expect(await get({ auth })).toMatchObject({ ok: true });
    });
  }

  it.each([
    {},
    id,
    { CONDUCTORONE_OIDC_TOKEN: "s3cret" },
    { CONDUCTORONE_CLIENT_SECRET: "s3cret" },
  ])("names what is missing in %o", (given) => {
    const run = (): unknown => fromEnv(given);
    expect(run).toThrow(/^set CONDUCTORONE_ACCESS_TOKEN, or CONDUCTORONE_CLIENT_ID with /);
    expect(run).not.toThrow("s3cret");
  });

  it("reads the process's own environment", () => {
    process.env["CONDUCTORONE_ACCESS_TOKEN"] = "own";
    try {
      expect(fromEnv().auth).toBe("own");
    } finally {
      delete process.env["CONDUCTORONE_ACCESS_TOKEN"];
    }
  });
});

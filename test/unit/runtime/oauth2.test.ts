import { describe, expect, it, vi } from "vitest";
import type { CredentialSource } from "../../../src/runtime/credential.js";
import { createClientCredentials, createRefreshToken } from "../../../src/runtime/oauth2.js";
import { TokenError } from "../../../src/runtime/token-error.js";
import { resolveTokenUrl } from "../../../src/runtime/token-request.js";

const baseUrl = "https://api.example/v1";
const tokenUrl = "https://auth.example/token";
const secret = "s3cret+&";

interface Sent {
  readonly url: string;
  readonly authorization: string | null;
  readonly form: Record<string, string>;
}

/** Asks a source for a token; the endpoint gives the answers one after the other. */
async function ask(source: CredentialSource, ...answers: (() => Response | Promise<Response>)[]) {
  const sent: Sent[] = [];
  const hidden: string[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const request = new Request(url, init);
    expect(request.method).toBe("POST");
    expect(request.redirect).toBe("manual");
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(request.headers.get("accept")).toBe("application/json");
    const form = Object.fromEntries(new URLSearchParams(await request.text()));
    sent.push({ url: request.url, authorization: request.headers.get("authorization"), form });
    return (
      answers[sent.length - 1]?.() ?? Response.json({ access_token: "t", token_type: "bearer" })
    );
  };
  const run = (rejected?: string) =>
    source({
      baseUrl,
      fetch,
      hide: (text) => hidden.push(text),
      ...(rejected ? { rejected } : {}),
    });
  return { run, sent, hidden };
}

const client = { clientId: "me:1", clientSecret: secret };

describe("the client credentials grant", () => {
  // The pair of RFC 6749, 2.3.1: both form-encoded, then joined.
  const authorization = `Basic ${btoa("me%3A1:s3cret%2B%26")}`;
  const table = [
    {
      given: {},
      want: { authorization, form: { grant_type: "client_credentials" } },
    },
    {
      given: { scopes: ["read", "write"], audience: "https://a", parameters: { resource: "r" } },
      want: {
        authorization,
        form: {
          grant_type: "client_credentials",
          scope: "read write",
          audience: "https://a",
          resource: "r",
        },
      },
    },
    {
      given: { clientAuthentication: "client_secret_post", scopes: [] },
      want: {
        authorization: null,
        form: { grant_type: "client_credentials", client_id: "me:1", client_secret: secret },
      },
    },
    // What the grant itself says stays.
    {
      given: { parameters: { grant_type: "other", scope: "a,b" } },
      want: { authorization, form: { grant_type: "client_credentials", scope: "a,b" } },
    },
    {
      given: { tokenUrl: "/oauth/token" },
      want: {
        url: "https://api.example/oauth/token",
        authorization,
        form: { grant_type: "client_credentials" },
      },
    },
  ] as const;
  for (const { given, want } of table) {
    it(`sends ${JSON.stringify(given)}`, async () => {
      const { run, sent } = await ask(createClientCredentials(tokenUrl, { ...client, ...given }));
      expect(await run()).toBe("t");
      expect(sent).toEqual([{ url: tokenUrl, ...want }]);
    });
  }

  it.each(["clientId", "clientSecret"])("wants a %s", async (name) => {
    const { run, sent } = await ask(createClientCredentials(tokenUrl, { ...client, [name]: "" }));
    await expect(run()).rejects.toThrow(new TypeError(`${name} is empty`));
    expect(sent).toEqual([]);
  });

  it("tells the middleware what to hide", async () => {
    const { run, hidden } = await ask(createClientCredentials(tokenUrl, client));
    await run();
    expect(hidden).toEqual(expect.arrayContaining([secret, "s3cret%2B%26", authorization]));
  });
});

describe("the refresh token grant", () => {
  it("uses the refresh token that replaced the last one", async () => {
    const onRotate = vi.fn();
    const options = { ...client, refreshToken: "r1", onRotate };
    const { run, sent } = await ask(
      createRefreshToken(tokenUrl, options),
      () => Response.json({ access_token: "a1", refresh_token: "r2" }),
      () => Response.json({ access_token: "a2" }),
      () => Response.json({ access_token: "a3", refresh_token: "r2" }),
    );
    expect([await run(), await run("a1"), await run("a2")]).toEqual(["a1", "a2", "a3"]);
    expect(sent.map(({ form }) => form["refresh_token"])).toEqual(["r1", "r2", "r2"]);
    expect(sent[0]?.form["grant_type"]).toBe("refresh_token");
    expect(onRotate.mock.calls).toEqual([["r2"]]);
  });

  it("names a public client in the form", async () => {
    const options = { clientId: "me", refreshToken: "r1" };
    const { run, sent } = await ask(createRefreshToken(tokenUrl, options));
    await run();
    const form = { grant_type: "refresh_token", refresh_token: "r1", client_id: "me" };
    expect(sent).toEqual([{ url: tokenUrl, authorization: null, form }]);
  });

  it("uses a given access token until it is refused", async () => {
    const options = { clientId: "me", refreshToken: "r1", accessToken: "a0" };
    const { run, sent } = await ask(createRefreshToken(tokenUrl, options));
    expect([await run(), await run(), sent.length]).toEqual(["a0", "a0", 0]);
    expect([await run("a0"), sent.length]).toEqual(["t", 1]);
  });
});

describe("what a token endpoint answers", () => {
  const accepted: readonly { readonly given: object; readonly life: number | undefined }[] = [
    { given: { token_type: "Bearer", expires_in: 100 }, life: 90 },
    { given: { token_type: "bEARER", expires_in: "100" }, life: 90 },
    { given: { token_type: "BearerToken" }, life: undefined },
    { given: {}, life: undefined },
    { given: { expires_in: null }, life: undefined },
    { given: { expires_in: "soon" }, life: undefined },
    { given: { expires_in: 0 }, life: undefined },
    { given: { expires_in: -1 }, life: undefined },
  ];
  for (const { given, life } of accepted) {
    it(`is used for ${life ?? "unknown"} seconds: ${JSON.stringify(given)}`, async () => {
      vi.useFakeTimers();
      try {
        const { run, sent } = await ask(createClientCredentials(tokenUrl, client), () =>
          Response.json({ access_token: "t1", ...given }),
        );
        expect(await run()).toBe("t1");
        vi.setSystemTime(Date.now() + ((life ?? 1e9) - 1) * 1000);
        expect([await run(), sent.length]).toEqual(["t1", 1]);
        vi.setSystemTime(Date.now() + 2000);
        expect([await run(), sent.length]).toEqual(life ? ["t", 2] : ["t1", 1]);
      } finally {
        vi.useRealTimers();
      }
    });
  }

  it("counts by what it is, whatever its Content-Type says", async () => {
    const { run } = await ask(
      createClientCredentials(tokenUrl, client),
      () => new Response(`{"access_token":"t1"}`, { headers: { "content-type": "text/html" } }),
    );
    expect(await run()).toBe("t1");
  });

  const html = { headers: { "content-type": "text/html; charset=utf-8" } };
  const refused: readonly { why: string; given: () => Response; want: object }[] = [
    {
      why: "an error of the standard",
      given: () =>
        Response.json(
          { error: "invalid_client", error_description: `no client with '${secret}'` },
          { status: 401 },
        ),
      want: {
        status: 401,
        error: "invalid_client",
        errorDescription: "no client with '[redacted]'",
        message: "status 401: invalid_client: no client with '[redacted]'",
        body: { error: "invalid_client", error_description: "no client with '[redacted]'" },
        text: `{"error":"invalid_client","error_description":"no client with '[redacted]'"}`,
      },
    },
    {
      why: "an error without a description",
      given: () => Response.json({ error: "invalid_scope" }, { status: 400 }),
      want: { status: 400, error: "invalid_scope", message: "status 400: invalid_scope" },
    },
    {
      why: "an error page",
      given: () => new Response("<p>bad gateway", { status: 502, ...html }),
      want: {
        status: 502,
        error: undefined,
        message: "status 502: the token endpoint's answer is text/html",
        text: "<p>bad gateway",
      },
    },
    {
      why: "a page",
      given: () => new Response("<p>log in", html),
      want: {
        status: 200,
        message: "status 200: the token endpoint's answer, which is text/html, has no access_token",
      },
    },
    {
      why: "a form, which holds a token",
      given: () => new Response("access_token=t0ken"),
      want: { status: 200, text: "", body: undefined },
    },
    { why: "an empty token", given: () => Response.json({ access_token: "" }), want: {} },
    { why: "no text", given: () => Response.json({ access_token: 1 }), want: {} },
    {
      why: "a token that needs a proof",
      given: () => Response.json({ access_token: "t0ken", token_type: "DPoP" }),
      want: {
        message: "status 200: the token endpoint gave a token of type 'DPoP', which is no bearer's",
      },
    },
    {
      why: "a redirection",
      given: () => new Response(null, { status: 307, headers: { location: "https://evil" } }),
      want: { status: 307 },
    },
  ];
  for (const { why, given, want } of refused) {
    it(`is a TokenError: ${why}`, async () => {
      const { run, sent } = await ask(createClientCredentials(tokenUrl, client), given);
      const error = await Promise.resolve(run()).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(TokenError);
      expect(error).toMatchObject({ name: "TokenError", kind: "http", ...want });
      expect(String(error) + JSON.stringify(error)).not.toMatch(/s3cret|t0ken/);
      expect(sent).toHaveLength(1);
    });
  }

  it("is missing where there is no connection", async () => {
    const { run } = await ask(createClientCredentials(tokenUrl, client), () => {
      throw new TypeError("fetch failed", { cause: new Error(`of ${secret}`) });
    });
    await expect(run()).rejects.toMatchObject({
      name: "ConnectionError",
      message: "no whole response from https://auth.example",
      cause: new Error("TypeError: fetch failed"),
    });
  });
});

describe("resolveTokenUrl", () => {
  const table = [
    { given: "https://a/t", want: "https://a/t" },
    { given: "/t", want: "https://api.example/t" },
    { given: "t", want: "https://api.example/t" },
    { given: "//b/t", want: "https://b/t" },
  ];
  it.each(table)("makes $want of $given", ({ given, want }) => {
    expect(resolveTokenUrl(given, baseUrl)).toBe(want);
  });
  it.each(["https://u:s3cret@a/t", "ftp://a", "https://", "javascript:1"])(
    "refuses %s",
    (given) => {
      const run = (): string => resolveTokenUrl(given, baseUrl);
      expect(run).toThrow(TypeError);
      expect(run).not.toThrow("s3cret");
    },
  );
  it("wants something to be relative to", () => {
    expect(() => resolveTokenUrl("/t", "")).toThrow("pass tokenUrl");
  });
});

import { describe, expect, it } from "vitest";
import {
  chooseIdentities,
  placeBasic,
  placeBearer,
  placeKey,
  placeScheme,
  type Credentials,
  type SecuritySchemeSpec,
  type Unsigned,
} from "../../../src/runtime/credential.js";
import { basic as joinBasic } from "../../../src/runtime/basic.js";
import { redact, redactError, redactValue } from "../../../src/runtime/redaction.js";

const bearer: SecuritySchemeSpec = { place: placeBearer };
const basic: SecuritySchemeSpec = { place: placeBasic };
const apiKey = (place: "header" | "query" | "cookie", name: string): SecuritySchemeSpec => ({
  place: placeKey,
  in: place,
  name,
});

const hide = (text: string): string => redact(text, ["s3cret"]);

describe("chooseIdentities", () => {
  const schemes = { bearer, basic };
  const table: {
    readonly given: string[][];
    readonly auth: Credentials | undefined;
    readonly want: (readonly [SecuritySchemeSpec, string])[];
  }[] = [
    { given: [["bearer"]], auth: "t", want: [[bearer, "t"]] },
    { given: [["bearer"]], auth: undefined, want: [] },
    { given: [["bearer", "basic"], ["basic"]], auth: "t", want: [[basic, "t"]] },
    // Anonymous calls are allowed, and a credential is sent all the same.
    { given: [[], ["bearer"]], auth: "t", want: [[bearer, "t"]] },
    { given: [["bearer"], []], auth: { basic: "b" }, want: [] },
    { given: [[]], auth: "t", want: [] },
    { given: [], auth: "t", want: [] },
    // By name: all of one alternative, the first that is whole.
    {
      given: [["bearer", "basic"], ["basic"]],
      auth: { bearer: "t", basic: "b" },
      want: [
        [bearer, "t"],
        [basic, "b"],
      ],
    },
    { given: [["bearer", "basic"], ["basic"]], auth: { basic: "b" }, want: [[basic, "b"]] },
    {
      given: [["bearer"], ["basic"]],
      auth: { bearer: undefined, basic: "b" },
      want: [[basic, "b"]],
    },
  ];
  for (const { given, auth, want } of table) {
    it(`satisfies ${JSON.stringify(given)} with ${JSON.stringify(auth)}`, () => {
      const found = chooseIdentities(schemes, given, auth);
      expect(found.map(({ scheme, credential }) => [scheme, credential])).toEqual(want);
    });
  }

  it("names what is missing where nothing is satisfied", () => {
    const alternatives = [["bearer", "basic"], ["bearer"]];
    expect(() => chooseIdentities(schemes, alternatives, { basic: "s3cret" })).toThrow(
      new TypeError("auth has no credential for bearer,basic or bearer"),
    );
    expect(() => chooseIdentities(schemes, [["bearer", "basic"]], "s3cret")).toThrow(TypeError);
  });
});

describe("place", () => {
  const place = (
    scheme: SecuritySchemeSpec,
    credential: string,
    headers = new Headers(),
    url = "https://x/y",
  ): string => {
    const request = { url, headers };
    scheme.place(scheme as never, credential, request);
    return request.url;
  };
  const table = [
    { scheme: bearer, given: "t", headers: { authorization: "Bearer t" } },
    {
      scheme: { place: placeScheme, scheme: "Acme-HMAC" } as const,
      given: "key=k, sig=s",
      headers: { authorization: "Acme-HMAC key=k, sig=s" },
    },
    // RFC 7617, 2 and 2.1.
    {
      scheme: basic,
      given: "Aladdin:open sesame",
      headers: { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    },
    { scheme: basic, given: "test:123£", headers: { authorization: "Basic dGVzdDoxMjPCow==" } },
    { scheme: basic, given: "sk_1\n", headers: { authorization: "Basic c2tfMTo=" } },
    { scheme: apiKey("header", "X-Key"), given: "k", headers: { "x-key": "k" } },
    { scheme: apiKey("cookie", "sid"), given: "a;b", headers: { cookie: "sid=a%3Bb" } },
    { scheme: apiKey("query", "key"), given: "a&b", url: "https://x/y?key=a%26b", headers: {} },
    // The platform trims what ends a line, as files with tokens do.
    { scheme: bearer, given: "t\n", headers: { authorization: "Bearer t" } },
  ];
  for (const { scheme, given, headers: want, url = "https://x/y" } of table) {
    it(`puts ${given} to ${url} and ${JSON.stringify(want)}`, () => {
      const headers = new Headers();
      expect(place(scheme, given, headers)).toBe(url);
      expect(Object.fromEntries(headers)).toEqual(want);
    });
  }

  it("sends a key through what the body is sent through, and follows redirections within", async () => {
    const sent: string[] = [];
    const wrap = (send: typeof fetch): typeof fetch => {
      return (input, init) => {
        sent.push("body");
        return send(input, init);
      };
    };
    const request: Unsigned = { url: "https://x/y", headers: new Headers(), wrap };
    const scheme = apiKey("header", "X-Key");
    scheme.place(scheme as never, "k", request);
    await request.wrap?.(async (_, init) => {
      sent.push(String(init?.redirect));
      return new Response();
    })("https://x/y");
    expect(sent).toEqual(["body", "manual"]);
  });

  it("joins what is there and leaves what was set by hand", () => {
    const headers = new Headers({ cookie: "a=1", authorization: "Own x" });
    place(apiKey("cookie", "sid"), "s", headers);
    place(bearer, "t", headers);
    expect(Object.fromEntries(headers)).toEqual({ cookie: "a=1; sid=s", authorization: "Own x" });
    const withQuery = place(apiKey("query", "key"), "k", headers, "https://x/y?a=1");
    expect(withQuery).toBe("https://x/y?a=1&key=k");
    for (const given of ["https://x/y?key=own", "https://x/y?a=1&key="])
      expect(place(apiKey("query", "key"), "k", headers, given)).toBe(given);
  });

  it("leaves what was given as a parameter of the same name", () => {
    const headers = new Headers({ cookie: "a=1; sid=own" });
    place(apiKey("cookie", "sid"), "s", headers);
    expect(headers.get("cookie")).toBe("a=1; sid=own");
    const url = "https://x/y?a=1&my%20key=own";
    expect(place(apiKey("query", "my key"), "k", headers, url)).toBe(url);
    expect(place(apiKey("query", "key"), "k", headers, url)).toBe(`${url}&key=k`);
  });

  it("does not repeat a credential that a header cannot carry", () => {
    const run = (): string => place(bearer, "sec\nret");
    expect(run).toThrow("the header 'authorization' is malformed");
    expect(run).not.toThrow("sec");
  });
});

describe("redact", () => {
  const table = [
    { given: "bad token s3cret!", secrets: ["s3cret!"], want: "bad token [redacted]" },
    { given: "got Bearer s3cret", secrets: ["Bearer s3cret"], want: "got [redacted]" },
    { given: "got s3cret", secrets: ["Bearer s3cret"], want: "got [redacted]" },
    { given: "?key=s%263&x", secrets: ["s&3"], want: "?key=[redacted]&x" },
    { given: "token s3cret", secrets: ["s3cret\n"], want: "token [redacted]" },
    { given: "as it is", secrets: ["", " ", null, undefined], want: "as it is" },
    // What is as short as this is in most words, and no secret.
    { given: "not found", secrets: ["not"], want: "not found" },
    { given: "not found", secrets: ["me:not"], want: "not found" },
    { given: "note found", secrets: ["note"], want: "[redacted] found" },
    { given: "a$&x1b", secrets: ["$&x1"], want: "a[redacted]b" },
    { given: "no user with p4ss%26", secrets: ["me:p4ss&"], want: "no user with [redacted]" },
  ];
  for (const { given, secrets, want } of table) {
    it(`makes '${want}'`, () => expect(redact(given, secrets)).toBe(want));
  }

  it("replaces an error only where it tells a secret", () => {
    const harmless = new TypeError("fetch failed");
    expect(redactError(harmless, hide)).toBe(harmless);
    const telling = redactError(new TypeError("for url (https://x?key=s3cret)"), hide);
    expect(telling).toEqual(new Error("TypeError: for url (https://x[redacted])"));
    const hidden = new TypeError("failed", { cause: new Error("of s3cret") });
    const without = redactError(hidden, hide);
    expect(without).toEqual(new Error("TypeError: failed"));
    expect((without as Error).cause).toBeUndefined();
    const circular = new Error("round");
    circular.cause = circular;
    expect(redactError(circular, hide)).toBe(circular);
  });
});

it("strikes secrets out of the texts of a value", () => {
  const value = { a: ["the s3cret", 1, null], b: { c: "s3" } };
  expect(redactValue(value, hide)).toEqual({
    a: ["the [redacted]", 1, null],
    b: { c: "s3" },
  });
  expect(redactValue(undefined, hide)).toBeUndefined();
});

it("joins a user and a password", () => {
  // RFC 7617, 2: a password may hold colons, a user's name may not.
  expect(joinBasic("Aladdin", "open:sesame")).toBe("Aladdin:open:sesame");
  expect(() => joinBasic("a:b", "s3cret")).toThrow(
    new TypeError("the name of a user cannot hold a colon"),
  );
});

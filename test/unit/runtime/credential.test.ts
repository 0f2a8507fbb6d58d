import { describe, expect, it } from "vitest";
import {
  findScheme,
  placeCredential,
  type SecuritySchemeSpec,
} from "../../../src/runtime/credential.js";
import { redact, redactError } from "../../../src/runtime/redaction.js";

const bearer: SecuritySchemeSpec = { type: "bearer" };
const basic: SecuritySchemeSpec = { type: "basic" };
const apiKey = (place: "header" | "query" | "cookie", name: string): SecuritySchemeSpec => ({
  type: "apiKey",
  in: place,
  name,
});

describe("findScheme", () => {
  const schemes = { bearer, basic };
  const table = [
    { given: [["bearer"]], want: bearer },
    { given: [["bearer", "basic"], ["basic"]], want: basic },
    { given: [[], ["bearer"]], want: bearer },
    { given: [["unknown"], ["basic"]], want: basic },
    { given: [["bearer", "basic"]], want: undefined },
    { given: [["constructor"]], want: undefined },
    { given: [[]], want: undefined },
    { given: [], want: undefined },
  ];
  for (const { given, want } of table) {
    it(`finds ${want?.type ?? "none"} in ${JSON.stringify(given)}`, () => {
      expect(findScheme(schemes, given)).toBe(want);
    });
  }
});

describe("placeCredential", () => {
  const url = "https://x/y";
  const table = [
    { scheme: bearer, given: "t", headers: { authorization: "Bearer t" } },
    // RFC 7617, 2 and 2.1.
    {
      scheme: basic,
      given: "Aladdin:open sesame",
      headers: { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    },
    { scheme: basic, given: "test:123£", headers: { authorization: "Basic dGVzdDoxMjPCow==" } },
    { scheme: apiKey("header", "X-Key"), given: "k", headers: { "x-key": "k" } },
    { scheme: apiKey("cookie", "sid"), given: "a;b", headers: { cookie: "sid=a%3Bb" } },
    { scheme: apiKey("query", "key"), given: "a&b", url: "https://x/y?key=a%26b", headers: {} },
    // The platform trims what ends a line, as files with tokens do.
    { scheme: bearer, given: "t\n", headers: { authorization: "Bearer t" } },
  ];
  for (const { scheme, given, headers: want, url: wantUrl = url } of table) {
    it(`places ${given} as ${JSON.stringify(scheme)}`, () => {
      const headers = new Headers();
      expect(placeCredential(scheme, given, url, headers)).toBe(wantUrl);
      expect(Object.fromEntries(headers)).toEqual(want);
    });
  }

  it("joins what is there and leaves what was set by hand", () => {
    const headers = new Headers({ cookie: "a=1", authorization: "Own x" });
    placeCredential(apiKey("cookie", "sid"), "s", url, headers);
    placeCredential(bearer, "t", url, headers);
    expect(Object.fromEntries(headers)).toEqual({ cookie: "a=1; sid=s", authorization: "Own x" });
    const withQuery = placeCredential(apiKey("query", "key"), "k", `${url}?a=1`, headers);
    expect(withQuery).toBe("https://x/y?a=1&key=k");
  });

  it("does not repeat a credential that a header cannot carry", () => {
    const run = () => placeCredential(bearer, "sec\nret", url, new Headers());
    expect(run).toThrow("the header 'authorization' has characters");
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
    { given: "a$&b", secrets: ["$&"], want: "a[redacted]b" },
  ];
  for (const { given, secrets, want } of table) {
    it(`makes '${want}'`, () => expect(redact(given, secrets)).toBe(want));
  }

  it("replaces an error only where it tells a secret", () => {
    const harmless = new TypeError("fetch failed");
    expect(redactError(harmless, ["s3cret"])).toBe(harmless);
    const telling = redactError(new TypeError("for url (https://x?key=s3cret)"), ["s3cret"]);
    expect(telling).toEqual(new Error("TypeError: for url (https://x?key=[redacted])"));
  });
});

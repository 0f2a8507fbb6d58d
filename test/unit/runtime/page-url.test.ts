import { describe, expect, it } from "vitest";
import { locatePage } from "../../../src/runtime/page-url.js";

const usual = "https://api.test/v1/things?size=2";
const first = "https://api.test/v1/things?size=2&key=secret";

describe("the URL of the next page", () => {
  it.each([
    { given: "https://api.test/v1/things?page=2", want: "https://api.test/v1/things?page=2" },
    { given: "/v2/things?page=2", want: "https://api.test/v2/things?page=2" },
    { given: "?page=2", want: "https://api.test/v1/things?page=2" },
    { given: "more/2", want: "https://api.test/v1/more/2" },
    { given: "../other", want: "https://api.test/other" },
    { given: "//api.test/x", want: "https://api.test/x" },
    { given: "HTTPS://API.TEST:443/x", want: "https://api.test/x" },
    // A service behind a proxy does not know of https.
    { given: "http://api.test/v1/things?page=2", want: "https://api.test/v1/things?page=2" },
    // The credential is placed again.
    { given: "?page=2&key=secret", want: "https://api.test/v1/things?page=2" },
    { given: "?q=a%20b%2Bc&page=2", want: "https://api.test/v1/things?q=a%20b%2Bc&page=2" },
  ])("is $want for $given", ({ given, want }) => {
    expect(locatePage(given, usual, { from: first, first })).toBe(want);
  });

  it("is resolved against the request where the platform does not say what it fetched", () => {
    const origin = { from: "", first: "" };
    expect(locatePage("?page=2", usual, origin)).toBe("https://api.test/v1/things?page=2");
  });

  it.each([
    "https://evil.test/v1/things",
    "https://api.test.evil.test/",
    "https://api.test:8443/",
    "http://api.test:8080/",
    "https://evil.test\\@api.test/",
    "//evil.test",
    "\\\\evil.test",
    "data:,x",
    "http://",
  ])("is never of another origin: %s", (given) => {
    expect(() => locatePage(given, usual, { from: first, first })).toThrow(TypeError);
  });

  it("leaves a redirection's origin alone", () => {
    const from = "https://cdn.test/things";
    expect(() => locatePage("?page=2", usual, { from, first: from })).toThrow(/cdn\.test/);
  });
});

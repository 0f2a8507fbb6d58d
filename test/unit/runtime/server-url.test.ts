import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RequestError } from "../../../src/runtime/errors.js";
import { expandServerUrl, parseBaseUrl } from "../../../src/runtime/server-url.js";

describe("expandServerUrl", () => {
  const tenant = "https://{tenant}.conductor.one";
  const table = [
    { template: tenant, given: { tenant: "acme" }, want: "https://acme.conductor.one" },
    { template: tenant, given: { tenant: "a-1.b" }, want: "https://a-1.b.conductor.one" },
    {
      template: "{scheme}://{host}:{port}/{base}",
      given: { scheme: "http", host: "localhost", port: "8080", base: "v1/a b?#@" },
      want: "http://localhost:8080/v1/a%20b%3F%23%40",
    },
    { template: "/api/{version}", given: { version: "v 1" }, want: "/api/v%201" },
    { template: "{url}/v1", given: { url: "http://x:1/y" }, want: "http://x:1/y/v1" },
    { template: "{url}", given: { url: "http://x:1" }, want: "http://x:1" },
    { template: "https://x", given: {}, want: "https://x" },
  ];
  for (const { template, given, want } of table) {
    it(`expands ${template}`, () => expect(expandServerUrl(template, given)).toBe(want));
  }

  const hostile = [
    "evil.com/",
    "a@b",
    "x.evil.com#",
    "a:80",
    "a?b",
    "a\\b",
    "a b",
    "",
    "a%2fb",
    "ä",
  ];
  const templates = [
    tenant,
    "https:\\\\{tenant}.conductor.one",
    "{tenant}.conductor.one",
    "https:{tenant}.x",
    "//{tenant}.x",
  ];
  for (const template of templates) {
    it(`rejects values that would change the host in ${template}`, () => {
      for (const value of [...hostile, "https://evil.com/"]) {
        const run = () => expandServerUrl(template, { tenant: value });
        expect(run).toThrow(RequestError);
        expect(run).toThrow(/^the server variable 'tenant' may hold letters/);
      }
    });
  }

  it("rejects a missing variable by name, also an inherited one", () => {
    expect(() => expandServerUrl(tenant, {})).toThrow("'tenant' is missing");
    expect(() => expandServerUrl(tenant, { tenant: undefined })).toThrow("'tenant' is missing");
    expect(() => expandServerUrl("https://{constructor}.x", {})).toThrow(
      "'constructor' is missing",
    );
  });

  it("never leaves the domain of the template", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, base) => {
        let expanded: string;
        try {
          expanded = expandServerUrl(`${tenant}/{base}`, { tenant: value, base });
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError);
          return;
        }
        if (URL.canParse(expanded)) {
          expect(new URL(expanded).hostname).toMatch(/\.conductor\.one$/);
        }
      }),
    );
  });
});

describe("parseBaseUrl", () => {
  it("takes absolute URLs of HTTP", () => {
    for (const url of ["https://x", "http://x:8080/y/", "HTTPS://x/y?z=1"]) {
      expect(parseBaseUrl(url).origin).toMatch(/^https?:\/\/x/);
    }
  });

  const rejected = [
    "",
    "/v1",
    "v1",
    "//x/v1",
    "ftp://x",
    "https://",
    "https://u:secret@x",
    "https://u@x",
  ];
  for (const url of rejected) {
    it(`rejects '${url}' without repeating it`, () => {
      expect(() => parseBaseUrl(url)).toThrow(/^pass baseUrl, an absolute URL/);
      expect(() => parseBaseUrl(url)).not.toThrow("secret");
    });
  }
});

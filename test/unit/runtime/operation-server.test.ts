import { describe, expect, it } from "vitest";
import { resolveServer } from "../../../src/runtime/operation-server.js";

const regional = {
  url: "https://{region}.files.test/{version}",
  variables: { region: "eu", version: "v2" },
  resolve: resolveServer,
};
const relative = { url: "/v9", resolve: resolveServer };

describe("resolveServer", () => {
  const declared = "https://api.test/v1";
  const table = [
    { server: regional, given: undefined, values: {}, want: "https://eu.files.test/v2" },
    {
      server: regional,
      given: undefined,
      values: { region: "us", version: undefined },
      want: "https://us.files.test/v2",
    },
    { server: regional, given: "http://localhost:1", values: {}, want: "http://localhost:1" },
    { server: relative, given: undefined, values: {}, want: "https://api.test/v9" },
    { server: relative, given: "http://localhost:1/x", values: {}, want: "http://localhost:1/v9" },
  ];
  for (const { server, given, values, want } of table) {
    it(`leads ${server.url} to ${want}`, () => {
      const options = { baseUrl: given };
      const context = { options, config: { baseUrl: declared }, callOptions: { server: values } };
      expect(resolveServer(server, context)).toBe(want);
    });
  }

  it("refuses variables that would change the host, and a path without a base", () => {
    const base = { options: {}, config: { baseUrl: "" } };
    const evil = { ...base, callOptions: { server: { region: "evil.test/" } } };
    expect(() => resolveServer(regional, evil)).toThrow("'region'");
    expect(() => resolveServer(relative, { ...base, callOptions: {} })).toThrow("baseUrl");
  });
});

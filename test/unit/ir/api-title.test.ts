import { describe, expect, it } from "vitest";
import { subjectOf } from "../../../src/ir/api-title.js";

describe("what a title is about", () => {
  it.each([
    ["Shops API", "Shops API"],
    ["Shops API Documentation", "Shops API"],
    ["Shops  REST API Reference Documentation ", "Shops REST API"],
    ["Shops API - Version 3", "Shops API"],
    ["Shops API (v2)", "Shops API"],
    ["Shops API V1.2.0", "Shops API"],
    ["Shops API v3.x", "Shops API"],
    ["Shops v2 API", "Shops v2 API"],
    ["Shops API v2 Documentation", "Shops API"],
    ["Shops API Specification (https://example.com/shops)", "Shops API"],
    ["Api Documentation", "Api"],
    ["API docs | shops.example", "API docs | shops.example"],
    ["Developer documentation", "Developer documentation"],
    ["Documentation", "Documentation"],
    ["Shops 2018", "Shops 2018"],
    ["Vendors", "Vendors"],
    ["All of /v1", "All of /v1"],
    ["v2", "v2"],
    ["Version 2", "Version 2"],
    ["API", "API"],
    ["  ", "  "],
  ])("%j is about %j", (title, subject) => {
    expect(subjectOf(title)).toBe(subject);
  });

  it("takes time with the length of a hostile title", () => {
    const title = `Shops${" (".repeat(200_000)}${"(".repeat(200_000)}a`;
    expect(subjectOf(title)).toBe(title);
  });
});

import { describe, expect, it } from "vitest";
import { routeText } from "../../../src/emit/emitters/mocks/routes.js";
import { lowerText, withPaths } from "../../support/documents.js";

describe("the route of an operation", () => {
  it.each([
    ["/pets/{id}", "GET /pets/{id}"],
    ["/pets?kind=cat", "GET /pets?kind=cat"],
    ["/cities?q={city}", "GET /cities?q={city}"],
    // Names that a caller chooses tell nothing.
    ["/numbers?{search}=1&{type}=2", "GET /numbers"],
    ["/numbers?a=1&{search}=1", "GET /numbers?a=1"],
    ["/numbers?{search}=1&a=1", "GET /numbers?a=1"],
    ["/rpc#call", "GET /rpc"],
    ["pets", "GET /pets"],
    ["//pets.example/{id}", "GET /pets.example/{id}"],
  ])("of %s is %s", (path, want) => {
    const { api } = lowerText(
      withPaths(`'${path}': { get: { responses: { '200': { description: d } } } }`),
    );
    expect(routeText(api.operations[0]!, api)).toBe(want);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterSpec } from "../../../src/runtime/operation.js";
import { expandPath } from "../../../src/runtime/path.js";
import { writeStyled } from "../../../src/runtime/styles.js";

const inPath = (argument: string, name = argument): ParameterSpec => ({
  argument,
  name,
  in: "path",
});

describe("expandPath", () => {
  const parameters: readonly ParameterSpec[] = [
    inPath("id"),
    inPath("taskId", "task-id"),
    { argument: "id", in: "query" },
    { argument: "label", in: "path", style: "label", write: writeStyled },
    { argument: "matrix", in: "path", style: "matrix", write: writeStyled },
    inPath("constructor"),
    { argument: "rest", in: "path", allowReserved: true, write: writeStyled },
  ];
  const table = [
    { template: "/a", given: {}, want: "/a" },
    { template: "/a/{id}/b", given: { id: 7 }, want: "/a/7/b" },
    { template: "/a/{id}/b", given: { id: 0 }, want: "/a/0/b" },
    { template: "/a/{id}/b", given: { id: 1e21 }, want: "/a/1e%2B21/b" },
    { template: "/a/{id}/b", given: { id: -1.5 }, want: "/a/-1.5/b" },
    { template: "/a/{id}/b", given: { id: true }, want: "/a/true/b" },
    { template: "/a/{task-id}:reset", given: { taskId: "x" }, want: "/a/x:reset" },
    { template: "/{id}/{id}", given: { id: "x" }, want: "/x/x" },
    { template: "/{id}", given: { id: "a/b?c#d" }, want: "/a%2Fb%3Fc%23d" },
    { template: "/{id}", given: { id: "%2e%2e" }, want: "/%252e%252e" },
    { template: "/{id}", given: { id: "..\\x" }, want: "/..%5Cx" },
    { template: "/{id}", given: { id: "..." }, want: "/..." },
    { template: "/{id}.json", given: { id: "." }, want: "/..json" },
    { template: "/{id}", given: { id: ["a", "b"] }, want: "/a,b" },
    { template: "/{label}{matrix}", given: { label: "a", matrix: "b" }, want: "/.a;matrix=b" },
    { template: "/a/", given: {}, want: "/a/" },
    {
      template: "/{id}/{rest}",
      given: { id: "{rest}", rest: "{id}" },
      want: "/%7Brest%7D/%7Bid%7D",
    },
    { template: "/{id}{", given: { id: "$&" }, want: "/%24%26{" },
    { template: "/x/{rest}:get", given: { rest: "a/b c?d#e" }, want: "/x/a/b%20c%3Fd%23e:get" },
  ];
  for (const { template, given, want } of table) {
    it(`expands ${template} with ${JSON.stringify(given)}`, () => {
      expect(expandPath(template, parameters, given)).toBe(want);
    });
  }

  const rejected = [
    { template: "/a/{id}", given: {}, names: "{id}" },
    { template: "/a/../{id}", given: { id: "b" }, names: "/../" },
    { template: "/a/{id}", given: { id: null }, names: "{id}" },
    { template: "/a/{id}", given: { id: "" }, names: "{id}" },
    { template: "/a/{id}", given: { id: [] }, names: "{id}" },
    { template: "/a/{id}", given: { id: "." }, names: "/." },
    { template: "/a/{id}", given: { id: ".." }, names: "/.." },
    { template: "/a/{id}{id}", given: { id: "." }, names: "/.." },
    { template: "/a/.{id}/b", given: { id: "." }, names: "/../" },
    { template: "/a/{label}", given: { label: "" }, names: "{label}" },
    { template: "/a/{label}", given: { label: "." }, names: "/.." },
    { template: "/a/{matrix}", given: { matrix: "" }, names: "{matrix}" },
    { template: "/a/{constructor}", given: {}, names: "{constructor}" },
    { template: "/a/{rest}", given: { rest: "b/../c" }, names: "/../" },
    { template: "/a/{rest}", given: { rest: "b/%2E%2e/c" }, names: "/%2E%2e/" },
    { template: "/a/{undeclared}", given: { undeclared: "x" }, names: "{undeclared}" },
    { template: "/{id}/{undeclared}", given: { id: "secret" }, names: "{undeclared}" },
  ];
  for (const { template, given, names } of rejected) {
    it(`rejects ${JSON.stringify(given)} in ${template}, naming ${names} alone`, () => {
      const run = () => expandPath(template, parameters, given);
      expect(run).toThrow(new TypeError(`the path needs a value, not '${names}'`));
      // Nor is it taken the second time, when the template is known.
      expect(run).toThrow(TypeError);
    });
  }

  it("keeps any value within its segment, from where it can be read back", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (id) => {
        fc.pre(id !== "." && id !== "..");
        const path = expandPath("/a/{id}/b", parameters, { id });
        const url = new URL(`https://api.example${path}?q`);
        expect(url.host).toBe("api.example");
        const [, a, segment = "", b, ...rest] = url.pathname.split("/");
        expect([a, decodeURIComponent(segment), b, rest]).toEqual(["a", id, "b", []]);
      }),
    );
  });
});

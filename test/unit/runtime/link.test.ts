import { describe, expect, it } from "vitest";
import { evaluateLink, type LinkOrigin, type LinkSpec } from "../../../src/runtime/link.js";

const from: LinkOrigin = {
  data: { id: 7, owner: { name: "Ann", "a/b": 1 }, items: [{ id: "x" }], none: null },
  params: { row: 1 },
  response: {
    url: "https://a.test/users/7",
    status: 201,
    headers: new Headers({ location: "/users/7", count: "3" }),
  },
};

describe("following a link", () => {
  it.each<{ given: LinkSpec; want: object | undefined }>([
    { given: {}, want: {} },
    { given: { a: { value: { b: [1] } } }, want: { a: { b: [1] } } },
    { given: { a: { data: ["owner", "name"] } }, want: { a: "Ann" } },
    { given: { a: { data: ["items", "0", "id"] } }, want: { a: "x" } },
    { given: { a: { data: [] } }, want: { a: from.data } },
    { given: { a: { params: ["row"] } }, want: { a: 1 } },
    { given: { a: { header: "Location" } }, want: { a: "/users/7" } },
    {
      given: { a: { response: "url" }, b: { response: "status" } },
      want: { a: "https://a.test/users/7", b: 201 },
    },
    { given: { a: { text: ["u-", { data: ["id"] }, "!"] } }, want: { a: "u-7!" } },
    { given: { a: { text: ["u-", { data: ["gone"] }] } }, want: {} },
    { given: { a: { data: ["id"], as: "string" } }, want: { a: "7" } },
    { given: { a: { header: "count", as: "number" } }, want: { a: 3 } },
    { given: { a: { header: "location", as: "number" } }, want: {} },
    { given: { a: { value: "true", as: "boolean" } }, want: { a: true } },
    { given: { a: { data: ["none"] }, b: { data: ["gone", "deeper"] } }, want: {} },
    { given: { a: { data: ["none"], needed: true } }, want: undefined },
    { given: { a: { data: ["owner", "constructor"], needed: true } }, want: undefined },
    { given: { a: { header: "gone", as: "string", needed: true } }, want: undefined },
  ])("gives $want for $given", ({ given, want }) => {
    expect(evaluateLink(given, from)).toEqual(want);
  });

  it("needs nothing that it does not use", () => {
    expect(evaluateLink({ a: { params: ["row"] } }, { params: { row: 2 } })).toEqual({ a: 2 });
  });
});

import { describe, expect, it } from "vitest";
import { parseExpression, splitExpressions } from "../../../src/lower/runtime-expression.js";

describe("runtime expressions (OpenAPI 3.1, 4.8.20.4)", () => {
  it.each([
    { given: "$url", want: { kind: "url" } },
    { given: "$method", want: { kind: "method" } },
    { given: "$statusCode", want: { kind: "statusCode" } },
    { given: "$request.path.id", want: { kind: "requestParameter", location: "path", name: "id" } },
    {
      given: "$request.query.a b",
      want: { kind: "requestParameter", location: "query", name: "a b" },
    },
    {
      given: "$request.header.accept",
      want: { kind: "requestParameter", location: "header", name: "accept" },
    },
    { given: "$request.body", want: { kind: "requestBody", path: [] } },
    { given: "$request.body#/user/uuid", want: { kind: "requestBody", path: ["user", "uuid"] } },
    { given: "$response.body#", want: { kind: "responseBody", path: [] } },
    {
      given: "$response.body#/a~1b/~0c//0",
      want: { kind: "responseBody", path: ["a/b", "~c", "", "0"] },
    },
    { given: "$response.header.Server", want: { kind: "responseHeader", name: "Server" } },
    { given: "$response.body#status", want: undefined },
    { given: "$response.body#/a~2", want: undefined },
    { given: "$response.header.a b", want: undefined },
    { given: "$response.query.a", want: undefined },
    { given: "$response.path.a", want: undefined },
    { given: "$request.cookie.a", want: undefined },
    { given: "$request", want: undefined },
    { given: "$url ", want: undefined },
    { given: "url", want: undefined },
  ])("$given is $want", ({ given, want }) => {
    expect(parseExpression(given)).toEqual(want);
  });

  it.each([
    { given: "plain", want: "constant" },
    { given: "$5", want: "constant" },
    { given: "{braces}", want: "constant" },
    { given: "$urls", want: "constant" },
    { given: "$response.bdy#/id", want: "expression" },
    {
      given: "https://a.test/{$response.body#/id}?x={$method}",
      want: ["https://a.test/", "$response.body#/id!", "?x=", "$method!"],
    },
    { given: "{$url}", want: ["$url!"] },
  ])("$given has $want", ({ given, want }) => {
    const split = splitExpressions(given);
    const parts = split.kind === "embedded" ? split.parts : undefined;
    expect(
      parts?.map(({ text, isExpression }) => text + (isExpression ? "!" : "")) ?? split.kind,
    ).toEqual(want);
  });
});

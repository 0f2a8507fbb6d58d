import { describe, expect, it } from "vitest";
import { matchRoute, type MockRoutes } from "../../../src/runtime/mock-routes.js";

const routes: MockRoutes = {
  bases: ["/v1"],
  routes: [
    "GET /tasks/{id}",
    "GET /tasks/mine",
    "DELETE /tasks/{id}",
    "GET /teams/{team}/tasks/{id}",
    "GET /{id}",
    "GET /",
    "GET /files/{+path}",
    "GET /files/{name}.{extension}",
    "GET /files/{name}.json",
    "GET /a.b/(c)|d",
    "GET /a b/é",
    "GET /actions?do=start",
    "GET /actions",
    "GET /search?q={q}",
    "GET /Reports/{year}/",
    "GET /odd/{__proto__}",
    "POST /",
    "POST /#X-Action=Count",
    "POST /#X-Action=Count&X-Part=a%26b",
  ],
};

const headers = new Headers();

describe("matchRoute", () => {
  it.each<[route: string, url: string, path: Record<string, string> | undefined]>([
    ["GET /tasks/{id}", "https://a.test/tasks/7", { id: "7" }],
    ["GET /tasks/{id}", "https://a.test/tasks/7?x=1#y", { id: "7" }],
    ["GET /tasks/{id}", "https://a.test/tasks/a%2Fb%20%C3%A9", { id: "a/b é" }],
    ["GET /tasks/{id}", "https://a.test/tasks/%zz", { id: "%zz" }],
    ["GET /tasks/{id}", "https://a.test/tasks/7/more", undefined],
    ["GET /tasks/{id}", "https://a.test/tasks/", undefined],
    ["GET /tasks/{id}", "https://a.test/mytasks/7", undefined],
    // Any path may precede, unless another operation's path explains more of it.
    ["GET /tasks/{id}", "http://localhost:3000/v1/proxy/tasks/7", { id: "7" }],
    ["GET /tasks/{id}", "https://a.test/teams/x/tasks/7", undefined],
    ["GET /teams/{team}/tasks/{id}", "https://a.test/teams/x/tasks/7", { team: "x", id: "7" }],
    // Text counts for more than an expression.
    ["GET /tasks/{id}", "https://a.test/tasks/mine", undefined],
    ["GET /tasks/mine", "https://a.test/tasks/mine", {}],
    ["GET /tasks/{id}", "https://a.test/tasks/mine2", { id: "mine2" }],
    // A template without text fits below the servers' paths only.
    ["GET /{id}", "https://a.test/7", { id: "7" }],
    ["GET /{id}", "https://a.test/v1/7", { id: "7" }],
    ["GET /{id}", "https://a.test/elsewhere/7", undefined],
    ["GET /", "https://a.test/", {}],
    ["GET /", "https://a.test/v1/", {}],
    ["GET /", "https://a.test/elsewhere/", undefined],
    // Expressions within a segment, and over several.
    ["GET /files/{+path}", "https://a.test/files/a/b/c", { path: "a/b/c" }],
    [
      "GET /files/{name}.{extension}",
      "https://a.test/files/x.png",
      { name: "x", extension: "png" },
    ],
    ["GET /files/{+path}", "https://a.test/files/x.png", undefined],
    // Much text counts for more than little.
    ["GET /files/{name}.json", "https://a.test/files/x.json", { name: "x" }],
    ["GET /files/{name}.{extension}", "https://a.test/files/x.json", undefined],
    // Text is text, whatever it means to a regular expression or a URL.
    ["GET /a.b/(c)|d", "https://a.test/a.b/(c)|d", {}],
    ["GET /a.b/(c)|d", "https://a.test/axb/c", undefined],
    ["GET /a b/é", "https://a.test/a b/é", {}],
    ["GET /a b/é", "https://a.test/a%20b/%C3%A9", {}],
    ["GET /Reports/{year}/", "https://a.test/Reports/2024/", { year: "2024" }],
    ["GET /Reports/{year}/", "https://a.test/reports/2024/", undefined],
    // A query that is part of the template.
    ["GET /actions?do=start", "https://a.test/actions?do=start&now=1", {}],
    ["GET /actions", "https://a.test/actions?do=start", undefined],
    ["GET /actions", "https://a.test/actions?do=stop", {}],
    ["GET /search?q={q}", "https://a.test/search?q=x", {}],
    ["GET /search?q={q}", "https://a.test/search", undefined],
    // No such route.
    ["GET /nowhere", "https://a.test/nowhere", undefined],
  ])("%s takes %s as %j", (route, url, path) => {
    expect(matchRoute(routes, route, { method: "GET", url, headers })).toEqual(path);
  });

  it.each([
    ["GET /tasks/{id}", "GET", true],
    ["GET /tasks/{id}", "DELETE", false],
    ["DELETE /tasks/{id}", "DELETE", true],
  ])("%s takes a %s: %j", (route, method, wanted) => {
    const found = matchRoute(routes, route, { method, url: "https://a.test/tasks/7", headers });
    expect(found !== undefined).toBe(wanted);
  });

  it.each([
    ["https://a.test", "https://a.test/tasks/7", true],
    ["https://a.test/v1/", "https://a.test/v1/tasks/7", true],
    ["https://a.test/v1", "https://a.test/v1/tasks/7", true],
    ["https://a.test", "https://a.test/v1/tasks/7", false],
    ["https://a.test", "http://a.test/tasks/7", false],
    ["https://a.test", "https://b.test/tasks/7", false],
    ["https://a.test/v", "https://a.test/v1/tasks/7", false],
  ])("below %s it takes %s: %j", (baseUrl, url, wanted) => {
    const found = matchRoute(routes, "GET /tasks/{id}", { method: "GET", url, headers }, baseUrl);
    expect(found !== undefined).toBe(wanted);
  });

  it.each([
    ["POST /", {}, true],
    ["POST /", { "x-action": "Other" }, true],
    ["POST /", { "x-action": "Count" }, false],
    ["POST /#X-Action=Count", { "x-action": "Count" }, true],
    ["POST /#X-Action=Count", { "x-action": "Other" }, false],
    ["POST /#X-Action=Count", { "x-action": "Count", "x-part": "a&b" }, false],
    ["POST /#X-Action=Count&X-Part=a%26b", { "x-action": "Count", "x-part": "a&b" }, true],
  ])("%s takes the headers %j: %j", (route, given, wanted) => {
    const request = { method: "POST", url: "https://a.test/v1/", headers: new Headers(given) };
    expect(matchRoute(routes, route, request) !== undefined).toBe(wanted);
  });

  it("gives a name such as __proto__ as an own property", () => {
    const url = "https://a.test/odd/1";
    const found = matchRoute(routes, "GET /odd/{__proto__}", { method: "GET", url, headers });
    expect(Object.entries(found ?? {})).toEqual([["__proto__", "1"]]);
  });
});

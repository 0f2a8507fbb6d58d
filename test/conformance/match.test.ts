import { describe, expect, it } from "vitest";
import type {
  CompiledSpec,
  JsonObject,
  RequestDefinition,
} from "../../scripts/conformance/definition.js";
import { findOperation } from "../../scripts/conformance/match.js";

const baseUrl = "http://localhost:1234";

function specOf(...documents: readonly JsonObject[]): CompiledSpec {
  return { name: "s", version: "3.1.0", documents, warnings: [], refused: [] };
}

function requestOf(path: string, more: Partial<RequestDefinition> = {}): RequestDefinition {
  const response = { status: 204, headers: {} };
  return {
    spec: "s",
    scenario: "S",
    method: "GET",
    path,
    query: {},
    headers: {},
    response,
    ...more,
  };
}

function documentOf(path: string, server?: string, version = "1"): JsonObject {
  const names = [...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
  const parameters = names.map((name) => ({ name, in: "path", schema: { type: "string" } }));
  return {
    info: { version },
    ...(server === undefined ? {} : { servers: [{ url: server }] }),
    paths: { [path]: { parameters, get: { responses: {} } } },
  };
}

describe("the operation of a request", () => {
  it.each([
    { given: "/pets", server: undefined, path: "/pets", want: {} },
    { given: "/pets", server: "http://localhost:3000", path: "/pets", want: {} },
    { given: "/pets/{id}", server: undefined, path: "/pets/a%20b", want: { id: "a%20b" } },
    { given: "/a.b", server: undefined, path: "/axb", want: undefined },
    { given: "/pets/{id}", server: undefined, path: "/pets/a/b", want: undefined },
    { given: "/pets/{id}", server: "http://other/v1", path: "/v1/pets/1", want: { id: "1" } },
    { given: "/", server: "http://other/v1", path: "/v1", want: {} },
    { given: "/pets", server: undefined, path: "/pets", method: "POST", want: undefined },
  ])("$path is one of $given at $server", ({ given, server, path, method = "GET", want }) => {
    const spec = specOf(documentOf(given, server));
    const found = findOperation(spec, requestOf(path, { method }), baseUrl);
    expect(found?.pathTexts).toEqual(want);
  });
});

it("finds the values of a server's variables", () => {
  const spec = specOf(documentOf("/pets", "{endpoint}/api/{version}"));
  const found = findOperation(spec, requestOf("/api/v1/pets"), baseUrl);
  expect(found?.variables).toEqual({ endpoint: baseUrl, version: "v1" });
});

it("prefers literal paths", () => {
  const spec = specOf({
    info: {},
    paths: { "/pets/mine": { get: {} }, ...(documentOf("/pets/{id}")["paths"] as object) },
  });
  expect(findOperation(spec, requestOf("/pets/mine"), baseUrl)?.path).toBe("/pets/mine");
});

describe("of several versions", () => {
  const server = "{endpoint}/api-version:{version}";
  const spec = specOf(documentOf("/pets", server, "v1"), documentOf("/pets", server, "v2"));
  const plain = specOf(documentOf("/pets", undefined, "v1"), documentOf("/pets", undefined, "v2"));

  it("takes that which the path or the query names, or else the latest", () => {
    expect(findOperation(spec, requestOf("/api-version:v1/pets"), baseUrl)?.index).toBe(0);
    expect(findOperation(spec, requestOf("/api-version:v2/pets"), baseUrl)?.index).toBe(1);
    const query = { "api-version": "v1" };
    expect(findOperation(plain, requestOf("/pets", { query }), baseUrl)?.index).toBe(0);
    expect(findOperation(plain, requestOf("/pets"), baseUrl)?.index).toBe(1);
  });
});

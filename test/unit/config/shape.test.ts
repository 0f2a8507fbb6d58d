import { describe, expect, test } from "vitest";
import { configShape } from "../../../src/config/schema.js";
import { checkShape } from "../../../src/config/shape.js";

function check(target: object): unknown[] {
  return checkShape(
    { targets: [{ spec: "a", out: "b", ...target }] },
    configShape,
    "configuration",
  );
}

describe("values that are accepted", () => {
  test.each([
    { given: {} },
    { given: { package: {} } },
    { given: { package: { name: "pets" } } },
    { given: { package: { name: "@acme/pets.js-2" } } },
    { given: { package: { version: "0.0.0" } } },
    { given: { package: { version: "1.2.3-alpha.1+build.5" } } },
    { given: { client: "C1" } },
    { given: { client: undefined, formatter: undefined } },
    { given: { paging: {} } },
    { given: { paging: { list: { by: "none" } } } },
    { given: { paging: { list: { by: "offset", argument: "a", items: "", first: 1 } } } },
  ])("$given", ({ given }) => {
    expect(check(given)).toEqual([]);
  });
});

describe("values that are not", () => {
  test.each([
    { given: { spec: "" }, want: ["/targets/0/spec", "the path of a file", "an empty text"] },
    { given: { spec: "-" }, want: ["/targets/0/spec", "the path of a file", "'-'"] },
    { given: { out: 1 }, want: ["/targets/0/out", "the path of a folder", "1"] },
    { given: { package: [] }, want: ["/targets/0/package", "an object", "an empty list"] },
    { given: { package: null }, want: ["/targets/0/package", "an object", "null"] },
    { given: { openapiTypes: "yes" }, want: ["/targets/0/openapiTypes", "true or false", "'yes'"] },
    {
      given: { client: "-".repeat(200) },
      want: [
        "/targets/0/client",
        "the name of a class, such as 'PetStore'",
        `'${"-".repeat(79)}…'`,
      ],
    },
    {
      given: { paging: { list: { by: "magic" } } },
      want: [
        "/targets/0/paging/list/by",
        "'token' or 'item' or 'offset' or 'number' or 'url' or 'link' or 'none'",
        "'magic'",
      ],
    },
    {
      given: { paging: { list: { by: "offset", first: "1" } } },
      want: ["/targets/0/paging/list/first", "a number", "'1'"],
    },
    {
      given: { paging: { list: { by: "link", items: "data" } } },
      want: ["/targets/0/paging/list/items", "a JSON Pointer, such as '/data'", "'data'"],
    },
    { given: { formatter: true }, want: ["/targets/0/formatter", "'oxfmt' or 'prettier'", "true"] },
    ...["Pets", "@acme", "a/b", ".a", "a b", "../a"].map((name) => ({
      given: { package: { name } },
      want: [
        "/targets/0/package/name",
        "a package name that npm accepts, such as '@acme/pets'",
        `'${name}'`,
      ],
    })),
    ...["1", "1.2", "v1.2.3", "01.2.3", "1.2.3-", "1.2.3 "].map((version) => ({
      given: { package: { version } },
      want: ["/targets/0/package/version", "a version such as '1.2.3'", `'${version}'`],
    })),
    ...["petStore", "Pet-Store", "A;b", "1A", "Pet Store"].map((client) => ({
      given: { client },
      want: ["/targets/0/client", "the name of a class, such as 'PetStore'", `'${client}'`],
    })),
    {
      given: { package: { fields: { author: "Jo", main: "x.js" } } },
      want: ["/targets/0/package/fields/main", "left to what is generated", "'x.js'"],
    },
    ...[Number.NaN, undefined, () => 1, 1n, new Map(), { a: [new Date(0)] }].map((author) => ({
      given: { package: { fields: { author } } },
      want: [
        "/targets/0/package/fields/author",
        "what JSON can write",
        typeof author === "object"
          ? "an object"
          : typeof author === "function"
            ? "a function"
            : String(author),
      ],
    })),
  ])("$given", ({ given, want: [pointer, expected, found] }) => {
    expect(check(given)).toMatchObject([{ kind: "invalid-value", pointer, expected, found }]);
  });
});

test("every problem is found at once", () => {
  const given = { target: [], targets: [{ specs: "a", out: [] }, 5], __proto__x: 1 };
  expect(checkShape(given, configShape, "configuration")).toEqual([
    { kind: "unknown-key", pointer: "/target", key: "target", suggestion: undefined },
    { kind: "unknown-key", pointer: "/targets/0/specs", key: "specs", suggestion: "spec" },
    {
      kind: "invalid-value",
      pointer: "/targets/0/out",
      key: "out",
      expected: "the path of a folder",
      found: "an empty list",
    },
    { kind: "missing-key", pointer: "/targets/0", key: "spec", expected: "the path of a file" },
    {
      kind: "invalid-value",
      pointer: "/targets/1",
      key: "targets[1]",
      expected: "an object",
      found: "5",
    },
    { kind: "unknown-key", pointer: "/__proto__x", key: "__proto__x", suggestion: undefined },
  ]);
});

test.each([
  { given: undefined, found: "undefined" },
  { given: {}, found: undefined },
  { given: { targets: [] }, found: "an empty list" },
  { given: { targets: "a" }, found: "'a'" },
])("a configuration of $given", ({ given, found }) => {
  expect(checkShape(given, configShape, "configuration")).toMatchObject(
    found === undefined ? [{ kind: "missing-key", key: "targets" }] : [{ found }],
  );
});

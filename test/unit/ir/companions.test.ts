import { expect, it } from "vitest";
import { findCompanions } from "../../../src/ir/companions.js";
import type { Api, IrType, Property } from "../../../src/ir/types.js";

const property = (name: string): Property => ({
  name,
  type: { kind: "string" },
  required: false,
  readOnly: false,
  writeOnly: false,
  docs: {},
  origin: { source: "test", pointer: `/${name}` },
});
const object = (...names: readonly string[]): IrType => ({
  kind: "object",
  properties: names.map(property),
  groups: [],
  additional: "unspecified",
});
const reference = (target: string): IrType => ({ kind: "reference", target });
const both = (...parts: readonly IrType[]): IrType => ({ kind: "intersection", parts });

it.each<{ name: string; given: Record<string, IrType>; want: Record<string, string[]> }>([
  {
    name: "an object that is part of nothing has none",
    given: { a: object("x"), b: reference("a") },
    want: {},
  },
  {
    name: "what stands beside a part is its own",
    given: { a: object("x"), b: both(object("tag"), reference("a")) },
    want: { a: ["tag"] },
  },
  {
    name: "two parts have each other's, through references too",
    given: {
      a: object("x"),
      b: object("y"),
      c: reference("b"),
      d: both(reference("a"), reference("c")),
    },
    want: { a: ["y"], c: ["x"] },
  },
  {
    name: "they come together from everywhere, at any depth",
    given: {
      a: object("x"),
      b: both(object("tag"), reference("a")),
      c: { kind: "array", items: both(object("z"), reference("a")) },
    },
    want: { a: ["tag", "z"] },
  },
  {
    name: "what is no object has none to give",
    given: {
      a: object("x"),
      b: both(reference("a"), reference("b")),
      c: both(reference("a"), { kind: "unknown" }),
    },
    want: { a: [], b: ["x"] },
  },
])("companions: $name", ({ given, want }) => {
  const declarations = new Map(Object.entries(given).map(([id, type]) => [id, { id, type }]));
  const found = findCompanions({ declarations, operations: [], incoming: [] } as unknown as Api);
  expect(Object.fromEntries([...found].map(([id, names]) => [id, [...names]]))).toEqual(want);
});

import { describe, expect, it } from "vitest";
import { accessRows } from "./cases/access.js";
import { callRows } from "./cases/calls.js";
import { nameRows } from "./cases/names.js";
import { objectRows } from "./cases/objects.js";
import { unionRows } from "./cases/unions.js";
import { valueRows } from "./cases/values.js";
import type { Row } from "./cases/row.js";
import { changesOf, shortly } from "./documents.js";

const tables: Readonly<Record<string, readonly Row[]>> = {
  objects: objectRows,
  values: valueRows,
  unions: unionRows,
  calls: callRows,
  access: accessRows,
  names: nameRows,
};

describe.each(Object.entries(tables))("single changes: %s", (_, rows) => {
  it.each(rows)("$name", ({ frame, before, after, want }) => {
    expect(changesOf(frame, before, after).map(shortly).toSorted()).toEqual([...want]);
  });

  it.each(rows)("nothing is different where nothing changed: $name", ({ frame, before }) => {
    expect(changesOf(frame, before, before)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import {
  parseInvalidList,
  renderInvalidList,
  updateInvalidList,
} from "../../scripts/corpus/invalid-list.js";
import type { Generated, Outcome } from "../../scripts/corpus/outcome.js";
import { verdictOf } from "../../scripts/corpus/verdict.js";

const fine: Generated = {
  status: "done",
  seconds: 1,
  megabytes: 100,
  diagnostics: {},
  errors: [],
  printed: "",
};
const none = { problems: 0, first: [] };
const passed: Outcome = {
  path: "a.yaml",
  version: "3.1.0",
  generated: fine,
  types: { ...none, seconds: 1 },
  imports: { ...none, modules: 8 },
  fixtures: { ...none, values: 5, unsatisfiable: 0 },
};
const rejected: Outcome = {
  path: "a.yaml",
  version: "3.1.0",
  generated: {
    ...fine,
    status: "rejected",
    errors: [{ code: "ref/not-found", pointer: "/paths", message: "No." }],
  },
  judged: [{ tool: "Redocly", complaint: "Can't\tresolve" }],
};
const accepted: Outcome = {
  ...rejected,
  judged: [{ tool: "Redocly", complaint: undefined }],
};
const listed = {
  path: "a.yaml",
  code: "ref/not-found",
  reason: "/paths No.",
  tool: "Redocly",
  complaint: "Can't resolve",
};

describe("what an outcome comes to", () => {
  it.each([
    { name: "all went well", outcome: passed, list: undefined, want: "passed" },
    { name: "rejected as listed", outcome: rejected, list: listed, want: "invalid" },
    { name: "listed, and generated", outcome: passed, list: listed, want: "failed" },
    { name: "rejected, not listed", outcome: rejected, list: undefined, want: "failed" },
    {
      name: "rejected for another reason",
      outcome: rejected,
      list: { ...listed, code: "source/syntax" },
      want: "failed",
    },
    { name: "rejected by nobody else", outcome: accepted, list: listed, want: "failed" },
    {
      name: "a compiler's error",
      outcome: {
        ...passed,
        types: { problems: 1, first: ["a.ts(1,1): error TS1: x"], seconds: 1 },
      },
      list: undefined,
      want: "failed",
    },
    {
      name: "a crash",
      outcome: { ...passed, generated: { ...fine, status: "crashed" as const } },
      list: undefined,
      want: "failed",
    },
    {
      name: "something printed",
      outcome: { ...passed, generated: { ...fine, printed: "Warning" } },
      list: undefined,
      want: "failed",
    },
    {
      name: "too much memory",
      outcome: { ...passed, generated: { ...fine, megabytes: 1025 } },
      list: undefined,
      want: "failed",
    },
  ])("$name: $want", ({ outcome, list, want }) => {
    const { state, reasons } = verdictOf(outcome, list);
    expect({ state, hasReasons: reasons.length > 0 }).toEqual({
      state: want,
      hasReasons: want === "failed",
    });
  });
});

describe("the list of documents that are not valid", () => {
  it("takes what another tool rejects as well, and nothing else", () => {
    const other = { ...accepted, path: "b.yaml" };
    const updated = updateInvalidList(new Map([["c.yaml", { ...listed, path: "c.yaml" }]]), [
      rejected,
      other,
    ]);
    expect([...updated.keys()].toSorted()).toEqual(["a.yaml", "c.yaml"]);
    expect(updated.get("a.yaml")).toEqual(listed);
  });

  it("drops what is generated now", () => {
    expect([...updateInvalidList(new Map([["a.yaml", listed]]), [passed])]).toEqual([]);
  });

  it("is read as it was written", () => {
    const list = new Map([[listed.path, listed]]);
    expect(parseInvalidList(renderInvalidList(list))).toEqual(list);
  });
});

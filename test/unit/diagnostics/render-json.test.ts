import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { jsonLine, renderJson } from "../../../src/diagnostics/render-json.js";

const findDocument = (): { text: string; locate: () => { line: number; column: number } } => ({
  text: "a: 1",
  locate: () => ({ line: 3, column: 7 }),
});

test("every member is there, in one order, on one line", () => {
  const given: Diagnostic[] = [
    {
      code: "ref/not-found",
      severity: "error",
      message: "Two\nlines.",
      help: "none",
      place: { source: "a.yaml", pointer: "/a" },
    },
    { code: "cli/missing-command", severity: "warning", message: "One." },
  ];
  expect(renderJson(given, { findDocument })).toBe(
    '{"severity":"error","code":"ref/not-found","message":"Two\\nlines.","help":"none","source":"a.yaml","pointer":"/a","line":3,"column":7,"detail":null}\n' +
      '{"severity":"warning","code":"cli/missing-command","message":"One.","help":null,"source":null,"pointer":null,"line":null,"column":null,"detail":null}\n',
  );
  expect(renderJson([], { findDocument })).toBe("");
});

test("no character that a terminal or a build server obeys, and nothing lost", () => {
  const value = { text: "\u001b[0m\u009b\u007f\u202e\u2028 ##[x] ##vso[y]", "##[": 1 };
  const line = jsonLine(value);
  expect(line).toMatch(/^[\u0020-\u007e]*\n$/);
  expect(line).not.toMatch(/##(vso)?\[/);
  expect(JSON.parse(line)).toEqual(value);
});

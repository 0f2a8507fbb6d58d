import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readOptions } from "../../scripts/conformance/options.js";
import {
  listRegressions,
  readPassed,
  renderReport,
  type Finding,
  type Proof,
} from "../../scripts/conformance/report.js";
import { root } from "../support/shared-folder.js";

function proofOf(...findings: readonly Partial<Finding>[]): Proof {
  const whole = findings.map((finding) => ({ name: "A", lost: [], problems: [], ...finding }));
  return { title: "One", text: "Text.", findings: whole };
}

const before = renderReport([
  proofOf(
    { name: "B", problems: ["status 400\n  in place of 204"] },
    { name: "A" },
    { name: "C b" },
  ),
  { ...proofOf({ name: "D" }), title: "Two" },
]);

it("renders findings in the order of their names, a line for each", () => {
  const lines = before.split("\n").filter((line) => /^(passed|lost|failed)/.test(line));
  expect(lines).toEqual([
    "passed  A",
    "failed  B  status 400 in place of 204",
    "passed  C b",
    "passed  D",
  ]);
});

it("reads back what passed under a heading", () => {
  expect([...readPassed(before, "One")]).toEqual(["A", "C b"]);
  expect([...readPassed(before, "Two")]).toEqual(["D"]);
  expect([...readPassed(before, "Three")]).toEqual([]);
});

it("finds what passes no longer, also where it is gone", () => {
  expect(listRegressions(before, proofOf({ name: "A" }, { name: "B" }, { name: "C b" }))).toEqual(
    [],
  );
  expect(listRegressions(before, proofOf({ name: "A", lost: ["No."] }))).toEqual(["A", "C b"]);
});

it("the committed report has both proofs", () => {
  const committed = readFileSync(join(root, "docs/conformance.md"), "utf8");
  expect(readPassed(committed, "TypeSpec's HTTP scenarios").size).toBeGreaterThan(700);
  expect(readPassed(committed, "ConductorOne's task API by Prism").size).toBeGreaterThan(30);
});

it("reads its command line", () => {
  const said: string[] = [];
  const read = (...argv: readonly string[]): unknown =>
    readOptions([...argv, "--work", "/w"], (text) => said.push(text.split("\n")[0] ?? ""));
  const plain = { only: "", update: false, work: "/w" };
  expect(read()).toEqual({ ...plain, proofs: ["typespec", "prism"] });
  expect(read("prism")).toEqual({ ...plain, proofs: ["prism"] });
  expect(read("--update")).toEqual({ ...plain, update: true, proofs: ["typespec", "prism"] });
  expect(read("--update", "prism")).toBeUndefined();
  expect(read("postman")).toBeUndefined();
  expect(said).toEqual([
    "a report is made of all proofs, so none can be chosen",
    "there is no proof 'postman'",
  ]);
});

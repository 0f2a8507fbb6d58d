import { describe, expect, it } from "vitest";
import { benchNames, readOptions } from "../../scripts/bench/options.js";

describe("the command line of the bench", () => {
  it.each([
    { given: [], want: { benches: ["peers", "growth", "editor"], isQuick: false, runs: 3 } },
    { given: ["--quick"], want: { benches: [], isQuick: true } },
    { given: ["client", "--quick"], want: { benches: ["client"], isQuick: true } },
    { given: ["editor", "peers"], want: { benches: ["peers", "editor"] } },
    { given: ["--documents", "github,tasks"], want: { documents: ["tasks", "github"] } },
    { given: ["--peers", "orval", "--runs", "5"], want: { tools: ["orval"], runs: 5 } },
    { given: ["--cache", "/x", "--json", "a.json"], want: { cache: "/x", json: "a.json" } },
    { given: ["--from", "a.json", "--report", "B.md"], want: { from: "a.json", report: "B.md" } },
  ])("$given", ({ given, want }) => {
    expect(readOptions(given)).toMatchObject(want);
  });

  it.each([
    { given: ["--fast"], want: "--fast" },
    { given: ["speed"], want: "there is no bench 'speed'" },
    { given: ["--documents", "petstore"], want: "there is no document 'petstore'" },
    { given: ["--peers", "sdkwright"], want: "there is no peer 'sdkwright'" },
    { given: ["--runs", "0"], want: "--runs takes a count" },
    { given: ["--from", "a.json"], want: "--from is for --report" },
    { given: ["peers", "--quick", "--update"], want: "--update is for --quick" },
  ])("refuses $given", ({ given, want }) => {
    expect(() => readOptions(given)).toThrow(want);
  });

  it("only explains itself where it is asked to", () => {
    expect(readOptions(["--help"])).toBeUndefined();
  });

  it("knows each name once", () => {
    expect(new Set(benchNames).size).toBe(benchNames.length);
  });
});

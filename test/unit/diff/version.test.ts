import { describe, expect, it } from "vitest";
import { type Bump, bumpOf, raiseVersion } from "../../../src/diff/version.js";
import type { Frame } from "./cases/row.js";
import { changesOf } from "./documents.js";

const object = (rest: string): string => `type: object\nproperties: { a: { type: string }${rest} }`;

const bumps: readonly (readonly [
  name: string,
  frame: Frame,
  before: string,
  after: string,
  want: Bump,
])[] = [
  ["nothing", "response", object(""), object(""), "none"],
  ["a description", "response", object(""), `${object("")}\ndescription: New.`, "patch"],
  ["something new", "response", object(""), object(", b: { type: string }"), "minor"],
  ["what breaks mocks", "response", object(""), `${object("")}\nrequired: [a]`, "minor"],
  ["what breaks who reads", "response", object(", b: { type: string }"), object(""), "major"],
  ["what breaks who calls", "request", object(""), `${object("")}\nrequired: [a]`, "major"],
];

it.each(bumps)("%s is %5$s", (_, frame, before, after, want) => {
  expect(bumpOf(changesOf(frame, before, after))).toBe(want);
});

describe("raiseVersion", () => {
  const versions: readonly (readonly [from: string, bump: Bump, to: string])[] = [
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "none", "1.2.3"],
    ["0.2.3", "major", "0.3.0"],
    ["0.2.3", "minor", "0.2.4"],
    ["0.2.3", "patch", "0.2.4"],
    ["0.0.1", "major", "0.1.0"],
    ["1.0.0-beta.4", "major", "1.0.0-beta.5"],
    ["1.0.0-beta", "patch", "1.0.0-beta.1"],
    ["10.20.30+build.7", "minor", "10.21.0"],
  ];
  it.each(versions)("%s, %s: %s", (from, bump, to) => {
    expect(raiseVersion(from, bump)).toBe(to);
  });
});

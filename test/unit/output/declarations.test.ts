import { expect, test } from "vitest";
import { compareModules } from "../../../src/output/declarations.js";

const pet = "/** A pet. */\nexport interface Pet {\n  name: string;\n}\n";
const same = { added: [], removed: [], changed: [] };

test.each([
  { title: "nothing", before: pet, after: pet, want: same },
  {
    title: "a comment is none of an export",
    before: pet,
    after: pet.replace("A pet", "Pet"),
    want: same,
  },
  {
    title: "a member",
    before: pet,
    after: pet.replace("name", "name?"),
    want: { ...same, changed: ["interface Pet"] },
  },
  {
    title: "what is not exported",
    before: `${pet}\nconst a = 1;\n`,
    after: `${pet}\nconst a = 2;\n`,
    want: same,
  },
  {
    title: "another kind of the same name",
    before: "export type A = 1;\n",
    after: "export interface A {}\n",
    want: { added: ["interface A"], removed: ["type A"], changed: [] },
  },
  {
    title: "one of several overloads",
    before: "export async function f(a: 1): void;\nexport async function f(): void {\n}\n",
    after: "export async function f(a: 2): void;\nexport async function f(): void {\n}\n",
    want: { ...same, changed: ["function f"] },
  },
  {
    title: "a re-export",
    before: 'export * from "./a.js";\n',
    after: 'export * from "./b.js";\n',
    want: { ...same, added: ['export * from "./b.js";'], removed: ['export * from "./a.js";'] },
  },
])("$title", ({ before, after, want }) => {
  expect(compareModules(before, after)).toEqual(want);
});

import { expect, it, test } from "vitest";
import { compileTemplate } from "../../../src/emit/template/compile.js";

it.each([
  { given: "Hello {{name}}!", model: { name: "<World>" }, want: "Hello <World>!" },
  { given: "{{json name}}", model: { name: 'a"b' }, want: '"a\\"b"' },
  { given: "{{#each list}}{{this}};{{/each}}", model: { list: [1, 2] }, want: "1;2;" },
  { given: "{{#if is}}yes{{else}}no{{/if}}", model: { is: false }, want: "no" },
])("renders $given", ({ given, model, want }) => {
  expect(compileTemplate("a.hbs", given)(model)).toBe(want);
});

test("a name that the model lacks is an error", () => {
  expect(() => compileTemplate("a.hbs", "{{other}}")({ name: "a" })).toThrow(
    "internal error: the template 'a.hbs' cannot be rendered",
  );
});

import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { renderGithub } from "../../../src/diagnostics/render-github.js";

const options = {
  findDocument: () => ({ text: "", locate: () => ({ line: 3, column: 7 }) }),
  pathOf: (source: string) => (source === "<stdin>" ? undefined : source),
};

describe("renderGithub", () => {
  test.each<{ name: string; given: Diagnostic; want: string }>([
    {
      name: "an error in a file",
      given: {
        code: "ref/not-found",
        severity: "error",
        message: "Not there.",
        help: "look",
        place: { source: "spec/a.yaml", pointer: "/a" },
      },
      want: "::error file=spec/a.yaml,line=3,col=7,title=ref/not-found::Not there.%0Aat /a%0Ahelp: look\n",
    },
    {
      name: "a warning about nothing in particular",
      given: { code: "cli/missing-command", severity: "warning", message: "100 % wrong" },
      want: "::warning title=cli/missing-command::100 %25 wrong\n",
    },
    {
      name: "a note about what is no file",
      given: {
        code: "normalize/nullable",
        severity: "info",
        message: "A.",
        place: { source: "<stdin>" },
      },
      want: "::notice title=normalize/nullable::A.%0Ain <stdin>\n",
    },
    {
      name: "a file name that would end the properties",
      given: {
        code: "source/empty",
        severity: "error",
        message: "A.",
        place: { source: "a,line=9::b:%\r\nc" },
      },
      want: "::error file=a%2Cline=9%3A%3Ab%3A%25\uFFFD%0Ac,title=source/empty::A.\n",
    },
  ])("$name", ({ given, want }) => {
    expect(renderGithub([given], options)).toBe(want);
  });

  test("a message cannot begin another command", () => {
    const message = "a\n::add-mask::b\r\n##[add-mask]c\u2028::d";
    const printed = renderGithub([{ code: "source/empty", severity: "error", message }], options);
    expect(printed.trimEnd().split(/[\r\n\u2028]/)).toHaveLength(1);
    expect(printed.slice(2)).not.toMatch(/::add-mask|##\[/);
  });
});

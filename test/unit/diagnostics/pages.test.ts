import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalog, describeDiagnostic, diagnosticCodes } from "../../../src/diagnostics/catalog.js";
import { pageName, renderIndex, renderPage } from "../../../src/diagnostics/render-page.js";

const folder = fileURLToPath(new URL("../../../docs/diagnostics", import.meta.url));

/** The pages as they should be, by file name. */
const pages = new Map<string, string>([
  ["README.md", renderIndex()],
  ...diagnosticCodes.map((code) => [pageName(code), renderPage(code)] as const),
]);

test("docs/diagnostics is what the catalog says (UPDATE_DOCS=1 writes it)", async () => {
  if (process.env["UPDATE_DOCS"]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, text] of pages) await writeFile(join(folder, name), text);
  }
  expect((await readdir(folder)).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(await readFile(join(folder, name), "utf8")).toBe(text);
});

test("the page of a code", () => {
  expect(renderPage("config/missing-key")).toBe(`# config/missing-key

Severity: error

\`\`\`text
'out' is missing.
help: add it: the path of a folder
\`\`\`

## Cause

An option that has no default is missing.

## Fix

Add the option.
`);
});

test.each(diagnosticCodes.map((code) => ({ code })))("the wording of $code", ({ code }) => {
  const { cause, fix, example } = catalog[code];
  const { message, help } = describeDiagnostic(code, example);
  expect(code).toMatch(/^[a-z]+\/[a-z-]+$/);
  for (const text of [cause, fix]) expect(text).toMatch(/^[A-Z`].*\.$/s);
  expect(message).toMatch(/^['A-Z].*[.!?]$/);
  expect(`${message} ${help}`).not.toMatch(/undefined \w|\[object|  /);
  if (help !== undefined) expect(help).toMatch(/^[a-z'].*[^.]$/);
});

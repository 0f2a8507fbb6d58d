import { describe, expect, test } from "vitest";
import { catalog, diagnosticCodes } from "../../src/diagnostics/catalog.js";
import { renderTerminal } from "../../src/diagnostics/render-terminal.js";
import { resolvePlace } from "../../src/diagnostics/resolve-place.js";
import { diagnosticCases } from "./cases.js";

describe("an input for every code", () => {
  test.each(
    diagnosticCases.map((given) => ({
      ...given,
      title: given.name === undefined ? given.code : `${given.code}: ${given.name}`,
    })),
  )("$title", async ({ code, provoke, want }) => {
    const { diagnostics, findDocument } = await provoke();
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
    const [first] = found;
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(found).toHaveLength(want.count ?? 1);
    if (first === undefined) return;
    const place = resolvePlace(first, findDocument);
    expect({
      severity: first.severity,
      message: first.message,
      at: place?.position && `${place.position.line}:${place.position.column}`,
    }).toEqual({ severity: catalog[code].severity, message: want.message, at: want.at });
    if ("help" in want) expect(first.help).toBe(want.help);
    if (want.pointer !== undefined) expect(place?.pointer).toBe(want.pointer);
    // Whatever is known of a place is shown.
    const printed = renderTerminal(found, { findDocument, color: false });
    expect(printed).toContain(want.message);
    if (want.at !== undefined) expect(printed).toMatch(/^ +\| +\^$/m);
  });

  test("no code is forgotten", () => {
    const covered = new Set(diagnosticCases.map(({ code }) => code));
    const missing = diagnosticCodes.filter((code) => !covered.has(code));
    expect(missing).toEqual([]);
  });
});

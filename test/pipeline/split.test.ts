import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { normalize } from "../../src/normalize/normalize.js";
import { ReferenceWalk } from "../../src/normalize/reference-walk.js";
import { loadDocument } from "../../src/source/load.js";
import { loadReferences } from "../../src/source/load-references.js";
import { closedPolicy } from "../../src/source/reference-policy.js";
import { canonicalJson } from "../../src/support/canonical-json.js";
import { root, Workspace } from "./workspace.js";

const folder = `${root}test/pipeline/split/`;
const pairs = readdirSync(folder).sort();
const workspace = new Workspace();
afterAll(() => workspace.dispose());

/** Loads and normalizes a description with all that it refers to. */
async function normalizeFile(path: string): Promise<unknown> {
  const sink = new DiagnosticSink();
  const document = await loadDocument(path, { cwd: folder }, sink);
  if (document === undefined) throw new Error(`cannot load ${path}`);
  const walk = new ReferenceWalk(document);
  await loadReferences(document, walk, { policy: closedPolicy }, sink);
  const normalized = normalize(document, sink, walk);
  const errors = sink.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  return JSON.parse(canonicalJson(normalized?.root));
}

/** Generates a package and returns its files, but for the manifest, which has the description's hash. */
async function generate(spec: string, out: string): Promise<Readonly<Record<string, string>>> {
  const name = `${out}.yaml`;
  const options = "openapiTypes: true, package: { name: pair }";
  workspace.put(name, `targets: [{ spec: ${JSON.stringify(spec)}, out: ${out}, ${options} }]\n`);
  const outcome = await workspace.run(["generate", "--config", name]);
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  const texts = { ...workspace.texts(out) };
  delete texts["sdkwright.manifest.json"];
  return texts;
}

describe.each(pairs)("a description in several files: %s", (pair) => {
  test("is the same description as in one", async () => {
    const split = await normalizeFile(`${pair}/openapi.yaml`);
    expect(split).toEqual(await normalizeFile(`${pair}/bundled.yaml`));
  });

  test("makes the same package, byte for byte", { timeout: 60_000 }, async () => {
    const split = await generate(`${folder}${pair}/openapi.yaml`, `${pair}-split`);
    const bundled = await generate(`${folder}${pair}/bundled.yaml`, `${pair}-bundled`);
    expect(Object.keys(split)).toEqual(Object.keys(bundled));
    expect(Object.keys(split).filter((path) => split[path] !== bundled[path])).toEqual([]);
  });
});

import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import type { EmitContext } from "../../../src/emit/emit-context.js";
import { emitContract } from "../../../src/emit/emitters/contract/contract.js";
import { emitFixtures } from "../../../src/emit/emitters/fixtures/fixtures.js";
import { emitMocks } from "../../../src/emit/emitters/mocks/mocks.js";
import { createExamples, createExampleValues } from "../../../src/emit/example.js";
import { type KeptSamples, noSamples } from "../../../src/emit/kept-samples.js";
import { createRequestExamples } from "../../../src/emit/request-example.js";
import { Sampling } from "../../../src/emit/sampling.js";
import { findForms } from "../../../src/ir/forms.js";
import { noState } from "../../../src/ir/state.js";
import { allocateNames } from "../../../src/naming/naming.js";
import { loadDocument } from "../../../src/source/load.js";
import type { SourceDocument } from "../../../src/source/document.js";
import { documentOf } from "../../support/documents.js";
import { lowerDocument } from "../../support/lower-file.js";
import { root } from "../../support/shared-folder.js";
import { singleChangesOf } from "../../support/single-changes.js";

const parts = {
  openapiTypes: false,
  openapiDocument: false,
  fixtureFiles: true,
  mocks: true,
  docs: true,
  gitFiles: false,
};

interface Emitted {
  readonly files: unknown;
  readonly reported: readonly string[];
  readonly kept: KeptSamples;
}

/** Emits everything that samples are in; undefined where the description makes no API. */
function emit(document: SourceDocument, value: unknown, known: KeptSamples): Emitted | undefined {
  const sink = new DiagnosticSink();
  const context = contextOf(document, value);
  if (context === undefined) return undefined;
  const sampling = new Sampling(context, known, sink);
  const { trees, valueOf, isCallable, text } = sampling;
  const valuesOf = createExampleValues(context, valueOf);
  const requestOf = createRequestExamples(context, valuesOf, isCallable);
  const files = [
    emitMocks(context, trees),
    emitContract(context, createExamples(context, valueOf), requestOf),
    emitFixtures(context, trees, text),
  ];
  const reported = sink.diagnostics.map((one) =>
    JSON.stringify([one.code, one.message, one.place]),
  );
  // What is kept is read from a file.
  const kept = JSON.parse(JSON.stringify(sampling.kept)) as KeptSamples;
  return { files, reported: reported.toSorted(), kept };
}

function contextOf(document: SourceDocument, value: unknown): EmitContext | undefined {
  const sink = new DiagnosticSink();
  const api = (() => {
    try {
      return lowerDocument(document, sink, value).api;
    } catch {
      return undefined;
    }
  })();
  if (api === undefined) return undefined;
  const forms = findForms(api);
  const names = allocateNames(api, forms, { runtimeNames: [] }, sink);
  const info = { version: "1.0.0", parts, extras: { modules: new Map() } };
  return { api, forms, names, package: info, state: noState };
}

const folder = process.env["SDKWRIGHT_SPECS"] ?? "test/specs";
const limit = Number(process.env["SDKWRIGHT_CHANGES"] ?? 2);
const specs = readdirSync(`${root}/${folder}`).filter((name) => /\.(yaml|json)$/.test(name));

describe.each(specs)("what is kept of %s", (name) => {
  let document: SourceDocument;
  let before: Emitted | undefined;
  beforeAll(async () => {
    const sink = new DiagnosticSink();
    document = (await loadDocument(`${folder}/${name}`, { cwd: root }, sink))!;
    before = emit(document, document.value, noSamples);
  });

  it("makes the same again, and again of what is kept then", () => {
    const again = emit(document, document.value, before?.kept ?? noSamples);
    expect(madeBy(again)).toEqual(madeBy(before));
    const thirdly = emit(document, document.value, again?.kept ?? noSamples);
    expect(madeBy(thirdly)).toEqual(madeBy(before));
  });

  it("makes of every change what would be made without it", () => {
    for (const { title, value } of singleChangesOf(document.value, limit)) {
      const want = emit(document, value, noSamples);
      const given = emit(document, value, before?.kept ?? noSamples);
      expect({ title, ...madeBy(given) }).toEqual({ title, ...madeBy(want) });
    }
  }, 120_000);
});

it("does not keep operations with bytes, so that the next run makes samples of no more than what they lead to", () => {
  const text = `openapi: 3.1.0
info: { title: Files, version: "1" }
paths:
  /files:
    post:
      operationId: upload
      requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: "#/components/schemas/Upload" } } } }
      responses: { "204": { description: Done } }
    get:
      operationId: list
      responses: { "200": { description: Yes, content: { application/json: { schema: { $ref: "#/components/schemas/File" } } } } }
components:
  schemas:
    Upload: { type: object, required: [file, about], properties: { file: { type: string, format: binary }, about: { $ref: "#/components/schemas/About" } } }
    About: { type: object, properties: { title: { type: string } } }
    File: { type: object, properties: { name: { type: string } } }
`;
  const document = documentOf(text);
  const { kept } = emit(document, document.value, noSamples)!;
  expect(Object.values(kept.operations)).toEqual([true]);
  expect(Object.keys(kept.declarations)).toHaveLength(3);
});

function madeBy(emitted: Emitted | undefined): Omit<Emitted, "kept"> | undefined {
  return emitted && { files: emitted.files, reported: emitted.reported };
}

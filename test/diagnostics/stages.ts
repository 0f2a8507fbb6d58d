import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { SampleContext } from "../../src/fixtures/sample-context.js";
import { sampleDeclarations } from "../../src/fixtures/sample-declarations.js";
import { findForms } from "../../src/ir/forms.js";
import { lower, type LowerOptions } from "../../src/lower/lower.js";
import { allocateNames } from "../../src/naming/naming.js";
import { normalize } from "../../src/normalize/normalize.js";
import { ReferenceWalk } from "../../src/normalize/reference-walk.js";
import type { SourceDocument } from "../../src/source/document.js";
import { loadDocument } from "../../src/source/load.js";
import { loadReferences } from "../../src/source/load-references.js";
import { closedPolicy } from "../../src/source/reference-policy.js";
import type { Provoked } from "./cases.js";
import { type Files, withFolder } from "./temporary-folder.js";

/** Takes a description through every stage that looks at it, as far as that goes. */
export function byDescription(
  text: string,
  files: Files = {},
  options: LowerOptions = {},
): () => Promise<Provoked> {
  return () =>
    withFolder({ "spec.yaml": text, ...files }, async (cwd) => {
      const sink = new DiagnosticSink();
      const document = await loadDocument("spec.yaml", { cwd }, sink);
      if (document === undefined) throw new Error("the description cannot be loaded");
      const walk = new ReferenceWalk(document);
      const further = await loadReferences(document, walk, { policy: closedPolicy }, sink);
      if (!sink.hasErrors) runStages(document, walk, sink, options);
      const findDocument = (source: string): SourceDocument | undefined =>
        [document, ...further].find(({ name }) => name === source);
      return { diagnostics: sink.diagnostics, findDocument };
    });
}

function runStages(
  document: SourceDocument,
  walk: ReferenceWalk,
  sink: DiagnosticSink,
  options: LowerOptions,
): void {
  const normalized = normalize(document, sink, walk);
  if (normalized === undefined || sink.hasErrors) return;
  const api = lower(normalized, sink, options);
  if (sink.hasErrors) return;
  allocateNames(api, findForms(api), { runtimeNames: [] }, sink);
  sampleDeclarations(new SampleContext(api, "response", sink));
}

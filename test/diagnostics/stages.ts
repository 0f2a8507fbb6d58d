import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { SampleContext } from "../../src/fixtures/sample-context.js";
import { sampleDeclarations } from "../../src/fixtures/sample-declarations.js";
import { findForms } from "../../src/ir/forms.js";
import { lower } from "../../src/lower/lower.js";
import { allocateNames } from "../../src/naming/naming.js";
import { normalize } from "../../src/normalize/normalize.js";
import type { SourceDocument } from "../../src/source/document.js";
import { loadDocument } from "../../src/source/load.js";
import type { Provoked } from "./cases.js";
import { withFolder } from "./temporary-folder.js";

/** Takes a description through every stage that looks at it, as far as that goes. */
export function byDescription(text: string): () => Promise<Provoked> {
  return () =>
    withFolder({ "spec.yaml": text }, async (cwd) => {
      const sink = new DiagnosticSink();
      const document = await loadDocument("spec.yaml", { cwd }, sink);
      if (document !== undefined) runStages(document, sink);
      return { diagnostics: sink.diagnostics, findDocument: () => document };
    });
}

function runStages(document: SourceDocument, sink: DiagnosticSink): void {
  const normalized = normalize(document, sink);
  if (normalized === undefined || sink.hasErrors) return;
  const api = lower(normalized, sink);
  if (sink.hasErrors) return;
  allocateNames(api, findForms(api), { runtimeNames: [] }, sink);
  sampleDeclarations(new SampleContext(api, "response", sink));
}

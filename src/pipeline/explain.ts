import { DiagnosticSink } from "../diagnostics/sink.js";
import { explain } from "../explain/explain.js";
import type { Explanation, PackageFile } from "../explain/explanation.js";
import { planState } from "../lower/state.js";
import type { GivenName } from "../naming/name-decision.js";
import type { SourceDocument } from "../source/document.js";
import type { EmittedFile } from "../support/emitted-file.js";
import { guardDepth } from "./guard-depth.js";
import { loadExtras } from "./load-extras.js";
import { loadFaker } from "./load-faker.js";
import { packageInfoOf } from "./package-info.js";
import { type NamedApi, readNamedApi } from "./read-named-api.js";
import type { DescriptionRequest, StageResult } from "./types.js";

/** What to explain. */
export interface ExplainRequest extends DescriptionRequest {
  /** A name, a pointer, or the path of a file in the package. */
  readonly query: string;
}

/** What came of explaining. */
export interface ExplainResult extends StageResult {
  /** All that was meant; empty, with an error, where there is nothing, or the description cannot be read. */
  readonly explanations: readonly Explanation[];
}

/** Explains something of the package of a description. Throws only for what is a fault of the generator. */
export async function explainPackage(request: ExplainRequest): Promise<ExplainResult> {
  const { target, network = "compare", onStage = () => undefined, query } = request;
  const sink = new DiagnosticSink();
  const documents = new Map<string, SourceDocument>();
  const found = await guardDepth(target.displayName, sink, async () => {
    const given: GivenName[] = [];
    const reading = { target, network, documents, onStage };
    const read = await readNamedApi(reading, sink, (one) => given.push(one));
    if (read === undefined) return undefined;
    onStage("emitting");
    const files = await emitFiles(read, request, sink);
    if (sink.hasErrors) return undefined;
    const { api, names, loaded } = read;
    const { explanations, suggestions } = explain(query, {
      api,
      names,
      given,
      files: files.map(packageFile),
      documents: loaded.documents,
      diagnostics: sink.diagnostics,
      isClientConfigured: target.clientName !== undefined,
    });
    if (explanations.length === 0) sink.report("cli/nothing-found", { query, suggestions });
    return explanations;
  });
  return {
    diagnostics: sink.diagnostics,
    findDocument: (source) => documents.get(source),
    ok: !sink.hasErrors,
    explanations: found ?? [],
  };
}

async function emitFiles(
  { api, forms, names, changelog, own, normalized }: NamedApi,
  { target }: ExplainRequest,
  sink: DiagnosticSink,
): Promise<readonly EmittedFile[]> {
  const { emit } = await import("../emit/emit.js");
  const extras = await loadExtras(target.extras, sink);
  const faker = target.realistic ? await loadFaker(sink) : undefined;
  const state = planState(api, normalized, sink);
  const info = packageInfoOf(target, { changelog, extras, faker });
  const context = { api, forms, names, state, package: info };
  const sources = { runtime: own.runtime, templates: own.templates, document: normalized.root };
  return emit(context, sources, sink);
}

function packageFile(file: EmittedFile): PackageFile {
  if (file.kind === "module")
    return { path: file.path, exports: (file.exports ?? []).map(({ name }) => name).toSorted() };
  return { path: file.path, exports: exportsOf(file.text) };
}

/** What a module that is copied as it is declares. */
function exportsOf(text: string): readonly string[] {
  const declared = text.matchAll(
    /^export (?:abstract |async )*(?:class|const|function\*?|interface|type) ([\w$]+)/gm,
  );
  return [...new Set([...declared].map(([, name = ""]) => name))].toSorted();
}

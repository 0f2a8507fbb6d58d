import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject } from "../ir/types.js";
import type { EmittedFile, EmittedText } from "../support/emitted-file.js";
import type { EmitContext } from "./emit-context.js";
import { emitAuth } from "./emitters/auth/auth.js";
import { emitChecks } from "./emitters/checks/checks.js";
import { emitClient } from "./emitters/client/client.js";
import { emitContract } from "./emitters/contract/contract.js";
import { emitDescription } from "./emitters/description/description.js";
import { emitExpansion } from "./emitters/expansion/expansion.js";
import { emitFixtures } from "./emitters/fixtures/fixtures.js";
import { emitIncoming } from "./emitters/incoming/incoming.js";
import { emitLinks } from "./emitters/links/links.js";
import { emitMocks } from "./emitters/mocks/mocks.js";
import { emitModels } from "./emitters/models/models.js";
import { emitOpenapiTypes } from "./emitters/openapi/openapi.js";
import { emitOperations } from "./emitters/operations/operations.js";
import { emitPackage, type Templates } from "./emitters/package/package.js";
import { isNeeded } from "./core.js";
import { addFormerNames } from "./former-names.js";
import { createExamples, createExampleValues } from "./example.js";
import { type KeptSamples, noSamples } from "./kept-samples.js";
import { createRequestExamples } from "./request-example.js";
import { Sampling } from "./sampling.js";

/** A module of the runtime, and what it is compiled to where that was done when the generator was built. */
export type RuntimeModule = Pick<EmittedText, "text" | "compiled">;

/** What emitting takes besides the API and its names. */
export interface EmitSources {
  /** The runtime's modules by file name; they are copied as they are. */
  readonly runtime: ReadonlyMap<string, RuntimeModule>;
  readonly templates: Templates;
  /** The normalized description, for the entries that are made of it. */
  readonly document: JsonObject;
  /** What an earlier run made of samples, and what takes that of this one; left out where all is to be made anew. */
  readonly samples?: {
    readonly known: KeptSamples;
    readonly keep: (samples: () => KeptSamples) => void;
  };
}

/** Emits every file of a package but what is compiled from them. */
export async function emit(
  context: EmitContext,
  sources: EmitSources,
  sink: DiagnosticSink,
): Promise<readonly EmittedFile[]> {
  const files: EmittedFile[] = [];
  for await (const part of emitParts(context, sources, sink)) files.push(...part);
  return files;
}

/**
 * Emits the files of a package part by part, so that something can be done with one while the next is made:
 * what needs no samples first, since these take longest.
 */
export async function* emitParts(
  context: EmitContext,
  sources: EmitSources,
  sink: DiagnosticSink,
): AsyncGenerator<readonly EmittedFile[], void, undefined> {
  yield copiedFiles(context, sources);
  yield exportingFiles(context);
  yield emitChecks(context);
  const { openapiDocument, openapiTypes, mocks, docs } = context.package.parts;
  if (mocks || docs) yield* sampledParts(context, sources, sink);
  else yield emitPackage(context, sources.templates, () => undefined);
  if (openapiDocument) yield [emitDescription(sources.document)];
  if (openapiTypes) yield await emitOpenapiTypes(sources.document);
}

/** Emits what is made of samples. */
function* sampledParts(
  context: EmitContext,
  { templates, samples }: EmitSources,
  sink: DiagnosticSink,
): Generator<readonly EmittedFile[], void, undefined> {
  const { mocks, fixtureFiles } = context.package.parts;
  const sampling = new Sampling(context, samples?.known ?? noSamples, sink);
  const { trees, valueOf, isCallable } = sampling;
  const exampleOf = createExamples(context, valueOf);
  const valuesOf = createExampleValues(context, valueOf);
  const requestOf = createRequestExamples(context, valuesOf, isCallable);
  if (mocks) {
    yield emitMocks(context, trees);
    yield emitContract(context, exampleOf, requestOf);
  }
  if (fixtureFiles) yield emitFixtures(context, trees, sampling.text);
  yield emitPackage(context, templates, exampleOf);
  samples?.keep(() => sampling.kept);
}

/** What others of a package import by name, so that its former names count. */
function exportingFiles(context: EmitContext): readonly EmittedFile[] {
  const files = [
    ...emitModels(context),
    ...emitOperations(context),
    ...emitIncoming(context),
    ...emitLinks(context),
    ...emitExpansion(context),
    ...emitClient(context),
    ...emitAuth(context),
  ];
  return addFormerNames(files, context.names);
}

/** The files that are not made here: of the runtime, and what somebody wrote. */
function copiedFiles(context: EmitContext, { runtime }: EmitSources): readonly EmittedFile[] {
  const extras = [...context.package.extras.modules].map(([path, text]): EmittedFile => {
    return { kind: "text", path, text, format: "none" };
  });
  const core = [...runtime]
    .filter(([file]) => isNeeded(file, context))
    .map(([file, module]): EmittedFile => {
      return { kind: "text", path: `src/core/${file}`, ...module, format: "none" };
    });
  return [...extras, ...core];
}

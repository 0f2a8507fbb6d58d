import type { ResolvedTarget } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Api } from "../ir/types.js";
import { lower } from "../lower/lower.js";
import type { Notations } from "../lower/context.js";
import { filterOperations } from "../normalize/filter-operations.js";
import { type NormalizedDocument, normalize } from "../normalize/normalize.js";
import type { SourceDocument } from "../source/document.js";
import type { NetworkUse } from "../source/remote-texts.js";
import { loadDescription, type LoadedDescription } from "./load-description.js";

/** How a description is read. */
export interface ReadRequest {
  readonly target: ResolvedTarget;
  readonly network: NetworkUse;
  /** Every document that is read goes here, by its name in diagnostics. */
  readonly documents: Map<string, SourceDocument>;
  /** What is modelled of bodies that a description offers in several notations; by default what clients need. */
  readonly notations?: Notations;
  /** Called when a stage begins, with a name for people. */
  readonly onStage: (stage: string) => void;
}

/** A description in the one dialect, without the operations that are left out, with what it was made of. */
export interface ReadDescription {
  readonly loaded: LoadedDescription;
  readonly normalized: NormalizedDocument;
}

/**
 * Reads a description, and brings it into the one dialect.
 *
 * @returns undefined, with errors in the sink, where that fails
 */
export async function readDescription(
  { target, network, documents, onStage }: ReadRequest,
  sink: DiagnosticSink,
): Promise<ReadDescription | undefined> {
  onStage("reading");
  const loaded = await loadDescription(target, network, sink);
  for (const one of loaded ? [...loaded.documents, ...loaded.overlays] : [])
    documents.set(one.name, one);
  if (loaded === undefined || sink.hasErrors) return undefined;

  onStage("normalizing");
  const normalized = normalize(loaded.walk.entry, sink, loaded.walk);
  if (normalized === undefined || sink.hasErrors) return undefined;
  const { operations } = target;
  if (operations === undefined) return { loaded, normalized };
  const filtered = filterOperations(normalized, operations, sink);
  return sink.hasErrors ? undefined : { loaded, normalized: filtered };
}

/**
 * Reads a description, and makes the intermediate representation of it.
 *
 * @returns undefined, with errors in the sink, where that fails
 */
export async function readApi(
  request: ReadRequest,
  sink: DiagnosticSink,
): Promise<(ReadDescription & { readonly api: Api }) | undefined> {
  const read = await readDescription(request, sink);
  if (read === undefined) return undefined;
  request.onStage("lowering");
  const api = lower(read.normalized, sink, {
    paging: request.target.paging,
    examples: request.target.examples,
    notations: request.notations ?? "needed",
  });
  return sink.hasErrors ? undefined : { ...read, api };
}

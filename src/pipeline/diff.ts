import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Change } from "../diff/change.js";
import { compareApis } from "../diff/compare-apis.js";
import type { DiffReport, Place } from "../diff/report.js";
import type { Origin } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import type { NetworkUse } from "../source/remote-texts.js";
import { guardDepth } from "./guard-depth.js";
import { loadOwnFiles, type OwnFiles } from "./own-files.js";
import { type DiffInput, type ReadSide, readSide } from "./read-side.js";
import type { StageResult } from "./types.js";

export type { DiffInput } from "./read-side.js";

/** What to compare. */
export interface DiffRequest {
  readonly old: DiffInput;
  readonly next: DiffInput;
  /** The folder that revisions are looked for from. */
  readonly cwd: string;
  readonly network: NetworkUse;
  readonly onStage?: (stage: string) => void;
  /** Whether the verdict is proved by compiling, which takes many times as long. */
  readonly prove?: boolean;
}

/** What came of comparing. */
export interface DiffResult extends StageResult {
  /** Undefined where a description could not be read. */
  readonly report: DiffReport | undefined;
}

/** Two descriptions that were read. */
export interface ReadSides {
  readonly before: ReadSide;
  readonly after: ReadSide;
  readonly own: OwnFiles;
  reportOf(changes: readonly Change[]): DiffReport;
}

/** Compares two descriptions. Throws only for what is a fault of the generator. */
export async function diff(request: DiffRequest): Promise<DiffResult> {
  const { onStage = () => undefined } = request;
  const { sides, ...result } = await readSides(request);
  if (sides === undefined) return { ...result, report: undefined };
  const { before, after, own, reportOf } = sides;
  onStage("comparing");
  const changes = compareApis(before, after);
  const report = reportOf(changes);
  if (request.prove !== true) return { ...result, report };
  onStage("proving");
  const { proveVerdict } = await import("./prove.js");
  const proof = await proveVerdict(before, after, changes, own);
  return { ...result, report: { ...report, proof } };
}

/** Reads both descriptions; `sides` is undefined where one of them could not be read. */
export async function readSides(
  request: DiffRequest,
): Promise<StageResult & { readonly sides: ReadSides | undefined }> {
  const { old, next, cwd, network, onStage = () => undefined } = request;
  const sink = new DiagnosticSink();
  const documents = {
    old: new Map<string, SourceDocument>(),
    next: new Map<string, SourceDocument>(),
  };
  const own = await loadOwnFiles();
  const read = (input: DiffInput, into: Map<string, SourceDocument>) =>
    guardDepth(input.name, sink, () =>
      readSide(input, { cwd, network, onStage, own, documents: into }, sink),
    );
  const before = await read(old, documents.old);
  const after = await read(next, documents.next);
  const result: StageResult = {
    diagnostics: sink.diagnostics,
    findDocument: (source) => documents.next.get(source) ?? documents.old.get(source),
    ok: !sink.hasErrors,
  };
  if (before === undefined || after === undefined) return { ...result, sides: undefined };
  const locate = (side: "old" | "next", { source, pointer }: Origin): Place | undefined => {
    const position = documents[side].get(source)?.locate(pointer, true);
    return position && { source, pointer, ...position };
  };
  const reportOf = (changes: readonly Change[]): DiffReport => ({
    old: old.name,
    next: next.name,
    changes,
    locate,
  });
  return { ...result, sides: { before, after, own, reportOf } };
}

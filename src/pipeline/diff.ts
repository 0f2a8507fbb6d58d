import { relative, resolve, sep } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Side } from "../diff/change.js";
import { compareApis } from "../diff/compare-apis.js";
import type { DiffReport, Place } from "../diff/report.js";
import { findForms } from "../ir/forms.js";
import type { Origin } from "../ir/types.js";
import { allocateNames } from "../naming/naming.js";
import type { SourceDocument } from "../source/document.js";
import type { NetworkUse } from "../source/remote-texts.js";
import { type Checkout, checkoutRevision, findRevisionPath } from "./checkout-revision.js";
import { guardDepth } from "./guard-depth.js";
import { loadNames } from "./name-lock.js";
import { loadOwnFiles, type OwnFiles, runtimeNamesOf } from "./own-files.js";
import type { ProvenPackage } from "./prove.js";
import { readApi } from "./read-api.js";
import type { StageResult } from "./types.js";

/** One of the two descriptions that are compared. */
export interface DiffInput {
  /** As it was given: a path, a URL, or a file at a revision such as `HEAD~1:spec/pets.yaml`. */
  readonly name: string;
  /** What is made of it, and how it is read. Of a revision, overlays are those of the revision. */
  readonly target: ResolvedTarget;
  /** Whether the target is a package, which keeps the names that it has published. */
  readonly isPackage: boolean;
}

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

/** Compares two descriptions. Throws only for what is a fault of the generator. */
export async function diff(request: DiffRequest): Promise<DiffResult> {
  const { old, next, onStage = () => undefined } = request;
  const sink = new DiagnosticSink();
  const documents = {
    old: new Map<string, SourceDocument>(),
    next: new Map<string, SourceDocument>(),
  };
  const own = await loadOwnFiles();
  const sides: (Side & ProvenPackage)[] = [];
  for (const [input, read] of [
    [old, documents.old],
    [next, documents.next],
  ] as const) {
    const side = await guardDepth(input.name, sink, () => 
      readSide(input, request, { own, documents: read }, sink),
    );
    if (side !== undefined) sides.push(side);
  }
  const [before, after] = sides;
  const result: StageResult = {
    diagnostics: sink.diagnostics,
    findDocument: (source) => documents.next.get(source) ?? documents.old.get(source),
    ok: !sink.hasErrors,
  };
  if (before === undefined || after === undefined) return { ...result, report: undefined };
  onStage("comparing");
  const changes = compareApis(before, after);
  const locate = (side: "old" | "next", { source, pointer }: Origin): Place | undefined => {
    const position = documents[side].get(source)?.locate(pointer);
    return position && { source, pointer, ...position };
  };
  const report = { old: old.name, next: next.name, changes, locate };
  if (request.prove !== true) return { ...result, report };
  onStage("proving");
  const { proveVerdict } = await import("./prove.js");
  const proof = await proveVerdict(before, after, changes, own);
  return { ...result, report: { ...report, proof } };
}

/** What reading one side needs besides the request. */
interface SideContext {
  readonly own: OwnFiles;
  /** Every document that is read goes here, by its name in diagnostics. */
  readonly documents: Map<string, SourceDocument>;
}

async function readSide(
  input: DiffInput,
  { cwd, network, onStage = () => undefined }: DiffRequest,
  { own, documents }: SideContext,
  sink: DiagnosticSink,
): Promise<(Side & ProvenPackage) | undefined> {
  const revision = findRevisionPath(input.name);
  const checkout = revision && (await checkoutRevision(revision, cwd));
  if (checkout !== undefined && "reason" in checkout) {
    sink.report("source/unreadable", { path: input.name, reason: checkout.reason });
    return undefined;
  }
  const found = new DiagnosticSink();
  try {
    const target = checkout ? targetAt(checkout, input) : input.target;
    const read = await readApi({ target, network, documents, onStage }, found);
    const [entry] = documents.keys();
    if (read === undefined || entry === undefined) return undefined;
    const locked = input.isPackage ? await loadNames(packageAt(checkout, input), found) : undefined;
    if (found.hasErrors) return undefined;
    const { api } = read;
    const forms = findForms(api);
    const { packageName, clientName } = target;
    const runtimeNames = runtimeNamesOf(own);
    const naming = { packageName, clientName, runtimeNames, published: locked?.names };
    const names = allocateNames(api, forms, naming, found);
    const { root } = read.normalized;
    return { api, forms, names, root, origin: { source: entry, pointer: "" } };
  } finally {
    sink.append(found);
    await checkout?.remove();
  }
}

/** The package of an input: where it is committed, as it was at the revision. */
function packageAt(
  checkout: Checkout | undefined,
  { name, target: { outDir, outName } }: DiffInput,
): Pick<ResolvedTarget, "outDir" | "outName"> {
  if (checkout === undefined || !isInside(outDir, checkout)) return { outDir, outName };
  return { outDir: at(outDir, checkout), outName: `${name.split(":")[0]}:${outName}` };
}

/** Where a file of the repository is in the checkout. */
function at(file: string, { folder, repository }: Checkout): string {
  return resolve(folder, relative(repository, file));
}

function isInside(file: string, { repository }: Checkout): boolean {
  return relative(repository, file).split(sep)[0] !== "..";
}

/** A target with its files where they are at a revision; overlays that were not there then do not count. */
function targetAt(checkout: Checkout, { name, target }: DiffInput): ResolvedTarget {
  return {
    ...target,
    specPath: checkout.path,
    displayName: name,
    overlays: target.overlays
      .filter(({ path }) => isInside(path, checkout))
      .map((overlay) => ({
        path: at(overlay.path, checkout),
        name: `${name.split(":")[0]}:${overlay.name}`,
      })),
    references: {
      ...target.references,
      files: target.references.files.map((file) =>
        isInside(file, checkout) ? at(file, checkout) : file,
      ),
    },
  };
}

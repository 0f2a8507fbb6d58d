import { setImmediate } from "node:timers/promises";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { EmitContext, PackageExtras } from "../emit/emit-context.js";
import { findForms } from "../ir/forms.js";
import type { Api } from "../ir/types.js";
import type { PublishedNames } from "../naming/name-lock.js";
import { planState } from "../lower/state.js";
import type { DiskReader } from "../output/disk-state.js";
import { PackageFinisher } from "../output/finish.js";
import { loadFormat } from "../output/format.js";
import { type ManifestInfo, sha256 } from "../output/manifest.js";
import type { HashedContent, PackageFiles } from "../output/plan.js";
import { recoverPackage, writePackage, type FileOutcome, type WriteMode } from "../output/write.js";
import type { SourceDocument } from "../source/document.js";
import { canonicalJson } from "../support/canonical-json.js";
import { checkExtras, checkExtraTypes } from "./check-extras.js";
import { reporterOfChanges } from "./changed-api.js";
import { collectGarbage } from "./collect-garbage.js";
import { guardDepth } from "./guard-depth.js";
import { type Changelog, loadChangelog } from "./load-changelog.js";
import { listExtras, loadExtras } from "./load-extras.js";
import { loadFaker } from "./load-faker.js";
import { KeptPackage } from "./kept-package.js";
import { loadNames } from "./name-lock.js";
import { nameApi } from "./name-api.js";
import { loadOwnFiles, type OwnFiles } from "./own-files.js";
import { type FurtherContents, packageInfoOf } from "./package-info.js";
import type { LoadedDescription } from "./load-description.js";
import { readApi } from "./read-api.js";
import type { Generate, GeneratedFile, GenerateRequest, GenerateResult } from "./types.js";

/**
 * Runs every stage for one package. Each stage collects what it finds; the run stops after one that
 * found errors, and nothing is written unless all of them went well.
 */
export const generate: Generate = async (request) => {
  const sink = new DiagnosticSink();
  const documents = new Map<string, SourceDocument>();
  const made = await guardDepth(request.target.displayName, sink, () =>
    runStages(request, documents, sink),
  );
  return resultOf(made, documents, sink);
};

/** What became of the package's files, and what that depended on. */
interface Made {
  readonly outcomes: readonly FileOutcome[];
  readonly inputs: readonly string[] | undefined;
}

async function runStages(
  request: GenerateRequest,
  documents: Map<string, SourceDocument>,
  sink: DiagnosticSink,
): Promise<Made | undefined> {
  const { target, mode, force = false, onStage = () => undefined } = request;
  const { outDir, outName: name } = target;
  if (mode === "write") await recoverPackage(outDir, sink, { name });
  if (sink.hasErrors) return undefined;
  const emitted = await emitPackage(request, documents, sink);
  if (emitted === undefined) return undefined;
  const { finisher, info, extras, loaded, locks, kept } = emitted;
  const { disk } = kept;
  // While the last files are still being laid out, in other threads.
  if (mode === "write") kept.saveSamples();
  if (finisher.makesMost) collectGarbage();
  const { files, describeWork } = await finisher.finish();
  const write = (how: WriteMode, to: DiagnosticSink): Promise<FileOutcome[]> =>
    writePackage(outDir, files, info, { mode: how, force, disk, name }, to);
  if (extras.modules.size > 0 && mode !== "check") {
    onStage("checking");
    const outcomes = await write("dry-run", new DiagnosticSink());
    // What was written once was checked then.
    const isNew = outcomes.some(
      ({ path, state }) => path.startsWith("src/") && state !== "unchanged",
    );
    if (isNew) await checkExtraTypes(target.extras, extras, textsOf(files, disk), sink);
    if (sink.hasErrors) return undefined;
  }

  onStage(mode === "check" ? "comparing" : "writing");
  await emitted.reportChangedApi?.(files);
  const outcomes = await write(mode, sink);
  keepLocks(mode, locks, sink);
  if (mode === "write" && !sink.hasErrors) kept.saveWork(describeWork);
  return { outcomes, inputs: await listInputs(target, loaded, emitted.paths) };
}

/** A package whose files are being laid out, with what it takes to write it, and without what they were made of. */
interface EmittedPackage {
  readonly finisher: PackageFinisher;
  readonly info: ManifestInfo;
  readonly extras: PackageExtras;
  readonly loaded: LoadedDescription;
  readonly locks: readonly Lock[];
  readonly kept: KeptPackage;
  /** Reports how the API has changed since the package was generated; only where it is to be checked. */
  readonly reportChangedApi: ((files: PackageFiles) => Promise<void>) | undefined;
  /** Absolute paths of what was read besides the description. */
  readonly paths: readonly string[];
}

/** Reads a description, and emits the package; undefined, with errors in the sink, where that fails. */
async function emitPackage(
  request: GenerateRequest,
  documents: Map<string, SourceDocument>,
  sink: DiagnosticSink,
): Promise<EmittedPackage | undefined> {
  const { target, network = "compare", onStage = () => undefined } = request;
  const read = await readApi({ target, network, documents, onStage }, sink);
  if (read === undefined) return undefined;
  const { loaded, normalized, api } = read;

  onStage("emitting");
  // Loaded only when there is something to emit: the emitters take longer to load than a bad run takes.
  const [{ emitParts }, own, format] = await Promise.all([
    import("../emit/emit.js"),
    loadOwnFiles(),
    loadFormat(target.formatter),
  ]);
  const lock = await loadNames(target, sink);
  if (lock === undefined) return undefined;
  const extras = await loadExtras(target.extras, sink);
  const changelog = await loadChangelog(target, sink);
  const faker = target.realistic ? await loadFaker(sink) : undefined;
  const further = { own, extras, changelog, published: lock.published, faker };
  const plan = planState(api, normalized, sink);
  if (sink.hasErrors) return undefined;
  const context = { ...contextOf(api, target, further, sink), state: plan };
  const { version } = context.package;
  const kept = new KeptPackage(target, context);
  const { runtime, templates } = own;
  const sources = { runtime, templates, document: normalized.root, samples: kept.samples };
  const { disk, generator, work } = kept;
  const { formatter } = target;
  const finishing = { formatter, disk, onStage, generator, kept: work };
  const finisher = new PackageFinisher(finishing, format);
  for await (const part of emitParts(context, sources, sink)) {
    finisher.add(part);
    // What other threads are done with is taken from them, and they get more.
    await setImmediate();
  }
  if (extras.modules.size > 0) checkExtras(target.extras, extras, finisher.paths, sink);
  if (sink.hasErrors) return undefined;
  return {
    finisher,
    info: {
      generatorVersion: own.version,
      specHash: hashOf(loaded.documents),
      configHash: sha256(canonicalJson(optionsOf(target, extras, changelog))),
    },
    extras,
    loaded,
    locks: [loaded, lock.lockOf(context.names.published)],
    kept,
    reportChangedApi:
      request.mode === "check"
        ? reporterOfChanges(
            { target, network, naming: { target, own, published: lock.published, version }, disk },
            context,
            sink,
          )
        : undefined,
    paths: [lock.path, ...own.paths],
  };
}

async function listInputs(
  { extras, changelog }: ResolvedTarget,
  loaded: LoadedDescription,
  further: readonly string[],
): Promise<readonly string[] | undefined> {
  return (
    loaded.inputs && [
      ...loaded.inputs,
      ...(await listExtras(extras)),
      ...(changelog === undefined ? [] : [changelog.path]),
      ...further,
    ]
  );
}

/** All texts of a package, those that are on disk already included. */
function textsOf(
  files: ReadonlyMap<string, HashedContent>,
  disk: DiskReader | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    [...files].map(([path, { text }]) => {
      if (text !== undefined) return [path, text];
      const onDisk = disk?.read(path);
      return [path, onDisk?.kind === "file" ? onDisk.content.toString("utf8") : ""];
    }),
  );
}

/** A file that is kept beside what is generated, and committed as it is. */
interface Lock {
  writeLock(sink: DiagnosticSink): void;
  checkLock(sink: DiagnosticSink): void;
}

function keepLocks(mode: WriteMode, locks: readonly Lock[], sink: DiagnosticSink): void {
  if (mode === "check") for (const lock of locks) lock.checkLock(sink);
  if (mode === "write" && !sink.hasErrors) for (const lock of locks) lock.writeLock(sink);
}

/** The hash of everything that was read, by value, so that neither order of keys nor notation counts. */
function hashOf(documents: readonly SourceDocument[]): string {
  // By content alone: names depend on the folder that the command was given in.
  const [entry = "", ...others] = documents.map(({ value }) => sha256(canonicalJson(value)));
  return others.length === 0 ? entry : sha256(canonicalJson([entry, ...others.toSorted()]));
}

/** What goes into a package besides the description. */
interface FurtherFiles extends FurtherContents {
  readonly own: OwnFiles;
  readonly published: PublishedNames;
}

function contextOf(
  api: Api,
  target: ResolvedTarget,
  further: FurtherFiles,
  sink: DiagnosticSink,
): Omit<EmitContext, "state"> {
  const forms = findForms(api);
  const info = packageInfoOf(target, further);
  const { own, published } = further;
  const names = nameApi(api, forms, { target, own, published, version: info.version }, sink);
  return { api, forms, names, package: info };
}

/** What of a target decides the package's content; where it is read from and written to does not. */
function optionsOf(
  {
    packageName,
    packageFields,
    clientName,
    parts,
    idempotencyHeader,
    formatter,
    paging,
    examples,
    seed,
    realistic,
    operations,
    extras: folder,
  }: ResolvedTarget,
  { modules, readme = "" }: PackageExtras,
  changelog: Changelog,
): object {
  const own = {
    ...(Object.keys(paging).length === 0 ? {} : { paging }),
    ...(examples ? {} : { examples }),
    ...(seed === undefined ? {} : { seed }),
    ...(realistic ? { realistic } : {}),
    ...(operations === undefined ? {} : { operations }),
    ...(changelog.text === "" ? {} : { changelog: changelog.text }),
  };
  const options = {
    packageName,
    packageFields,
    clientName,
    parts,
    idempotencyHeader,
    formatter,
    ...own,
  };
  return folder === undefined ? options : { ...options, extras: [...modules, ["", readme]] };
}

const states: Readonly<Record<FileOutcome["state"], GeneratedFile["state"]>> = {
  added: "written",
  changed: "written",
  removed: "deleted",
  unchanged: "unchanged",
  refused: "unchanged",
};

function fileOf({ path, state }: FileOutcome): GeneratedFile {
  return { path, state: states[state] };
}

function resultOf(
  made: Made | undefined,
  documents: ReadonlyMap<string, SourceDocument>,
  sink: DiagnosticSink,
): GenerateResult {
  const outcomes = made?.outcomes ?? [];
  return {
    diagnostics: sink.diagnostics,
    findDocument: (source) => documents.get(source),
    ok: !sink.hasErrors,
    files: outcomes.map(fileOf),
    hashes: hashesOf(outcomes),
    inputs: made?.inputs,
  };
}

function hashesOf(outcomes: readonly FileOutcome[]): ReadonlyMap<string, string> {
  return new Map(
    outcomes.flatMap(({ path, hash }) => (hash === undefined ? [] : [[path, hash] as const])),
  );
}

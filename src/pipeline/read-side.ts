import { join, relative, resolve, sep } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Side } from "../diff/change.js";
import { findForms } from "../ir/forms.js";
import { type FormerNames, type PublishedNames, addFormerNames } from "../naming/name-lock.js";
import type { NameTable } from "../naming/names.js";
import type { SourceDocument } from "../source/document.js";
import { loadLock } from "../source/lock.js";
import { isWeb } from "../source/reference-policy.js";
import type { NetworkUse } from "../source/remote-texts.js";
import { type Checkout, checkoutRevision, findRevisionPath } from "./checkout-revision.js";
import { loadChangelog, versionOf } from "./load-changelog.js";
import { nameApi, type PackageNaming } from "./name-api.js";
import { loadNames, nameLockFile } from "./name-lock.js";
import type { OwnFiles } from "./own-files.js";
import type { ProvenPackage } from "./prove.js";
import { readApi } from "./read-api.js";

/** One of the two descriptions that are compared. */
export interface DiffInput {
  /** As it was given: a path, a URL, or a file at a revision such as `HEAD~1:spec/pets.yaml`. */
  readonly name: string;
  /** What is made of it, and how it is read. Of a revision, overlays are those of the revision. */
  readonly target: ResolvedTarget;
  /** Whether the target is a package, which keeps the names that it has published. */
  readonly isPackage: boolean;
  /** Whether it is the description of a configuration's target, and not one that somebody names beside it. */
  readonly isConfigured: boolean;
}

/** How a side is read. */
export interface SideContext {
  /** The folder that revisions are looked for from. */
  readonly cwd: string;
  readonly network: NetworkUse;
  readonly onStage: (stage: string) => void;
  readonly own: OwnFiles;
  /** Every document that is read goes here, by its name in diagnostics. */
  readonly documents: Map<string, SourceDocument>;
}

/** A description that was read, with the names of the package that would be made of it. */
export interface ReadSide extends Side, ProvenPackage {
  readonly names: NameTable;
  /** What the package has published; nothing where it is no package, or was never generated. */
  readonly published: PublishedNames;
  /** The same in another version, with further former names. */
  inVersion(version: string, former: FormerNames): ReadSide;
}

/**
 * Reads one of the two descriptions, and names what is in it as `generate` would: with the names that the
 * package has published, at a revision those that it had published then.
 *
 * @returns undefined, with errors in the sink, where that fails
 */
export async function readSide(
  input: DiffInput,
  { cwd, network, onStage, own, documents }: SideContext,
  sink: DiagnosticSink,
): Promise<ReadSide | undefined> {
  const revision = findRevisionPath(input.name);
  const { outDir, changelog } = input.target;
  const kept = changelog === undefined ? [] : [changelog.path];
  const further = input.isPackage ? [join(outDir, nameLockFile), ...kept] : [];
  const checkout = revision && (await checkoutRevision(revision, cwd, further));
  if (checkout !== undefined && "reason" in checkout) {
    sink.report("source/no-revision", { path: input.name, reason: checkout.reason });
    return undefined;
  }
  const found = new DiagnosticSink();
  try {
    const target = checkout ? targetAt(checkout, input) : input.target;
    if (checkout !== undefined && !(await isKept(target, input.name, found))) return undefined;
    const use = networkUseOf(input, checkout !== undefined, network);
    const read = await readApi({ target, network: use, documents, onStage }, found);
    const [entry] = documents.keys();
    if (read === undefined || entry === undefined) return undefined;
    const published = input.isPackage
      ? (await loadNames(packageAt(checkout, input), found))?.published
      : nothing;
    const version = versionOf(target, await loadChangelog(target, found));
    if (published === undefined || found.hasErrors) return undefined;
    const { api, normalized } = read;
    const common = {
      api,
      forms: findForms(api),
      root: normalized.root,
      origin: { source: entry, pointer: "" },
    };
    return nameSide(common, { target, own, published, version }, found);
  } finally {
    sink.append(found);
    await checkout?.remove();
  }
}

/**
 * What was fetched at a revision counts for what it was, not for what is there now; and what is no target's is read from
 * where its name says, even where nothing else is fetched.
 */
function networkUseOf(
  { isConfigured }: DiffInput,
  isRevision: boolean,
  network: NetworkUse,
): NetworkUse {
  if (network === "never") return isConfigured ? "never" : "missing";
  return isRevision ? "missing" : network;
}

/** Whether the description is there: one at a URL has to be in the lock of the revision, as there is no other one of then. */
async function isKept(
  { specPath, lockPath, lockName }: ResolvedTarget,
  name: string,
  sink: DiagnosticSink,
): Promise<boolean> {
  if (!isWeb(specPath)) return true;
  const lock = await loadLock(lockPath, lockName, sink);
  if (lock?.has(specPath) === false)
    sink.report("source/no-revision", { path: name, reason: `'${lockName}' does not hold it` });
  return !sink.hasErrors;
}

const nothing: PublishedNames = { names: new Map(), former: new Map() };

function nameSide(
  common: Pick<ReadSide, "api" | "forms" | "root" | "origin">,
  naming: PackageNaming,
  sink: DiagnosticSink,
): ReadSide {
  const { published } = naming;
  return {
    ...common,
    names: nameApi(common.api, common.forms, naming, sink),
    published,
    inVersion: (other, more) =>
      // What is called otherwise than it wants to be was reported already.
      nameSide(
        common,
        { ...naming, version: other, published: addFormerNames(published, more) },
        new DiagnosticSink(),
      ),
  };
}

/** The package of an input: where it is committed, as it was at the revision. */
function packageAt(
  checkout: Checkout | undefined,
  { name, target: { outDir, outName } }: DiffInput,
): Pick<ResolvedTarget, "outDir" | "outName"> {
  if (checkout === undefined || !isInside(outDir, checkout)) return { outDir, outName };
  return { outDir: at(outDir, checkout), outName: `${revisionOf(name)}:${outName}` };
}

/** Where a file of the repository is in the checkout. */
function at(file: string, { folder, repository }: Checkout): string {
  return resolve(folder, relative(repository, file));
}

function isInside(file: string, { repository }: Checkout): boolean {
  return relative(repository, file).split(sep)[0] !== "..";
}

function revisionOf(name: string): string {
  return name.split(":")[0] ?? "";
}

/** A target with its files where they are at a revision; overlays that were not there then do not count. */
function targetAt(checkout: Checkout, { name, target }: DiffInput): ResolvedTarget {
  const { changelog, overlays, references, lockPath, lockName } = target;
  const atRevision = <File extends { readonly path: string; readonly name: string }>(
    file: File,
  ): File => ({
    ...file,
    path: at(file.path, checkout),
    name: `${revisionOf(name)}:${file.name}`,
  });
  const found = changelog && isInside(changelog.path, checkout) ? atRevision(changelog) : changelog;
  return {
    ...target,
    specPath: checkout.path,
    displayName: name,
    ...(isInside(lockPath, checkout)
      ? { lockPath: at(lockPath, checkout), lockName: `${revisionOf(name)}:${lockName}` }
      : {}),
    ...(found === undefined ? {} : { changelog: found }),
    overlays: overlays.filter(({ path }) => isInside(path, checkout)).map(atRevision),
    references: {
      ...references,
      files: references.files.map((file) => (isInside(file, checkout) ? at(file, checkout) : file)),
    },
  };
}

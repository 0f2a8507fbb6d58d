import type { DiagnosticSink } from "../diagnostics/sink.js";
import { findForms, type Forms } from "../ir/forms.js";
import type { Api } from "../ir/types.js";
import type { GivenName } from "../naming/name-decision.js";
import type { NameTable } from "../naming/names.js";
import { type Changelog, loadChangelog, versionOf } from "./load-changelog.js";
import { nameApi } from "./name-api.js";
import { loadNames } from "./name-lock.js";
import { loadOwnFiles, type OwnFiles } from "./own-files.js";
import { readApi, type ReadDescription, type ReadRequest } from "./read-api.js";

/** A description with all that it means and all that it is called in its package. */
export interface NamedApi extends ReadDescription {
  readonly api: Api;
  readonly forms: Forms;
  readonly names: NameTable;
  /** What is published as its history, which the version may come from. */
  readonly changelog: Changelog;
  /** What the generator itself puts into packages. */
  readonly own: OwnFiles;
}

/**
 * Reads a description, and gives its names as `generate` would.
 *
 * @param onName hears of every name, and how it was decided
 * @returns undefined, with errors in the sink, where that fails
 */
export async function readNamedApi(
  request: ReadRequest,
  sink: DiagnosticSink,
  onName?: (given: GivenName) => void,
): Promise<NamedApi | undefined> {
  const { target, onStage } = request;
  const read = await readApi(request, sink);
  const locked = read && (await loadNames(target, sink));
  if (read === undefined || locked === undefined) return undefined;
  onStage("naming");
  const forms = findForms(read.api);
  const own = await loadOwnFiles();
  const { published } = locked;
  const changelog = await loadChangelog(target, sink);
  const version = versionOf(target, changelog);
  const names = nameApi(read.api, forms, { target, own, published, version, onName }, sink);
  return sink.hasErrors ? undefined : { ...read, forms, names, changelog, own };
}

import type { DiagnosticSink } from "../diagnostics/sink.js";
import { findForms, type Forms } from "../ir/forms.js";
import type { Api } from "../ir/types.js";
import type { GivenName } from "../naming/name-decision.js";
import type { NameTable } from "../naming/names.js";
import { allocateNames } from "../naming/naming.js";
import { loadChangelog, versionOf } from "./load-changelog.js";
import { loadNames } from "./name-lock.js";
import { loadOwnFiles, runtimeNamesOf } from "./own-files.js";
import { readApi, type ReadDescription, type ReadRequest } from "./read-api.js";

/** A description with all that it means and all that it is called in its package. */
export interface NamedApi extends ReadDescription {
  readonly api: Api;
  readonly forms: Forms;
  readonly names: NameTable;
  /** The version of the package. */
  readonly version: string;
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
  const { packageName, clientName } = target;
  const runtimeNames = runtimeNamesOf(await loadOwnFiles());
  const { names: published, former } = locked.published;
  const version = versionOf(target, await loadChangelog(target, sink));
  const naming = { packageName, clientName, runtimeNames, published, former, version, onName };
  const names = allocateNames(read.api, forms, naming, sink);
  return sink.hasErrors ? undefined : { ...read, forms, names, version };
}

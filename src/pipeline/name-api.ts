import type { ResolvedTarget } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Forms } from "../ir/forms.js";
import type { Api } from "../ir/types.js";
import type { GivenName } from "../naming/name-decision.js";
import type { PublishedNames } from "../naming/name-lock.js";
import { allocateNames } from "../naming/naming.js";
import type { NameTable } from "../naming/names.js";
import { type OwnFiles, runtimeNamesOf } from "./own-files.js";

/** What the names of a package depend on besides the description. */
export interface PackageNaming {
  readonly target: Pick<ResolvedTarget, "packageName" | "clientName">;
  readonly own: OwnFiles;
  readonly published: PublishedNames;
  readonly version: string;
  /** Hears of every name, and how it was decided. */
  readonly onName?: ((given: GivenName) => void) | undefined;
}

/** Names what is in an API as its package does: each command gives the same names. */
export function nameApi(
  api: Api,
  forms: Forms,
  { target: { packageName, clientName }, own, published, version, onName }: PackageNaming,
  sink: DiagnosticSink,
): NameTable {
  const runtimeNames = runtimeNamesOf(own);
  const { names, former } = published;
  const naming = {
    packageName,
    clientName,
    runtimeNames,
    published: names,
    former,
    version,
    onName,
  };
  return allocateNames(api, forms, naming, sink);
}

import { join } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Side } from "../diff/change.js";
import { findForms } from "../ir/forms.js";
import type { DiskReader } from "../output/disk-state.js";
import { hashedContent, type PackageFiles } from "../output/plan.js";
import type { NetworkUse } from "../source/remote-texts.js";
import { packagedDescription } from "./find-package.js";
import { nameApi, type PackageNaming } from "./name-api.js";
import { readApi } from "./read-api.js";

/** A package that may be out of date. */
export interface CheckedPackage {
  readonly target: ResolvedTarget;
  readonly network: NetworkUse;
  /** What its names depend on. */
  readonly naming: PackageNaming;
  /** What is there of it; undefined where nothing is. */
  readonly disk: DiskReader | undefined;
}

/**
 * Makes what reports how an API has changed since a package was generated, by the description that the package holds, if
 * that is another one now. What code sees nothing of is no change, and what is wrong with that description is left to the
 * comparison of files.
 */
export function reporterOfChanges(
  checked: CheckedPackage,
  now: Omit<Side, "origin">,
  sink: DiagnosticSink,
): (files: PackageFiles) => Promise<void> {
  return async (files) => {
    const onDisk = checked.disk?.read(packagedDescription);
    const content = files.get(packagedDescription);
    const isOther =
      content !== undefined &&
      onDisk?.kind === "file" &&
      onDisk.hash !== hashedContent(content).hash;
    if (isOther) await reportChanges(checked, now, sink);
  };
}

async function reportChanges(
  { target, network, naming }: CheckedPackage,
  now: Omit<Side, "origin">,
  sink: DiagnosticSink,
): Promise<void> {
  const { outDir, outName } = target;
  const name = join(outName, packagedDescription);
  // It is as overlays and filters have left it.
  const packaged: ResolvedTarget = {
    ...target,
    specPath: join(outDir, packagedDescription),
    displayName: name,
    overlays: [],
    operations: undefined,
  };
  const own = new DiagnosticSink();
  const request = { target: packaged, network, documents: new Map(), onStage: () => undefined };
  const read = await readApi(request, own);
  if (read === undefined) return;
  const { api } = read;
  const forms = findForms(api);
  const names = nameApi(api, forms, naming, own);
  const before = { api, forms, names, origin: { source: name, pointer: "" } };
  const [{ compareApis }, { countLevels, countText }, { summaryOf }] = await Promise.all([
    import("../diff/compare-apis.js"),
    import("../diff/report.js"),
    import("../diff/render/summary.js"),
  ]);
  const changes = compareApis(before, {
    ...now,
    origin: { source: target.displayName, pointer: "" },
  }).filter(({ level }) => level !== "notice");
  if (changes.length === 0) return;
  const params = {
    path: outName,
    before: name,
    after: target.displayName,
    counts: countText(countLevels(changes)),
    detail: summaryOf(changes),
  };
  sink.report("output/api-changed", params, { source: target.displayName });
}

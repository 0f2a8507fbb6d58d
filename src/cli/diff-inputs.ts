import { resolve } from "node:path";
import { resolveTarget } from "../config/resolve-targets.js";
import type { ResolvedTarget } from "../config/types.js";
import { findRevisionPath } from "../pipeline/checkout-revision.js";
import type { DiffInput } from "../pipeline/diff.js";
import { isWeb } from "../source/reference-policy.js";
import type { DiffOptions } from "./diff-options.js";
import { targetOf } from "./find-target.js";

/**
 * Finds how two descriptions are read: what is the description of a target, now or at a revision, as that
 * target says, and the other one with the same names, those included that the package has published.
 */
export function inputsOf(
  { old, next, reading }: Pick<DiffOptions, "old" | "next" | "reading">,
  targets: readonly ResolvedTarget[],
  cwd: string,
): { readonly old: DiffInput; readonly next: DiffInput } {
  const [from, to] = [old, next].map((name) => targets.find((target) => isSpec(name, target, cwd)));
  const base = to ?? from;
  const input = (name: string, own: ResolvedTarget | undefined): DiffInput => {
    const spec = findRevisionPath(name) === undefined ? name : ".";
    const given = resolveTarget(targetOf({ ...reading, spec }, "."), cwd, cwd);
    const isConfigured = own !== undefined;
    if (base === undefined) return { name, target: given, isPackage: false, isConfigured };
    const overlays = [...(own?.overlays ?? []), ...given.overlays];
    const { specPath, displayName } = given;
    return {
      name,
      target: { ...base, specPath, displayName, overlays },
      isPackage: true,
      isConfigured,
    };
  };
  return { old: input(old, from), next: input(next, to) };
}

/** Whether a name is that of a target's description, as it is now or at a revision. */
function isSpec(name: string, { specPath }: ResolvedTarget, cwd: string): boolean {
  const at = findRevisionPath(name);
  if (at === undefined) return name === specPath || resolve(cwd, name) === specPath;
  if (isWeb(at.path)) return at.path === specPath;
  return at.path.startsWith(".")
    ? resolve(cwd, at.path) === specPath
    : specPath.replaceAll("\\", "/").endsWith(`/${at.path}`);
}

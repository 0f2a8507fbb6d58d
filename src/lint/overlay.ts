import type { JsonObject } from "../ir/types.js";
import type { Finding } from "./finding.js";

/**
 * Makes an overlay (Overlay Specification 1.0.0) of the fixes of findings. Its actions say which finding
 * they are for; applied to the description after the overlays that it has, they make those findings vanish.
 *
 * @returns undefined where no finding has a fix
 */
export function overlayOf(findings: readonly Finding[], title: string): JsonObject | undefined {
  const actions = findings.flatMap(({ diagnostic: { code, message }, fix = [] }) =>
    fix.map(({ target, ...change }, index) => ({
      target,
      ...(index === 0 ? { description: `${code}: ${message}` } : {}),
      ...change,
    })),
  );
  if (actions.length === 0) return undefined;
  return { overlay: "1.0.0", info: { title: `Fixes of ${title}`, version: "1.0.0" }, actions };
}

import type { Change } from "./change.js";
import { countLevels } from "./report.js";

/** The part of a version that the next release raises. */
export type Bump = "major" | "minor" | "patch" | "none";

/**
 * Suggests what the next release raises: `major` where something breaks, `minor` where there is something
 * new (SemVer 2.0.0, 7 and 8), `patch` where only what readers are told is different.
 */
export function bumpOf(changes: readonly Change[]): Bump {
  const { breaking, addition, notice } = countLevels(changes);
  if (breaking > 0) return "major";
  if (addition > 0) return "minor";
  return notice > 0 ? "patch" : "none";
}

/**
 * Raises a version.
 *
 * Before 1.0.0 every part counts one less, which is how package managers read `^0.2.0`: what breaks raises the
 * minor version, everything else the patch version. A pre-release is followed by the next one of the same version,
 * since it promises nothing yet (SemVer 2.0.0, 9).
 */
export function raiseVersion(version: string, bump: Bump): string {
  if (bump === "none") return version;
  const [, numbers = "", preRelease] = /^([\d.]+)(?:-([0-9A-Za-z.-]+))?/.exec(version) ?? [];
  if (preRelease !== undefined) return `${numbers}-${raisePreRelease(preRelease)}`;
  const [major = 0, minor = 0, patch = 0] = numbers.split(".").map(Number);
  const effective = major > 0 ? bump : bump === "major" ? "minor" : "patch";
  switch (effective) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** The first version that may break what there is in a version, whose pre-releases count as what they lead to. */
export function nextBreakingVersion(version: string): string {
  return raiseVersion(version.replace(/-.*$/s, ""), "major");
}

function raisePreRelease(text: string): string {
  const parts = text.split(".");
  const last = parts.at(-1) ?? "";
  return /^\d+$/.test(last) ? [...parts.slice(0, -1), Number(last) + 1].join(".") : `${text}.1`;
}

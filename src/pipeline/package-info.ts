import type { ResolvedTarget } from "../config/types.js";
import type { PackageExtras, PackageInfo } from "../emit/emit-context.js";
import type { Faker } from "../fixtures/realistic-texts.js";
import { type Changelog, versionOf } from "./load-changelog.js";

/** What was loaded of a package besides its description. */
export interface FurtherContents {
  readonly changelog: Changelog;
  readonly extras: PackageExtras;
  /** Undefined where texts are not to be realistic. */
  readonly faker: Faker | undefined;
}

/** What a package is to be, by its target and what was loaded for it. */
export function packageInfoOf(
  target: ResolvedTarget,
  { changelog, extras, faker }: FurtherContents,
): PackageInfo {
  const { parts, idempotencyHeader, seed } = target;
  const { text } = changelog;
  return {
    ...target.packageFields,
    version: versionOf(target, changelog),
    ...(text === "" ? {} : { changelog: text }),
    parts,
    extras,
    ...(idempotencyHeader === undefined ? {} : { idempotencyHeader }),
    ...(seed === undefined ? {} : { seed }),
    ...(faker === undefined ? {} : { faker }),
  };
}

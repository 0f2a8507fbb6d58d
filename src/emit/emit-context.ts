import type { PackageParts } from "../config/types.js";
import type { Faker } from "../fixtures/realistic-texts.js";
import type { Direction, Forms } from "../ir/forms.js";
import type { StatePlan } from "../ir/state.js";
import type { Api, JsonObject } from "../ir/types.js";
import type { NameTable } from "../naming/names.js";

/** What every emitter works from. */
export interface EmitContext {
  readonly api: Api;
  readonly forms: Forms;
  readonly names: NameTable;
  readonly package: PackageInfo;
  /** What stateful handlers keep. */
  readonly state: StatePlan;
}

/** What the configuration says of the package. */
export interface PackageInfo {
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly repository?: string;
  /** Further fields of package.json. */
  readonly fields?: JsonObject;
  /** The header that carries a key of its own for each call of a method that is not idempotent. */
  readonly idempotencyHeader?: string;
  readonly parts: PackageParts;
  /** What goes into the package as CHANGELOG.md. */
  readonly changelog?: string;
  readonly extras: PackageExtras;
  /** What the values of fixtures depend on, where they are not to be those of the documentation style. */
  readonly seed?: string;
  /** Makes the texts of fixtures realistic. */
  readonly faker?: Faker;
}

/** What somebody wrote by hand that goes into the package. */
export interface PackageExtras {
  /** Texts of modules by their paths in the package, such as `src/auth.ts`. */
  readonly modules: ReadonlyMap<string, string>;
  /** A part of the README. */
  readonly readme?: string;
}

export type { Direction };

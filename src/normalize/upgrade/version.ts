import type { JsonObject, JsonValue } from "../../ir/types.js";

/** A version of the standard that can be read. */
export type Version = "2.0" | "3.0" | "3.1" | "3.2";

/** What a document declares of its version. */
export interface DeclaredVersion {
  /** The field that declares it. */
  readonly field: "openapi" | "swagger";
  /** What that field holds. */
  readonly value: JsonValue;
  /** Undefined where it is none of those that can be read. */
  readonly version: Version | undefined;
  /** The other field, where a document has both. */
  readonly other: "openapi" | "swagger" | undefined;
}

// In order: the first that matches. Patches make no difference, nor does what follows them, and YAML
// reads `3.0` as the number 3.
const versions: readonly (readonly [RegExp, Version])[] = [
  [/^v?2(\.0(\.\d+)?)?(?![\d.])/, "2.0"],
  [/^v?3(\.0(\.\d+)?)?(?![\d.])/, "3.0"],
  [/^v?3\.1(\.\d+)?(?![\d.])/, "3.1"],
  [/^v?3\.2(\.\d+)?(?![\d.])/, "3.2"],
];

/**
 * Reads the version that a document declares. `openapi` comes before `swagger`, unless only the latter
 * holds a version that is known.
 *
 * @returns undefined for a document that declares none
 */
export function readVersion(document: JsonObject): DeclaredVersion | undefined {
  const declared = (["openapi", "swagger"] as const)
    .filter((field) => Object.hasOwn(document, field))
    .map((field) => ({
      field,
      value: document[field] ?? null,
      version: versionOf(document[field]),
    }));
  const chosen = declared.find(({ version }) => version !== undefined) ?? declared[0];
  if (chosen === undefined) return undefined;
  return { ...chosen, other: declared.find(({ field }) => field !== chosen.field)?.field };
}

function versionOf(value: JsonValue | undefined): Version | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim();
  return versions.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * What a description declares when it is normalized: 3.1 where it declared an older version, since schemas are those of
 * JSON Schema 2020-12 then; a later one as the standard writes it.
 */
export function normalizedVersion(version: Version, declared: JsonValue | undefined): string {
  const own = version === "3.2" ? version : "3.1";
  const isWhole = typeof declared === "string" && /^3\.[12]\.\d+$/.test(declared);
  return isWhole && declared.startsWith(own) ? declared : `${own}.0`;
}

import { hash as hashOf } from "node:crypto";
import { conflictSides } from "../support/conflict-marks.js";
import { comparePaths, findPathProblem } from "./package-path.js";

/** Where a package keeps its manifest, relative to its root. */
export const manifestPath = "sdkwright.manifest.json";

/** What a package was made from: everything of the manifest that is not about its files. */
export interface ManifestInfo {
  readonly generatorVersion: string;
  /** SHA-256 of the description, in hexadecimal. */
  readonly specHash: string;
  /** SHA-256 of the configuration, in hexadecimal. */
  readonly configHash: string;
}

/**
 * The record of one run: which files are ours, and their content as SHA-256 in hexadecimal. Only
 * what it lists may ever be replaced or deleted.
 */
export interface Manifest extends ManifestInfo {
  readonly files: ReadonlyMap<string, string>;
  /**
   * Files that are ours as well: those of a run that is under way, or of another branch that is being merged. Of
   * a run it is on disk only between the first and the last rename of a swap.
   */
  readonly pending?: ReadonlyMap<string, string>;
}

/** The SHA-256 of a text's UTF-8 bytes, or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hashOf("sha256", content, "hex");
}

/**
 * Renders a manifest as JSON with one file a line, sorted by path, so that a version control system
 * shows which files changed and merges the rest.
 */
export function renderManifest(manifest: Manifest): string {
  const fields = [
    ...(["generatorVersion", "specHash", "configHash"] as const).map(
      (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(manifest[name])}`,
    ),
    `  "files": ${renderHashes(manifest.files)}`,
    ...(manifest.pending === undefined ? [] : [`  "pending": ${renderHashes(manifest.pending)}`]),
  ];
  return `{\n${fields.join(",\n")}\n}\n`;
}

function renderHashes(hashes: ReadonlyMap<string, string>): string {
  if (hashes.size === 0) return "{}";
  const lines = [...hashes]
    .sort(([left], [right]) => comparePaths(left, right))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  return `{\n${lines.join(",\n")}\n  }`;
}

/**
 * Parses a manifest as `renderManifest` writes it. One with merge conflicts vouches for the files of both branches.
 *
 * @returns undefined where the text is no such manifest, or where one of its paths leads out of the
 * package: a manifest decides what may be deleted, so it is trusted as a whole or not at all
 */
export function parseManifest(text: string): Manifest | undefined {
  const sides = conflictSides(text);
  if (sides === undefined) return parseWhole(text);
  const [ours, theirs] = sides.map(parseWhole);
  return ours && theirs && { ...ours, pending: theirs.files };
}

function parseWhole(text: string): Manifest | undefined {
  const value = parseObject(text);
  if (value === undefined) return undefined;
  const { generatorVersion, specHash, configHash } = value;
  const files = readHashes(value["files"]);
  const pending = value["pending"] === undefined ? undefined : readHashes(value["pending"]);
  if (
    typeof generatorVersion !== "string" ||
    typeof specHash !== "string" ||
    typeof configHash !== "string" ||
    files === undefined ||
    (pending === undefined && value["pending"] !== undefined)
  ) {
    return undefined;
  }
  return {
    generatorVersion,
    specHash,
    configHash,
    files,
    ...(pending === undefined ? {} : { pending }),
  };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readHashes(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const hashes = new Map<string, string>();
  for (const [path, hash] of Object.entries(value)) {
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) return undefined;
    if (findPathProblem(path) !== undefined || path === manifestPath) return undefined;
    hashes.set(path, hash);
  }
  return hashes;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

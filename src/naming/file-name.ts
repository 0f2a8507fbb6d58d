import { createHash } from "node:crypto";
import { foldPath } from "../support/fold-path.js";
import { kebabCase } from "./casing.js";

/** The longest file name made of a description's text, in bytes; file systems allow 255. */
const longest = 80;

// Devices on Windows whatever their extension, and the names of our own modules.
const unusable = /^(con|prn|aux|nul|(com|lpt)[\d¹²³]|conin|conout|index)$/;

/**
 * Writes a name as the name of a file, without extension: short, allowed everywhere, and folded, so
 * that two that differ are two files wherever they are. Several parts are joined by dots.
 */
export function fileName(...parts: readonly string[]): string {
  const base = foldPath(parts.map(kebabCase).map(usable).join("."));
  const isAscii = /^[\0-\x7F]*$/.test(base);
  const size = isAscii ? base.length : new TextEncoder().encode(base).length;
  if (size <= longest) return base;
  const hash = hashOf(parts.join("."));
  // Letters outside ASCII take up to four bytes.
  const kept = [...base].slice(0, isAscii ? 60 : longest / 4);
  return `${kept.join("").replace(/[.-]+$/, "")}-${hash}`;
}

/** The names of files of some names that differ; those that would be one file have a hash each. */
export function distinctFileNames(names: readonly string[]): ReadonlyMap<string, string> {
  const files = names.map((name) => [name, fileName(name)] as const);
  const counts = new Map<string, number>();
  for (const [, file] of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  return new Map(
    files.map(([name, file]) => [name, counts.get(file) === 1 ? file : `${file}-${hashOf(name)}`]),
  );
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function usable(base: string): string {
  return unusable.test(base) ? `${base}-` : base;
}

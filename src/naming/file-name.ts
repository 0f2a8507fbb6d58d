import { createHash } from "node:crypto";
import { kebabCase } from "./casing.js";

/** The longest file name made of a description's text; file systems allow 255 bytes. */
const longest = 80;

// Devices on Windows whatever their extension, and the names of our own modules.
const unusable = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Writes a name as the name of a file, without extension: lower case, short, and allowed everywhere. */
export function fileName(name: string): string {
  const base = kebabCase(name);
  if (unusable.test(base)) return `${base}-`;
  // Letters outside ASCII take up to four bytes.
  if (new TextEncoder().encode(base).length <= longest) return base;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${[...base].slice(0, longest / 4).join("")}-${hash}`;
}

import { readFileSync } from "node:fs";

/** The version in this package's own `package.json`. */
export function ownVersion(): string {
  // Two folders up from the source as well as from what it is compiled to.
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

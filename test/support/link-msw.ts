import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./compilers.js";

/**
 * Installs MSW into a folder, for packages in it or below it whose handlers are imported: it is a peer
 * that consumers bring.
 */
export function linkMsw(folder: string): void {
  const place = join(folder, "node_modules/msw");
  if (existsSync(place)) return;
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(join(projectFolder, "node_modules/msw"), place, "junction");
}

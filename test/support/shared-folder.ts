import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, with a slash at the end. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Test data that lies beside the project and is not part of it. Tests that need it skip where it is
 * absent, and say so in their names: `describe.skipIf(!isShared(...))("needs ../shared: ...")`.
 */
export function sharedPath(path: string): string {
  return fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
}

/** Whether all of these paths below the shared folder are there. */
export function isShared(...paths: readonly string[]): boolean {
  return paths.every((path) => existsSync(sharedPath(path)));
}

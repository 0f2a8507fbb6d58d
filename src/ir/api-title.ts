import type { Api } from "./types.js";

/** The title of a description; undefined where it is empty, as some frameworks leave it. */
export function titleOf({ title }: Api): string | undefined {
  return title.trim() === "" ? undefined : title;
}

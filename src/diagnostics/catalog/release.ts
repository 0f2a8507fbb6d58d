import type { CatalogPart } from "./entry.js";

/** Parameters of what is wrong with a release. */
export interface ReleaseParams {
  "release/pending": { readonly path: string; readonly version: string };
}

/** The entries of what is wrong with a release. */
export const releaseCatalog: CatalogPart<ReleaseParams> = {
  "release/pending": {
    severity: "error",
    cause:
      "The changelog has an entry that is not committed yet, so what is released now belongs to the same release. The entry does not say what it would say now: the description has changed since, or somebody has written in it.",
    fix: "Commit the entry with its description, if it is to be a release of its own. Otherwise take it out and run `sdkwright release` again, or run it with `--force`, which puts a new one in its place.",
    example: { path: "sdk-changelog.md", version: "1.3.0" },
    describe: ({ path, version }) => ({
      message: `'${path}' has an entry of ${version} that is not committed, and not what it would be now.`,
      help: "commit it, or replace it with '--force'",
    }),
  },
};

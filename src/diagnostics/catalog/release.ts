import type { CatalogPart } from "./entry.js";

/** Parameters of what is wrong with a release. */
export interface ReleaseParams {
  "release/pending": { readonly path: string; readonly version: string };
  "release/config-changed": { readonly revision: string };
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
  "release/config-changed": {
    severity: "warning",
    cause:
      "The configuration is not what it was at the last release. Both descriptions are read as it says now, with the overlays of their time, so what a change of the configuration itself does to the package (operations that are left out, the name of the client, how lists are paged) is not among the changes, and does not count for the version.",
    fix: "See whether that changes anything for the package's users. If it does, say so in the changelog, and raise the version in its heading as far as that takes.",
    example: { revision: "1c2d3e4" },
    describe: ({ revision }) => ({
      message: `The configuration has changed since ${revision}, and what that changes in the package is not compared.`,
      help: "if it concerns the package's users, say so in the changelog, and raise the version there",
    }),
  },
};

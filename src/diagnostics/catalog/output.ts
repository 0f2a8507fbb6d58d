import type { CatalogPart } from "./entry.js";

/** Parameters of what is reported about the folder that is generated into. */
export interface OutputParams {
  "output/unwritable": { readonly path: string; readonly reason: string };
  "output/foreign-file": { readonly path: string };
  "output/edited-file": { readonly path: string };
  "output/stale": { readonly path: string; readonly state: string };
}

/** The entries of what is reported about the folder that is generated into. */
export const outputCatalog: CatalogPart<OutputParams> = {
  "output/unwritable": {
    severity: "error",
    cause: "A file or folder could not be written. What was generated before is untouched.",
    fix: "Remove what the message names: move what is in the way, make the folder writable for the user that runs the generator, or free some space. Then run it again.",
    example: { path: "generated/petstore", reason: "access is denied" },
    describe: ({ path, reason }) => ({
      message: `'${path}' cannot be written: ${reason}.`,
      help: "remove the obstacle and generate again; the old output is untouched",
    }),
  },
  "output/foreign-file": {
    severity: "error",
    cause:
      "A file that the generator would write exists already, and the manifest does not list it: somebody else made it. It is never overwritten.",
    fix: "Move or delete the file, or generate into another folder.",
    example: { path: "generated/petstore/README.md" },
    describe: ({ path }) => ({
      message: `'${path}' is in the way, and the generator did not write it.`,
      help: "move or delete it, or generate into another folder",
    }),
  },
  "output/edited-file": {
    severity: "error",
    cause:
      "A generated file was changed by hand after it was written, as its hash in the manifest shows. Generating would lose the change.",
    fix: "Move the change to where it belongs: to the description, the configuration, or a file beside the generated ones. Then restore or delete the file and generate again.",
    example: { path: "generated/petstore/src/models/pet.ts" },
    describe: ({ path }) => ({
      message: `'${path}' was changed by hand since it was generated.`,
      help: "keep the change elsewhere, then restore or delete the file and generate again",
    }),
  },
  "output/stale": {
    severity: "error",
    cause:
      "`--check` found that what is on disk is not what would be generated now: the description, the configuration or the generator changed since.",
    fix: "Run `sdkwright generate` without `--check`, and commit the result.",
    example: { path: "generated/petstore/src/models/pet.ts", state: "out of date" },
    describe: ({ path, state }) => ({
      message: `'${path}' is ${state}.`,
      help: "run 'sdkwright generate' and commit the result",
    }),
  },
};

import type { CatalogPart } from "./entry.js";

/** Parameters of what is reported about the folder that is generated into. */
export interface OutputParams {
  "output/unwritable": { readonly path: string; readonly reason: string };
  "output/foreign-file": { readonly path: string };
  "output/edited-file": {
    readonly path: string;
    /** From what would be generated now to what is on disk; undefined where nothing would be. */
    readonly diff?: string | undefined;
  };
  "output/busy": {
    readonly path: string;
    readonly pid: number;
    readonly host: string;
    readonly stage: string;
  };
  "output/api-changed": {
    readonly path: string;
    /** The file of the package with the description that it was generated from, and what that is now. */
    readonly before: string;
    readonly after: string;
    /** Such as `1 breaking change, 2 additions`. */
    readonly counts: string;
    /** The changes, a line each. */
    readonly detail: string;
  };
  "output/stale": {
    readonly path: string;
    readonly state: string;
    /** What differs, from what is on disk to what would be generated. */
    readonly detail?: string | undefined;
  };
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
      "A generated file was changed by hand after it was written, as its hash in the manifest shows. Generating would lose the change. The lines with a plus are in the file; those with a minus would be generated in their place.",
    fix: "Move the change to where it belongs: to the description, the configuration, or a file beside the generated ones. Then generate with `--force`, which replaces the file, or restore or delete it first.",
    example: {
      path: "generated/petstore/src/models/pet.ts",
      diff: "@@ -3,1 +3,1 @@\n-  name: string;\n+  name?: string;",
    },
    describe: ({ path, diff }) => ({
      message: `'${path}' was changed by hand since it was generated.`,
      ...(diff === undefined ? {} : { detail: diff }),
      help: "keep the change elsewhere, then generate with '--force', which replaces the file",
    }),
  },
  "output/busy": {
    severity: "error",
    cause:
      "Another process is writing the same package and did not finish in time. Two at once could leave files of both.",
    fix: "Wait for the other process, or end it, and generate again. A process that was killed is no hindrance on the machine that it ran on; if it ran on another one that shares the folder, or in a container, remove the staging folder that the message names.",
    example: {
      path: "generated/petstore",
      pid: 4711,
      host: "build-3",
      stage: "generated/.sdkwright-stage-5bec1a4e0c0f",
    },
    describe: ({ path, pid, host, stage }) => ({
      message: `'${path}' is being written by process ${pid} on '${host}'.`,
      help: `wait for it; if there is no such process, remove '${stage}'`,
    }),
  },
  "output/api-changed": {
    severity: "error",
    cause:
      "`--check` found that the API is not what it was when the package was generated, by the `openapi.json` that the package holds. The changes follow, with whom they break; the files that are out of date are reported besides.",
    fix: "Run `sdkwright generate` without `--check`, and commit the result. `sdkwright diff` tells the same changes with their places and with what to do about them.",
    example: {
      path: "generated/petstore",
      before: "generated/petstore/openapi.json",
      after: "petstore.yaml",
      counts: "1 breaking change",
      detail: "breaking  Pet: The property name is gone. (breaks who reads, mocks)",
    },
    describe: ({ path, before, after, counts, detail }) => ({
      message: `The API has changed since '${path}' was generated: ${counts}.`,
      detail,
      help: `run 'sdkwright generate' and commit the result; 'sdkwright diff ${before} ${after}' tells more`,
    }),
  },
  "output/stale": {
    severity: "error",
    cause:
      "`--check` found that what is on disk is not what would be generated now: the description, the configuration or the generator changed since. Exports that are new have a plus, those that are gone a minus, and those that differ a tilde; the lines that differ follow.",
    fix: "Run `sdkwright generate` without `--check`, and commit the result.",
    example: {
      path: "generated/petstore/src/models/pet.ts",
      state: "out of date",
      detail: "~ interface Pet\n@@ -3,1 +3,1 @@\n-  name: string;\n+  name?: string;",
    },
    describe: ({ path, state, detail }) => ({
      message: `'${path}' is ${state}.`,
      ...(detail === undefined ? {} : { detail }),
      help: "run 'sdkwright generate' and commit the result",
    }),
  },
};

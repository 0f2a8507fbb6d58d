import type { CatalogPart } from "./entry.js";

/** Parameters of what keeps a project from being set up. */
export interface InitParams {
  "init/no-description": Readonly<Record<never, never>>;
  "init/several-descriptions": { readonly paths: string };
  "init/exists": { readonly path: string; readonly canForce: boolean };
  "init/unreadable-package": { readonly reason: string };
  "init/interrupted": Readonly<Record<never, never>>;
}

/** The entries of what keeps a project from being set up. */
export const initCatalog: CatalogPart<InitParams> = {
  "init/no-description": {
    severity: "error",
    cause:
      "`sdkwright init` was given no description, and below the current folder there is no file that says of itself to be one. On a terminal it asks; elsewhere, and with `--yes`, nobody is asked.",
    fix: "Name the description: `sdkwright init openapi.yaml`, or its URL.",
    example: {},
    describe: () => ({
      message: "There is no description here.",
      help: "name it: 'sdkwright init PATH-OR-URL'",
    }),
  },
  "init/several-descriptions": {
    severity: "error",
    cause:
      "`sdkwright init` was given no description, and below the current folder there are several. On a terminal it asks which one is meant; elsewhere, and with `--yes`, nobody is asked.",
    fix: "Name the one that is meant: `sdkwright init openapi.yaml`. Others can be added to the configuration's `targets` afterwards.",
    example: { paths: "'openapi.yaml', 'admin/openapi.yaml'" },
    describe: ({ paths }) => ({
      message: `Several descriptions are here: ${paths}.`,
      help: "name the one that is meant: 'sdkwright init PATH'",
    }),
  },
  "init/exists": {
    severity: "error",
    cause:
      "`sdkwright init` would have to replace a file that is there and holds something else. Nothing was written.",
    fix: "Keep the file and change it by hand, or let it be replaced with `--force`. A configuration of another form has to go first, since a folder has one.",
    example: { path: "sdkwright.config.ts", canForce: true },
    describe: ({ path, canForce }) => ({
      message: `'${path}' is there already, and is not replaced.`,
      help: canForce
        ? "'--force' replaces it"
        : "a folder has one configuration; take this one away first",
    }),
  },
  "init/unreadable-package": {
    severity: "error",
    cause: "The package.json of the current folder cannot be read, so nothing can be added to it.",
    fix: "Correct it: it is one JSON object (RFC 8259), in UTF-8.",
    example: { reason: "it is no JSON object" },
    describe: ({ reason }) => ({
      message: `The package.json cannot be read: ${reason}.`,
      help: "correct it, and begin again; nothing was written",
    }),
  },
  "init/interrupted": {
    severity: "error",
    cause: "`sdkwright init` asked, and its input ended before there was an answer.",
    fix: "Begin again, or give all answers as options: `sdkwright init openapi.yaml --yes`.",
    example: {},
    describe: () => ({
      message: "There was no answer; nothing was written.",
      help: "give the answers as options, such as 'sdkwright init SPEC --yes'",
    }),
  },
};

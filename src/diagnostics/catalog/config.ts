import { type CatalogPart, didYouMean } from "./entry.js";

/** Parameters of what is wrong with the configuration. */
export interface ConfigParams {
  "config/not-found": { readonly path?: string | undefined };
  "config/ambiguous": { readonly paths: string };
  "config/load-failed": { readonly path: string; readonly reason: string };
  "config/missing-package": { readonly name: string; readonly option: string };
  "config/unknown-key": {
    readonly key: string;
    readonly suggestion?: string | undefined;
    /** Where the key has a meaning. */
    readonly places?: readonly string[];
  };
  "config/invalid-value": {
    readonly key: string;
    readonly expected: string;
    readonly found: string;
  };
  "config/missing-key": { readonly key: string; readonly expected: string };
  "config/conflicting-out": { readonly out: string; readonly other: string };
}

/** The entries of what is wrong with the configuration. */
export const configCatalog: CatalogPart<ConfigParams> = {
  "config/not-found": {
    severity: "error",
    cause:
      "There is nothing to generate from: the file that `--config` names does not exist, or without it the current folder holds no `sdkwright.config.ts` (or `.mts`, `.js`, `.mjs`, `.json`, `.yaml`, `.yml`) and the command line names no description.",
    fix: "Run the command in the folder of the configuration, name the file with `--config`, or make one with `sdkwright init`. Most commands take a description without a configuration as well: `generate` as `--spec` with `--out`, the others as a word behind the command.",
    example: {},
    describe: ({ path }) =>
      path === undefined
        ? {
            message: "There is no configuration in this folder, and no description was named.",
            help: "make one with 'sdkwright init', name one with --config, or name a description (generate: --spec and --out)",
          }
        : {
            message: `The configuration '${path}' does not exist.`,
            help: "check the path; it is relative to the current folder",
          },
  },
  "config/ambiguous": {
    severity: "error",
    cause: "The folder holds several configurations, and one would silently win over the others.",
    fix: "Keep one of them, or name one with `--config`.",
    example: { paths: "sdkwright.config.ts, sdkwright.config.json" },
    describe: ({ paths }) => ({
      message: `There are several configurations: ${paths}.`,
      help: "keep one of them, or name one with --config",
    }),
  },
  "config/load-failed": {
    severity: "error",
    cause:
      "The configuration could not be read, has a syntax error, or threw an error while it was loaded.",
    fix: "Correct what the message names. A configuration written in TypeScript or JavaScript exports its object as the default export.",
    example: { path: "sdkwright.config.ts", reason: "Cannot find module './shared.js'" },
    describe: ({ path, reason }) => ({
      message: `The configuration '${path}' cannot be loaded: ${reason}${/[.!?]$/.test(reason) ? "" : "."}`,
      help: "correct what the message names",
    }),
  },
  "config/missing-package": {
    severity: "error",
    cause: "An option of the configuration needs a package that is not installed beside sdkwright.",
    fix: "Install the package, in the version that the option's documentation names, or leave the option out.",
    example: { name: "@faker-js/faker", option: "realistic" },
    describe: ({ name, option }) => ({
      message: `The option '${option}' needs the package '${name}', which is not installed.`,
      help: `run 'npm install --save-dev ${name}', or leave '${option}' out`,
    }),
  },
  "config/unknown-key": {
    severity: "error",
    cause:
      "The configuration has a key that means nothing here. It is an error rather than ignored, because a misspelt option would otherwise have no effect and nobody would know.",
    fix: "Correct the spelling, move the key to where it belongs (what a package is called is `name` in `package`), or remove it.",
    example: { key: "formater", suggestion: "formatter" },
    describe: ({ key, suggestion, places = [] }) =>
      places.length === 0
        ? {
            message: `'${key}' is not an option.`,
            help: "remove it",
            ...didYouMean(suggestion),
          }
        : {
            message: `'${key}' is not an option here.`,
            help: `it belongs into ${places.join(" or ")}`,
          },
  },
  "config/invalid-value": {
    severity: "error",
    cause: "An option has a value of the wrong kind.",
    fix: "Give the option a value of the kind that the message names.",
    example: { key: "formatter", expected: "'oxfmt' or 'prettier'", found: "'biome'" },
    describe: ({ key, expected, found }) => ({
      message: `'${key}' must be ${expected}, not ${found}.`,
    }),
  },
  "config/missing-key": {
    severity: "error",
    cause: "An option that has no default is missing.",
    fix: "Add the option.",
    example: { key: "out", expected: "the path of a folder" },
    describe: ({ key, expected }) => ({
      message: `'${key}' is missing.`,
      help: `add it: ${expected}`,
    }),
  },
  "config/conflicting-out": {
    severity: "error",
    cause:
      "Two targets write to the same folder, or one to a folder inside the other's. Each would remove what the other wrote.",
    fix: "Give every target a folder of its own.",
    example: { out: "generated/pets", other: "generated" },
    describe: ({ out, other }) => ({
      message: `Two targets write to '${out}' and '${other}', which overlap.`,
      help: "give every target a folder of its own",
    }),
  },
};

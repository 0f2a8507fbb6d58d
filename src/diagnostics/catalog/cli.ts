import { type CatalogPart, didYouMean, type NoParams } from "./entry.js";

/** Parameters of what is wrong with a command line. */
export interface CliParams {
  "cli/missing-command": NoParams;
  "cli/unknown-command": { readonly command: string; readonly suggestion?: string | undefined };
  "cli/missing-operand": { readonly command: string; readonly operands: string };
  "cli/nothing-found": { readonly query: string; readonly suggestions: readonly string[] };
  "cli/unexpected-operand": { readonly command: string; readonly operand: string };
  "cli/unknown-option": { readonly option: string; readonly suggestion?: string | undefined };
  "cli/invalid-option": { readonly option: string; readonly reason: string };
}

/** The entries of what is wrong with a command line. */
export const cliCatalog: CatalogPart<CliParams> = {
  "cli/missing-command": {
    severity: "error",
    cause: "The command line names no command.",
    fix: "Run `sdkwright help` for the list of commands; most of the time it is `sdkwright generate`.",
    example: {},
    describe: () => ({
      message: "There is no command.",
      help: "run 'sdkwright generate', or 'sdkwright help' for the list of commands and options",
    }),
  },
  "cli/unknown-command": {
    severity: "error",
    cause: "The command line names a command that there is not.",
    fix: "Run `sdkwright help` for the list of commands.",
    example: { command: "genrate", suggestion: "generate" },
    describe: ({ command, suggestion }) => ({
      message: `There is no command '${command}'.`,
      help: "run 'sdkwright help'",
      ...didYouMean(suggestion),
    }),
  },
  "cli/missing-operand": {
    severity: "error",
    cause: "The command line lacks what its command is about.",
    fix: "Name all that the command takes, in the order that `sdkwright help` shows.",
    example: { command: "diff", operands: "OLD NEW" },
    describe: ({ command, operands }) => ({
      message: `The command '${command}' needs ${operands}.`,
      help: `run 'sdkwright ${command} ${operands}'`,
    }),
  },
  "cli/nothing-found": {
    severity: "error",
    cause:
      "`sdkwright explain` was asked for something that is neither a name in the package nor an operation, a property, a pointer into the description, or a file of the package.",
    fix: "Write the name as the package or the description has it. Names are told apart by case.",
    example: { query: "Pett", suggestions: ["Pet", "Pets"] },
    describe: ({ query, suggestions }) => ({
      message: `There is nothing called '${query}'.`,
      help:
        suggestions.length === 0
          ? "run 'sdkwright help explain' for what a word may be"
          : `did you mean ${suggestions.map((name) => `'${name}'`).join(" or ")}?`,
    }),
  },
  "cli/unexpected-operand": {
    severity: "error",
    cause: "The command line has a word that its command has no use for.",
    fix: "Take it away, or put an option before it: a description is given to `generate` as `--spec FILE`.",
    example: { command: "generate", operand: "now" },
    describe: ({ command, operand }) => ({
      message: `The command '${command}' takes no '${operand}'.`,
      help:
        command === "generate"
          ? "name a description with --spec, and a folder with --out"
          : `run 'sdkwright help ${command}'`,
    }),
  },
  "cli/unknown-option": {
    severity: "error",
    cause: "The command line has an option that the command does not know.",
    fix: "Run `sdkwright help` with the name of the command for the list of its options.",
    example: { option: "--chekc", suggestion: "--check" },
    describe: ({ option, suggestion }) => ({
      message: `There is no option '${option}'.`,
      help: "run 'sdkwright help COMMAND' for what a command takes",
      ...didYouMean(suggestion),
    }),
  },
  "cli/invalid-option": {
    severity: "error",
    cause:
      "An option of the command line lacks its value, has a wrong one, or cannot be combined with another.",
    fix: "Correct the option as the message says; `sdkwright help` with the name of the command has the list.",
    example: { option: "--format", reason: "takes 'terminal', 'json' or 'github', not 'xml'" },
    describe: ({ option, reason }) => ({
      message: `The option '${option}' ${reason}.`,
      help: "run 'sdkwright help COMMAND' for what a command takes",
    }),
  },
};

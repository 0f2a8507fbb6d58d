import type { CommandName } from "./options.js";

/** What is printed for a command: how it is called, what for, and its options. */
interface CommandHelp {
  /** What follows the command's name, besides options. */
  readonly operands?: string;
  /** What the command does, as the list of commands says it. */
  readonly purpose: string;
  /** What there is to know besides that. */
  readonly details?: readonly string[];
  /** Operands and options, each with its meaning in lines. */
  readonly options: readonly Option[];
}

type Option = readonly [term: string, ...meaning: readonly string[]];

const overlayAndReferences: readonly Option[] = [
  ["--overlay FILE", "an Overlay to apply to the description; repeatable, in order"],
  ["--allow-file PATH", "a file or folder that the description may refer to; repeatable"],
  ["--allow-url PREFIX", "URLs that the description may refer to; repeatable"],
];

const configuration: Option = [
  "--config FILE",
  "the configuration; by default the only sdkwright.config.ts (or .mts, .js,",
  ".mjs, .json, .yaml, .yml) in the current folder",
];

const target: Option = [
  "--target DIR",
  "the folder of the configuration's target that is meant, where there are several",
];

const spec: Option = [
  "SPEC",
  "a description: a file, a folder that holds an openapi.yaml, a URL, or - for standard",
  "input; by default the one of the configuration's target",
];

/** How a description is chosen, as most commands do it. */
const choice: readonly Option[] = [
  configuration,
  target,
  ...beside("with SPEC", overlayAndReferences),
];

const quiet: Option = ["--quiet", "print errors only"];

const usualReport: readonly Option[] = [
  ["--format FORM", "terminal (default), json (an object per line) or github (annotations)"],
  quiet,
];

const fullReport: readonly Option[] = [
  [
    "--format FORM",
    "terminal (default), json (an object per line), github (annotations) or sarif (one",
    "log on standard output)",
  ],
  quiet,
];

const notes: Option = ["--verbose", "print notes as well"];

const commands: Readonly<Record<CommandName, CommandHelp>> = {
  init: {
    operands: "[SPEC]",
    purpose: "set a project up: configuration, changelog, scripts, workflow and package",
    details: ["On a terminal it asks; elsewhere, and with --yes, what is not said has a default."],
    options: [
      ["SPEC", "the description: a file or a URL; by default the only one that is found here"],
      ["--out DIR", "the folder of the package; sdk by default"],
      ["--name PACKAGE", "the name of the package; by default made from the title"],
      ["--no-workflow", "write no workflow for GitHub; --workflow writes one without asking"],
      ["--yes, -y", "ask nothing"],
      ["--force", "replace a configuration and a workflow that are there"],
      quiet,
      notes,
    ],
  },
  generate: {
    purpose: "generate every target of the configuration",
    details: [
      "Standard output gets one line per target, such as",
      "  generated/pets: 42 files written, 1 deleted, 310 unchanged",
      "and with --format json one object per target instead.",
    ],
    options: [
      configuration,
      [
        "--spec FILE",
        "generate from this description without a configuration: a file, a folder that",
        "holds an openapi.yaml, a URL, or - for standard input",
      ],
      ["--out DIR", "with --spec: the folder to generate into"],
      ["--name PACKAGE", "with --spec: the name of the package; by default made from the title"],
      ...beside("with --spec", overlayAndReferences),
      ["--check", "write nothing; fail if what is on disk is not what would be generated"],
      ["--dry-run", "write nothing; list what would be written and deleted"],
      ["--watch", "generate again whenever a file changes that was read, until interrupted"],
      ["--force", "replace generated files although somebody edited them by hand"],
      [
        "--update-references",
        "fetch what the description refers to anew, instead of comparing it to",
        "sdkwright.lock.json; where CI is set, nothing is fetched without this",
      ],
      ...fullReport,
      ["--verbose", "print notes, stages and the list of files that changed as well"],
    ],
  },
  mock: {
    operands: "[SPEC]",
    purpose: "serve a description, and check what is sent to it",
    details: ["Standard output gets the address."],
    options: [
      [
        "SPEC",
        "a description: a file, a folder that holds an openapi.yaml, a URL, or - for standard",
        "input; or a package: its folder, or the name of an installed one; by default the",
        "description of the configuration's target, with its overlays and operations",
      ],
      ["--port N", "the port to listen at; 4010 by default, 0 for any that is free"],
      ["--host NAME", "the address to listen at; 127.0.0.1 by default"],
      [
        "--stateful",
        "remember what is made, changed and removed: by the conventions of paths, and by",
        "the description's x-sdkwright-state",
      ],
      [
        "--fail STATUS@SHARE",
        "let some requests fail, such as 429@10%, or all of them: 503; repeatable",
      ],
      ["--latency MS", "hold answers back, such as 50 or 50..200"],
      [
        "--seed N",
        "decides what fails, how long it takes, and the values; 0, the default, is for those",
        "of the documentation",
      ],
      ...choice,
      ...usualReport,
      ["--verbose", "print notes, and a line per request to standard error, as well"],
    ],
  },
  normalize: {
    operands: "[SPEC]",
    purpose: "print a description as it is understood, after every repair",
    options: [
      spec,
      ...choice,
      ["--explain", "report every repair: what, where and why"],
      ["--json", "print JSON instead of YAML"],
      ...usualReport,
      notes,
    ],
  },
  explain: {
    operands: "[SPEC] WORD",
    purpose: "say where something of a package comes from, and why it has its name",
    options: [
      spec,
      [
        "WORD",
        "a name in the package's code, an operation (its operationId, 'GET /pets', or its call",
        "'pets.list'), a path, a property or parameter, a JSON Pointer into the description, or a",
        "file of the package",
      ],
      ...choice,
      ["--format FORM", "text (default) or json"],
      quiet,
      ["--verbose", "explain everything, where there are several of that name"],
    ],
  },
  lint: {
    operands: "[SPEC]",
    purpose: "say what makes the package of a description worse than it could be",
    details: ["What it finds goes to standard output."],
    options: [
      spec,
      ...choice,
      [
        "--fail-on SEVERITY",
        "fail where something is found of this severity or a worse one: error (default),",
        "warning or info",
      ],
      [
        "--write-overlay FILE",
        "write an Overlay that fixes what can be fixed so; --force replaces one",
      ],
      ["--force", "replace the file that --write-overlay names"],
      ...fullReport,
      notes,
    ],
  },
  diff: {
    operands: "OLD NEW",
    purpose: "compare two descriptions: what changed, and whom it breaks",
    options: [
      [
        "OLD, NEW",
        "each a file, a URL, or one of these at a git revision, such as HEAD~1:spec/pets.yaml",
        "(of a URL what sdkwright.lock.json held then); a description of the configuration is",
        "compared as it is generated from, with its overlays and names",
      ],
      configuration,
      ...beside("for both", overlayAndReferences),
      [
        "--fail-on LEVEL",
        "fail where there is a change of this level or above: breaking, addition or notice",
      ],
      [
        "--prove",
        "also compile a consumer of all that the old package exports against the new one",
      ],
      ["--format FORM", "text (default), json, markdown or html"],
      quiet,
      ["--verbose", "print notices as well: what code sees nothing of"],
    ],
  },
  release: {
    operands: "[OLD]",
    purpose: "add what changed since OLD, with the next version, to the changelog",
    details: ["What was renamed stays in sdkwright.lock until the next major version."],
    options: [
      [
        "OLD",
        "what the description of the configuration's target is compared with: a git revision,",
        "such as v1.2.0, or what 'diff' takes; by default as it was when the changelog got its",
        "newest entry, or as it was committed last where there is no entry",
      ],
      configuration,
      target,
      ["--dry-run", "print the entry of the changelog instead of writing it"],
      ["--force", "replace an entry that is not committed yet, whatever it says"],
      quiet,
      ["--verbose", "print what is being done as well"],
    ],
  },
  help: {
    operands: "[COMMAND]",
    purpose: "print this text, or what a command takes",
    options: [["COMMAND", "a command; without it, the list of commands is printed"]],
  },
};

const footer = `Diagnostics go to standard error.

Exit codes:
  0   done
  1   errors in the description, output that is out of date, or what --fail-on names
  2   wrong usage or configuration
  70  a bug of sdkwright
`;

/** What is printed of all commands, or of one. */
export function helpText(command?: CommandName): string {
  return command === undefined ? listText() : commandText(command);
}

function listText(): string {
  const list = Object.entries(commands).map(([name, { operands = "", purpose }]): Option => [
    `sdkwright ${name} ${operands}`.trimEnd(),
    purpose,
  ]);
  return `sdkwright turns an OpenAPI description into a TypeScript SDK that a team can publish.

Usage:
${tableText([...list, ["sdkwright --version", "print the version"]])}
'sdkwright help COMMAND', or --help behind a command, lists what it takes.

${footer}`;
}

function commandText(command: CommandName): string {
  const { operands, purpose, details = [], options } = commands[command];
  const lines = [`${purpose[0]!.toUpperCase()}${purpose.slice(1)}.`, ...details];
  const usage = [command, ...(operands === undefined ? [] : [operands]), "[options]"].join(" ");
  return `Usage: sdkwright ${usage}

${lines.join("\n")}

${tableText(options)}
${footer}`;
}

/** Lays terms out in a column of their own, beside what they mean. */
function tableText(rows: readonly Option[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  const margin = " ".repeat(width + 4);
  return rows
    .map(([term, ...meaning]) => `  ${term.padEnd(width)}  ${meaning.join(`\n${margin}`)}\n`)
    .join("");
}

/** The same options, for commands that take a description in one of several ways. */
function beside(description: string, options: readonly Option[]): readonly Option[] {
  return options.map(([term, ...meaning]) => [term, `${description}: ${meaning.join(" ")}`]);
}

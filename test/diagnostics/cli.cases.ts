import { resolveTarget } from "../../src/config/resolve-targets.js";
import { explainPackage } from "../../src/pipeline/explain.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { readCommand } from "../../src/cli/options.js";
import type { DiagnosticCase, Provoked } from "./cases.js";

/** Reads a command line. */
function byCommand(...argv: readonly string[]): () => Promise<Provoked> {
  return async () => {
    const sink = new DiagnosticSink();
    readCommand(argv, sink);
    return { diagnostics: sink.diagnostics, findDocument: () => undefined };
  };
}

/** Failing inputs for what is wrong with a command line. */
export const cliCases: readonly DiagnosticCase[] = [
  {
    code: "cli/missing-command",
    provoke: byCommand("--quiet"),
    want: { message: "There is no command." },
  },
  {
    code: "cli/missing-operand",
    name: "of an explanation",
    provoke: byCommand("explain"),
    want: { message: "The command 'explain' needs WORD.", help: "run 'sdkwright explain WORD'" },
  },
  {
    code: "cli/unknown-command",
    provoke: byCommand("genrate"),
    want: { message: "There is no command 'genrate'.", help: "did you mean 'generate'?" },
  },
  {
    code: "cli/missing-operand",
    provoke: byCommand("diff", "old.yaml"),
    want: { message: "The command 'diff' needs OLD NEW." },
  },
  {
    code: "cli/nothing-found",
    provoke: () => {
      const target = resolveTarget({ spec: "test/specs/bakery.yaml", out: "." }, ".", ".");
      return explainPackage({ target, query: "Ordr", network: "never" });
    },
    want: { message: "There is nothing called 'Ordr'.", help: "did you mean 'Order' or 'order'?" },
  },
  {
    code: "cli/nothing-found",
    name: "something that is like nothing",
    provoke: () => {
      const target = resolveTarget({ spec: "test/specs/bakery.yaml", out: "." }, ".", ".");
      return explainPackage({ target, query: "submarine", network: "never" });
    },
    want: {
      message: "There is nothing called 'submarine'.",
      help: "run 'sdkwright help explain' for what a word may be",
    },
  },
  {
    code: "cli/unexpected-operand",
    provoke: byCommand("generate", "now"),
    want: {
      message: "The command 'generate' takes no 'now'.",
      help: "name a description with --spec, and a folder with --out",
    },
  },
  {
    code: "cli/unknown-option",
    provoke: byCommand("generate", "--chekc"),
    want: { message: "There is no option '--chekc'.", help: "did you mean '--check'?" },
  },
  {
    code: "cli/unknown-option",
    name: "a short one",
    provoke: byCommand("generate", "-x"),
    want: {
      message: "There is no option '-x'.",
      help: "run 'sdkwright help COMMAND' for what a command takes",
    },
  },
  {
    code: "cli/unknown-option",
    name: "one of another command",
    provoke: byCommand("normalize", "a.yaml", "--check"),
    want: { message: "There is no option '--check'." },
  },
  {
    code: "cli/invalid-option",
    name: "a configuration's target beside a description",
    provoke: byCommand("normalize", "a.yaml", "--target", "out"),
    want: { message: "The option '--target' cannot be combined with a description." },
  },
  {
    code: "cli/invalid-option",
    name: "an overlay for no description",
    provoke: byCommand("normalize", "--overlay", "o.yaml"),
    want: { message: "The option '--overlay' needs a description beside it." },
  },
  {
    code: "cli/invalid-option",
    name: "a value that is missing",
    provoke: byCommand("generate", "--spec", "--out", "generated"),
    want: { message: "The option '--spec' needs a value.", count: 2 },
  },
  {
    code: "cli/invalid-option",
    name: "a value too much",
    provoke: byCommand("generate", "--check=yes"),
    want: { message: "The option '--check' takes no value." },
  },
  {
    code: "cli/invalid-option",
    name: "twice",
    provoke: byCommand("generate", "--config", "a", "--config", "b"),
    want: { message: "The option '--config' is given twice." },
  },
  {
    code: "cli/invalid-option",
    name: "a format that there is not",
    provoke: byCommand("generate", "--format", "xml"),
    want: {
      message: "The option '--format' takes 'terminal', 'json', 'github' or 'sarif', not 'xml'.",
    },
  },
  {
    code: "cli/invalid-option",
    name: "a package name that npm rejects",
    provoke: byCommand("generate", "--spec", "a", "--out", "b", "--name", "My Package"),
    want: {
      message:
        "The option '--name' takes a package name that npm accepts, such as '@acme/pets', not 'My Package'.",
    },
  },
  {
    code: "cli/invalid-option",
    name: "a combination",
    provoke: byCommand("generate", "--check", "--dry-run"),
    want: { message: "The option '--check' cannot be combined with '--dry-run'." },
  },
  {
    code: "cli/invalid-option",
    name: "one without the other",
    provoke: byCommand("generate", "--spec", "a.yaml"),
    want: { message: "The option '--spec' needs '--out' beside it." },
  },
  {
    code: "cli/invalid-option",
    name: "a port that there is not",
    provoke: byCommand("mock", "a.yaml", "--port", "70000"),
    want: { message: "The option '--port' takes a whole number up to 65535, not '70000'." },
  },
  {
    code: "cli/invalid-option",
    name: "a failure that is none",
    provoke: byCommand("mock", "a.yaml", "--fail", "429@110%"),
    want: {
      message: "The option '--fail' takes a status and a share, such as '429@10%', not '429@110%'.",
    },
  },
  {
    code: "cli/invalid-option",
    name: "a latency that goes backwards",
    provoke: byCommand("mock", "a.yaml", "--latency", "200..50"),
    want: {
      message:
        "The option '--latency' takes milliseconds, such as '50' or '50..200', not '200..50'.",
    },
  },
];

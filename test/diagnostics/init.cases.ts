import type { DiagnosticCase, Provoked } from "./cases.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { findAnswers } from "../../src/cli/init-answers.js";
import { planProject } from "../../src/cli/init-project.js";
import type { InitOptions } from "../../src/cli/init-options.js";
import { type Files, withFolder } from "./temporary-folder.js";

const options: InitOptions = {
  kind: "init",
  spec: undefined,
  out: undefined,
  name: undefined,
  workflow: undefined,
  yes: false,
  force: false,
  quiet: false,
  verbose: false,
};

const provoked = ({ diagnostics }: DiagnosticSink): Provoked => ({
  diagnostics,
  findDocument: () => undefined,
});

/** Answers the questions with what was found, and on a terminal with nothing. */
function byAnswers(found: readonly string[], isTerminal = false): () => Promise<Provoked> {
  return async () => {
    const sink = new DiagnosticSink();
    const ask = isTerminal ? async () => undefined : undefined;
    await findAnswers(options, found, { cwd: "/", ask }, sink);
    return provoked(sink);
  };
}

/** Plans a project in a folder that holds some files. */
function byFiles(files: Files): () => Promise<Provoked> {
  return () =>
    withFolder(files, async (cwd) => {
      const sink = new DiagnosticSink();
      const answers = { spec: "a.yaml", out: "sdk", name: undefined, workflow: false };
      planProject(answers, cwd, false, sink);
      return provoked(sink);
    });
}

/** Inputs for what keeps a project from being set up. */
export const initCases: readonly DiagnosticCase[] = [
  {
    code: "init/no-description",
    provoke: byAnswers([]),
    want: { message: "There is no description here." },
  },
  {
    code: "init/several-descriptions",
    provoke: byAnswers(["a.yaml", "b/c.json"]),
    want: { message: "Several descriptions are here: 'a.yaml', 'b/c.json'." },
  },
  {
    code: "init/interrupted",
    provoke: byAnswers([], true),
    want: { message: "There was no answer; nothing was written." },
  },
  {
    code: "init/exists",
    provoke: byFiles({ "sdkwright.config.ts": "mine" }),
    want: {
      message: "'sdkwright.config.ts' is there already, and is not replaced.",
      help: "'--force' replaces it",
    },
  },
  {
    code: "init/exists",
    name: "another form",
    provoke: byFiles({ "sdkwright.config.yaml": "" }),
    want: {
      message: "'sdkwright.config.yaml' is there already, and is not replaced.",
      help: "a folder has one configuration; take this one away first",
    },
  },
  {
    code: "init/unreadable-package",
    provoke: byFiles({ "package.json": '{ "scripts": [] }' }),
    want: { message: "The package.json cannot be read: 'scripts' is no object of texts." },
  },
];

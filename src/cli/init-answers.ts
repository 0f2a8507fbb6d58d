import { stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { packageNameShape } from "../config/schema.js";
import { checkShape } from "../config/shape.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { isWeb } from "../source/reference-policy.js";
import { printableLine } from "../support/printable.js";
import type { InitOptions } from "./init-options.js";
import type { CliIo } from "./io.js";

/** All that has to be known to set a project up. */
export interface InitAnswers {
  /** A path from the current folder with forward slashes, or a URL. */
  readonly spec: string;
  readonly out: string;
  /** Undefined where the description's title gives the name. */
  readonly name: string | undefined;
  readonly workflow: boolean;
}

/** Asks somebody; undefined where nobody answers any more. */
type Ask = (question: string) => Promise<string | undefined>;

const defaultFolder = "sdk";

/**
 * Finds what is not said by options: by asking where there is somebody to ask, else by defaults.
 *
 * @param found descriptions that could be meant, the likeliest first
 * @returns undefined, with an error in the sink, where that leaves something open
 */
export async function findAnswers(
  options: InitOptions,
  found: readonly string[],
  io: Pick<CliIo, "cwd" | "ask">,
  sink: DiagnosticSink,
): Promise<InitAnswers | undefined> {
  const { ask } = io;
  if (options.out !== undefined && !isOwnFolder(options.out, io.cwd)) {
    const reason = `takes a folder for the package alone, not one that holds the project: '${options.out}'`;
    sink.report("cli/invalid-option", { option: "--out", reason });
    return undefined;
  }
  if (ask === undefined || options.yes) return answersByDefault(options, found, io.cwd, sink);
  const answers = await askAll(options, found, io.cwd, ask);
  if (answers === undefined) sink.report("init/interrupted", {});
  return answers && (await checkSpec(answers.spec, io.cwd, sink)) ? answers : undefined;
}

async function askAll(
  options: InitOptions,
  found: readonly string[],
  cwd: string,
  ask: Ask,
): Promise<InitAnswers | undefined> {
  const spec = options.spec ?? (await askSpec(found, cwd, ask));
  if (spec === undefined) return undefined;
  const out = options.out ?? (await askFolder(cwd, ask));
  if (out === undefined) return undefined;
  const name = options.name ?? (await askName(ask));
  if (name === undefined) return undefined;
  const workflow = options.workflow ?? (await askWorkflow(ask));
  if (workflow === undefined) return undefined;
  return { spec, out, name: name || undefined, workflow };
}

async function answersByDefault(
  { spec, out, name, workflow }: InitOptions,
  found: readonly string[],
  cwd: string,
  sink: DiagnosticSink,
): Promise<InitAnswers | undefined> {
  const [only] = found;
  if (spec === undefined && found.length > 1) {
    const paths = found.map((path) => `'${printableLine(path)}'`).join(", ");
    sink.report("init/several-descriptions", { paths });
    return undefined;
  }
  const meant = spec ?? only;
  if (meant === undefined) {
    sink.report("init/no-description", {});
    return undefined;
  }
  if (!(await checkSpec(meant, cwd, sink))) return undefined;
  return { spec: meant, out: out ?? defaultFolder, name, workflow: workflow ?? true };
}

async function checkSpec(spec: string, cwd: string, sink: DiagnosticSink): Promise<boolean> {
  if (await isThere(spec, cwd)) return true;
  sink.report("source/not-found", { path: spec });
  return false;
}

async function isThere(spec: string, cwd: string): Promise<boolean> {
  if (isWeb(spec)) return true;
  return stat(resolve(cwd, spec)).then(
    () => true,
    () => false,
  );
}

async function askSpec(
  found: readonly string[],
  cwd: string,
  ask: Ask,
): Promise<string | undefined> {
  const listed = found.map((path, index) => `  ${index + 1}) ${printableLine(path)}\n`).join("");
  const wanted = found.length === 0 ? "Path or URL" : "A number, a path or a URL (1)";
  let question = `Which description?\n${listed}${wanted}: `;
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    const text = answer.trim();
    const spec = text === "" ? found[0] : (found[Number(text) - 1] ?? text);
    if (spec !== undefined && (await isThere(spec, cwd))) return spec;
    question = `${spec === undefined ? "It is needed" : "There is no such file"}. ${wanted}: `;
  }
}

async function askFolder(cwd: string, ask: Ask): Promise<string | undefined> {
  const wanted = `Folder of the package (${defaultFolder}): `;
  let question = wanted;
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) return undefined;
    const out = answer.trim() || defaultFolder;
    if (isOwnFolder(out, cwd)) return out;
    question = `The project is in that folder. ${wanted}`;
  }
}

/** Whether a package can be alone in a folder: the one that the project is in has files that nobody generated. */
function isOwnFolder(out: string, cwd: string): boolean {
  const inside = relative(resolve(cwd, out), cwd);
  return inside !== "" && (inside.split(sep)[0] === ".." || isAbsolute(inside));
}

async function askName(ask: Ask): Promise<string | undefined> {
  let question = "Name of the package, such as @acme/pets (made from the title): ";
  for (;;) {
    const answer = await ask(question);
    const name = answer?.trim();
    if (name === undefined || name === "") return name;
    if (checkShape(name, packageNameShape, "").length === 0) return name;
    question = "npm takes no such name. Name of the package (made from the title): ";
  }
}

async function askWorkflow(ask: Ask): Promise<boolean | undefined> {
  const answer = await ask("A GitHub workflow that checks what is generated? (Y/n): ");
  return answer === undefined ? undefined : !/^\s*n/i.test(answer);
}

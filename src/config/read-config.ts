import { readFile, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DiagnosticPlace } from "../diagnostics/diagnostic.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { decodeText } from "../support/decode-text.js";
import { errorCode, explainFileError } from "../support/file-error.js";
import { parseText } from "../support/parse-text.js";
import type { TextProblem } from "../support/parsed-text.js";
import { type ConfigText, findKeyInProgram } from "./config-text.js";
import type { FoundConfig } from "./find-config.js";

/**
 * Reads a configuration: parses it where it is YAML or JSON, runs it where it is a program.
 *
 * @returns undefined, with an error in the sink, where that fails
 */
export async function readConfig(
  found: FoundConfig,
  sink: DiagnosticSink,
): Promise<ConfigText | undefined> {
  const text = await readText(found, sink);
  if (text === undefined) return undefined;
  return /^\.(?:json|ya?ml)$/.test(extname(found.path))
    ? readDocument(found, text, sink)
    : runProgram(found, text, sink);
}

async function readText(found: FoundConfig, sink: DiagnosticSink): Promise<string | undefined> {
  try {
    const text = decodeText(await readFile(found.path));
    if (text === undefined) reportFailure(found, "it is not UTF-8 text", sink);
    return text;
  } catch (error) {
    reportFailure(found, explainFileError(error), sink);
    return undefined;
  }
}

async function readDocument(
  found: FoundConfig,
  text: string,
  sink: DiagnosticSink,
): Promise<ConfigText | undefined> {
  const parsed = await parseText(text);
  if (parsed.kind !== "parsed") {
    const position = "position" in parsed ? parsed.position : undefined;
    reportFailure(found, explainProblem(parsed), sink, {
      source: found.name,
      text,
      ...(position === undefined ? {} : { position }),
    });
    return undefined;
  }
  return {
    value: parsed.value,
    placeOf: (pointer, onKey) => ({
      source: found.name,
      pointer,
      onKey,
      position: parsed.locate(pointer, onKey),
      text,
    }),
  };
}

function explainProblem(problem: TextProblem): string {
  switch (problem.kind) {
    case "empty":
      return "it is empty";
    case "syntax":
      return problem.reason;
    case "duplicate-key":
      return `the key '${problem.key}' is already used on line ${problem.first.line}`;
    case "cyclic-alias":
      return `the alias '${problem.alias}' leads to a node that contains it`;
    case "too-many-aliases":
      return "its aliases stand for too many values";
    case "too-deep":
      return "it is nested too deeply";
    case "too-large":
      return `it has more than ${problem.limit} ${problem.what}`;
  }
}

async function runProgram(
  found: FoundConfig,
  text: string,
  sink: DiagnosticSink,
): Promise<ConfigText | undefined> {
  const placeOf = (pointer: string, onKey: boolean): DiagnosticPlace => {
    const position = findKeyInProgram(text, pointer);
    return { source: found.name, pointer, onKey, text, ...(position && { position }) };
  };
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, {
    // `import { defineConfig } from "sdkwright"` works in a folder where it is not installed, too.
    alias: { sdkwright: await ownIndex() },
    fsCache: await cacheFolder(found.path),
    moduleCache: false,
  });
  let loaded: unknown;
  try {
    loaded = await jiti.import(found.path);
  } catch (error) {
    reportThrown(found, text, error, sink);
    return undefined;
  }
  if (typeof loaded !== "object" || loaded === null || !("default" in loaded)) {
    const expected = "export default defineConfig({ targets: [...] })";
    sink.report("config/missing-key", { key: "export default", expected }, placeOf("", false));
    return undefined;
  }
  return { value: loaded.default, placeOf };
}

/** The module that `sdkwright` stands for: compiled where this is installed, its source where not. */
async function ownIndex(): Promise<string> {
  const compiled = fileURLToPath(new URL("../index.js", import.meta.url));
  return (await isThere(compiled)) ? compiled : compiled.replace(/\.js$/, ".ts");
}

/**
 * The folder that compiled configurations are kept in. Only ever inside the project: in the shared
 * temporary folder, which is jiti's default, another user could leave a program to be run.
 */
async function cacheFolder(configPath: string): Promise<string | false> {
  const modules = join(dirname(configPath), "node_modules");
  return (await isThere(modules)) ? join(modules, ".cache", "sdkwright") : false;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** Whatever a configuration throws is the configuration's fault, and is shown as it was thrown. */
function reportThrown(
  found: FoundConfig,
  text: string,
  error: unknown,
  sink: DiagnosticSink,
): void {
  const [reason = "", ...rest] = (error instanceof Error ? error.message : String(error)).split(
    "\n",
  );
  // jiti puts the place of a syntax error into the last line, with columns that count from zero.
  const [, path, line, column] = /^\s*(.+):(\d+):(\d+)$/.exec(rest.at(-1) ?? "") ?? [];
  const position =
    path === found.path ? { line: Number(line), column: Number(column) + 1 } : undefined;
  reportFailure(found, reason.trim(), sink, {
    source: found.name,
    text,
    ...(position === undefined ? {} : { position }),
  });
}

function reportFailure(
  { name }: FoundConfig,
  reason: string,
  sink: DiagnosticSink,
  place: DiagnosticPlace = { source: name },
): void {
  sink.report("config/load-failed", { path: name, reason }, place);
}

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { configNames } from "../config/find-config.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { errorCode, explainFileError } from "../support/file-error.js";
import type { InitAnswers } from "./init-answers.js";
import {
  changelogPath,
  changelogText,
  configText,
  type PackageManager,
  packageManagers,
  packageText,
  parsePackage,
  workflowPath,
  workflowText,
} from "./init-files.js";
import { ownVersion } from "./versions.js";

/** A file that a project is set up with. */
export interface InitFile {
  readonly path: string;
  /** The path from the current folder. */
  readonly name: string;
  readonly text: string;
  /** `kept` where it is as it should be already. */
  readonly state: "new" | "changed" | "replaced" | "kept";
}

/** What a project is set up with. */
export interface InitPlan {
  readonly files: readonly InitFile[];
  readonly manager: PackageManager;
  /** The script that generates. */
  readonly script: string;
}

const configName = "sdkwright.config.ts";

/**
 * Plans the files of a project, without writing one.
 *
 * @param force whether files that hold something else are replaced
 * @returns undefined, with errors in the sink, where a file is in the way or cannot be read
 */
export function planProject(
  answers: InitAnswers,
  cwd: string,
  force: boolean,
  sink: DiagnosticSink,
): InitPlan | undefined {
  const repository = findAbove(cwd, [".git"]) ?? cwd;
  const { manager, folder } = findManager(cwd, repository);
  const manifest = planPackage(cwd, sink);
  for (const name of configNames.filter((one) => one !== configName)) {
    const isThere = existsSync(join(cwd, name));
    if (isThere) sink.report("init/exists", { path: name, canForce: false });
  }
  const whole = (path: string, text: string): InitFile => {
    const name = fromFolder(cwd, path);
    const existing = readText(path);
    if (existing === undefined) return { path, name, text, state: "new" };
    if (existing === text) return { path, name, text, state: "kept" };
    if (!force) sink.report("init/exists", { path: name, canForce: true });
    return { path, name, text, state: "replaced" };
  };
  const files = [whole(join(cwd, configName), configText(answers)), planChangelog(answers, cwd)];
  if (answers.workflow) {
    const places = {
      project: fromFolder(repository, cwd),
      install: fromFolder(repository, folder),
      isPinned: isPinned(folder),
    };
    const path = join(repository, workflowPath(places));
    files.push(whole(path, workflowText(answers, manager, places)));
  }
  if (manifest === undefined || sink.hasErrors) return undefined;
  return { files: [...files, manifest.file], manager, script: manifest.script };
}

/** What a changelog says already is its writers' alone. */
function planChangelog({ out }: InitAnswers, cwd: string): InitFile {
  const path = resolve(cwd, changelogPath(out));
  const state = existsSync(path) ? "kept" : "new";
  return { path, name: fromFolder(cwd, path), text: changelogText(), state };
}

function planPackage(
  cwd: string,
  sink: DiagnosticSink,
): { readonly file: InitFile; readonly script: string } | undefined {
  const name = "package.json";
  const path = join(cwd, name);
  try {
    const existing = readText(path);
    const parsed = existing === undefined ? undefined : parsePackage(existing);
    if (typeof parsed === "string") {
      sink.report("init/unreadable-package", { reason: parsed });
      return undefined;
    }
    const { text, script } = packageText(parsed, packageNameOf(cwd), ownVersion());
    const state = existing === undefined ? "new" : existing === text ? "kept" : "changed";
    return { file: { path, name, text, state }, script };
  } catch (error) {
    sink.report("init/unreadable-package", { reason: explainFileError(error) });
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** A name that npm takes, made of that of a folder. */
function packageNameOf(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  return name.replaceAll(/^-+|-+$/g, "") || "sdk";
}

/** How a project installs: by the lock file that is nearest above it, else with npm in its own folder. */
function findManager(
  cwd: string,
  repository: string,
): { readonly manager: PackageManager; readonly folder: string } {
  const locks = packageManagers.map(({ lock }) => lock);
  const folder = findAbove(cwd, locks, repository) ?? cwd;
  const found = packageManagers.find(({ lock }) => existsSync(join(folder, lock)));
  return { manager: found ?? packageManagers.at(-1)!, folder };
}

/** Whether the package.json of a folder says the version of the package manager. */
function isPinned(folder: string): boolean {
  const parsed = parsePackage(readText(join(folder, "package.json")) ?? "{}");
  return typeof parsed !== "string" && typeof parsed.value["packageManager"] === "string";
}

/** The nearest folder, from one upwards, that has one of some entries; none above `top`, where one is given. */
function findAbove(from: string, entries: readonly string[], top = ""): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (entries.some((entry) => existsSync(join(folder, entry)))) return folder;
    if (folder === top || dirname(folder) === folder) return undefined;
  }
}

function fromFolder(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}

import { normalize } from "node:path/posix";
import { insertEntry } from "../diff/render/changelog.js";
import { isWeb } from "../source/reference-policy.js";
import { insertMember, type NewMember } from "./insert-member.js";
import type { InitAnswers } from "./init-answers.js";

/** Writes the configuration of one target. */
export function configText({ spec, out, name }: InitAnswers): string {
  const named = name === undefined ? "" : `      package: { name: ${JSON.stringify(name)} },\n`;
  return `import { defineConfig } from "sdkwright";

export default defineConfig({
  targets: [
    {
      spec: ${JSON.stringify(spec)},
      out: ${JSON.stringify(out)},
      changelog: ${JSON.stringify(changelogPath(out))},
${named}    },
  ],
});
`;
}

/**
 * Where the changelog of a package is by convention: beside its folder, which is the generator's alone. A project's own
 * CHANGELOG.md is about something else.
 */
export function changelogPath(out: string): string {
  return `${normalize(out).replace(/\/+$/, "")}-changelog.md`;
}

/** Writes a changelog with the version that a package begins with: the next release is compared with what that was. */
export function changelogText(): string {
  return insertEntry("", "## 0.1.0\n\nThe first version.\n");
}

/** What a project installs with, and how. */
export interface PackageManager {
  readonly name: string;
  /** The file by which it is known. */
  readonly lock: string;
  readonly install: string;
  /** What runs an installed program. */
  readonly run: string;
  /** Steps of a workflow that are needed before. */
  readonly setup: (places: WorkflowPlaces) => readonly string[];
  /** What the workflow keeps between runs; undefined where the action knows nothing of it. */
  readonly cache: string | undefined;
}

/** The package managers that are known, the default last. */
export const packageManagers: readonly PackageManager[] = [
  {
    name: "pnpm",
    lock: "pnpm-lock.yaml",
    install: "pnpm install --frozen-lockfile",
    run: "pnpm exec",
    // Its own action looks for a version in the package.json of the root, unless it is told one or another file.
    setup: ({ install, isPinned }) => [
      "- uses: pnpm/action-setup@v4",
      ...(isPinned && install === "" ? [] : ["  with:"]),
      ...(isPinned ? [] : ["    version: latest"]),
      ...(isPinned && install !== ""
        ? [`    package_json_file: ${JSON.stringify(`${install}/package.json`)}`]
        : []),
    ],
    cache: "pnpm",
  },
  {
    name: "yarn",
    lock: "yarn.lock",
    install: "yarn install --immutable",
    run: "yarn exec",
    setup: () => ["- run: corepack enable"],
    cache: undefined,
  },
  {
    name: "bun",
    lock: "bun.lock",
    install: "bun install --frozen-lockfile",
    run: "bunx",
    setup: () => ["- uses: oven-sh/setup-bun@v2"],
    cache: undefined,
  },
  {
    name: "npm",
    lock: "package-lock.json",
    install: "npm ci",
    run: "npx --no-install",
    setup: () => [],
    cache: "npm",
  },
];

/** Where a workflow works: paths from the repository's root with forward slashes, empty for the root itself. */
export interface WorkflowPlaces {
  /** The folder of the configuration. */
  readonly project: string;
  /** The folder where packages are installed. */
  readonly install: string;
  /** Whether its package.json says the version of the package manager. */
  readonly isPinned: boolean;
}

/** Where the workflow of a project is, from the repository's root: every part of a repository has its own. */
export function workflowPath({ project }: WorkflowPlaces): string {
  const name = ["sdk", ...project.split("/").filter((part) => part !== "")].join("-");
  return `.github/workflows/${name.replaceAll(/[^\w.-]/g, "-")}.yml`;
}

/** Writes a workflow of GitHub that fails where the package is stale, or a pull request breaks somebody. */
export function workflowText(
  { spec }: InitAnswers,
  { name, lock, install, run, setup, cache }: PackageManager,
  places: WorkflowPlaces,
): string {
  const { project, install: folder } = places;
  const at = (path: string): readonly string[] =>
    path === "" ? [] : [`  working-directory: ${JSON.stringify(path)}`];
  const kept =
    cache === undefined
      ? []
      : [
          `    cache: ${cache}`,
          ...(folder === ""
            ? []
            : [`    cache-dependency-path: ${JSON.stringify(`${folder}/${lock}`)}`]),
        ];
  const steps = [
    "- uses: actions/checkout@v4",
    "  with:",
    "    fetch-depth: 0",
    ...setup(places),
    "- uses: actions/setup-node@v4",
    "  with:",
    "    node-version: 22",
    ...kept,
    `- name: Install with ${name}`,
    `  run: ${install}`,
    ...at(folder),
    "- name: What is generated is up to date",
    `  run: ${run} sdkwright generate --check --format github`,
    ...at(project),
    ...breakingStep(spec, run),
    ...at(project),
  ];
  return `name: ${JSON.stringify(project === "" ? "SDK" : `SDK of ${project}`)}
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  sdk:
    runs-on: ubuntu-latest
    steps:
${steps.map((line) => `      ${line}\n`).join("")}`;
}

function breakingStep(spec: string, run: string): readonly string[] {
  const path = isWeb(spec) || spec.startsWith("../") ? spec : `./${spec}`;
  // What was behind a URL then is in the lock.
  const file = isWeb(spec) ? "./sdkwright.lock.json" : path;
  const base = '"origin/$GITHUB_BASE_REF:"';
  return [
    "# A pull request that is meant to break somebody has the label 'breaking'.",
    "- name: Nobody is broken",
    "  if: github.event_name == 'pull_request' && !contains(github.event.pull_request.labels.*.name, 'breaking')",
    "  run: |",
    `    git cat-file -e ${base}${shellText(file)} 2>/dev/null || exit 0`,
    `    ${run} sdkwright diff ${base}${shellText(path)} ${shellText(spec)} --fail-on breaking`,
  ];
}

/** A text as one word of a shell, whatever it holds (POSIX, 2.2.2). */
function shellText(text: string): string {
  return /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** What becomes of a package.json. */
export interface PackageEdit {
  readonly text: string;
  /** The script that generates. */
  readonly script: string;
}

/** Adds scripts and sdkwright itself to a package.json, or makes one. What is there stays, as it is written. */
export function packageText(
  existing: PackageJson | undefined,
  folder: string,
  version: string,
): PackageEdit {
  const { scripts = {}, dependencies = {}, devDependencies = {} } = existing?.value ?? {};
  const isFree = (name: string): boolean => (scripts[name] ?? "sdkwright").includes("sdkwright");
  const script = isFree("generate") && isFree("generate:check") ? "generate" : "sdk:generate";
  const added = {
    [script]: "sdkwright generate",
    [`${script}:check`]: "sdkwright generate --check",
  };
  const isInstalled = "sdkwright" in dependencies || "sdkwright" in devDependencies;
  const members: readonly NewMember[] = [
    ...Object.entries(added)
      .filter(([name]) => !(name in scripts))
      .map(([name, value]) => ({ of: "scripts", name, value, isSorted: false })),
    ...(isInstalled
      ? []
      : [{ of: "devDependencies", name: "sdkwright", value: `^${version}`, isSorted: true }]),
  ];
  const fresh = `${JSON.stringify({ name: folder, private: true, type: "module" }, null, 2)}\n`;
  return { text: members.reduce(insertMember, existing?.text ?? fresh), script };
}

type Texts = Readonly<Record<string, string>>;

/** A package.json that was read. */
export interface PackageJson {
  readonly value: {
    readonly [field: string]: unknown;
    readonly scripts?: Texts;
    readonly dependencies?: Texts;
    readonly devDependencies?: Texts;
  };
  readonly text: string;
}

/**
 * Reads a package.json.
 *
 * @returns why it cannot be, made to follow a colon, where it cannot
 */
export function parsePackage(text: string): PackageJson | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return "it is not valid JSON";
  }
  if (!isRecord(value)) return "it is no JSON object";
  for (const key of ["scripts", "dependencies", "devDependencies"]) {
    const texts = value[key];
    const isRight = isRecord(texts) && Object.values(texts).every((one) => typeof one === "string");
    if (texts !== undefined && !isRight) return `'${key}' is no object of texts`;
  }
  return { value: value as PackageJson["value"], text };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

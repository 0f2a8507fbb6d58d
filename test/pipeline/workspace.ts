import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/main.js";

/** The project's folder, with a slash at the end. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** What came of a command line. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder to generate in, like the one that a user's project is in. */
export class Workspace {
  readonly folder: string = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-pipeline-")));

  path(path: string): string {
    return join(this.folder, path);
  }

  /** Puts a file there, and the folders above it. */
  put(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  /** Runs a command line in this process; `cwd` is relative to the folder. */
  async run(
    argv: readonly string[],
    cwd = ".",
    env: Readonly<Record<string, string>> = {},
  ): Promise<Outcome> {
    const written = { stdout: "", stderr: "" };
    const code = await run(argv, {
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text) },
      cwd: this.path(cwd),
      env,
      isTTY: false,
      untilInterrupted: async () => undefined,
    });
    return { code, ...written };
  }

  /** Runs the built program as a process of its own, with pipes for all three streams. */
  async runProgram(
    argv: readonly string[],
    {
      cwd = ".",
      env = {},
      stdin,
    }: {
      readonly cwd?: string;
      readonly env?: Readonly<Record<string, string>>;
      readonly stdin?: string | Uint8Array;
    } = {},
  ): Promise<Outcome> {
    const child = spawn(process.execPath, [`${root}bin/sdkwright.js`, ...argv], {
      cwd: this.path(cwd),
      // Neither colours nor the test runner's own settings are the user's.
      env: { PATH: process.env["PATH"], ...env },
    });
    const written = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (written.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (written.stderr += chunk.toString()));
    child.stdin.end(stdin);
    const code = await new Promise<number | null>((done) => child.on("close", done));
    return { code, ...written };
  }

  /** The text of every file below a folder, by path. */
  texts(folder = "."): Record<string, string> {
    const files = walk(this.path(folder)).filter((path) => !lstatSync(path).isDirectory());
    return Object.fromEntries(
      files.map((path) => [relative(this.path(folder), path), readFileSync(path, "utf8")]),
    );
  }

  /** Every folder and file below a folder, files with their time and a hash of their bytes. */
  snapshot(folder = "."): Record<string, string> {
    return Object.fromEntries(
      walk(this.path(folder)).map((path) => {
        const stats = lstatSync(path);
        const content = stats.isDirectory()
          ? "folder"
          : createHash("sha256").update(readFileSync(path)).digest("hex");
        return [relative(this.path(folder), path), `${stats.mtimeMs} ${content}`];
      }),
    );
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? [path, ...walk(path)] : [path];
    })
    .sort();
}

/** Compiles the program; `npm test` has done so before, and then it takes a moment only. */
export function buildProgram(): void {
  execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: "pipe" });
}

/** A small description that a package can be made of, with an operation and a model. */
export const pets = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets/{id}:
    get:
      operationId: pets.get
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: A pet
          content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }
`;

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectFolder: string = fileURLToPath(new URL("../../", import.meta.url));

/** A TypeScript compiler that generated packages have to satisfy. */
export interface Compiler {
  readonly name: string;
  /** The script that Node runs; TypeScript 7 has no JavaScript API, so both are called this way. */
  readonly script: string;
}

/** The oldest and the newest compiler that we promise to support. */
export const compilers: readonly Compiler[] = [
  { name: "TypeScript 5.9", script: join(projectFolder, "test/support/typescript-5.mjs") },
  { name: "TypeScript 7", script: join(projectFolder, "node_modules/typescript-7/bin/tsc") },
];

/** The strictest settings that a consumer may have, all at once. */
export const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
} as const;

/**
 * Where compilers find MSW, which the mocks of a package take from its consumer, for packages in
 * folders for temporary files.
 */
export const mswPaths: Readonly<Record<string, readonly string[]>> = {
  msw: [join(projectFolder, "node_modules/msw/lib/core/index.d.ts")],
  "msw/node": [join(projectFolder, "node_modules/msw/lib/node/index.d.ts")],
};

/** One complaint of a compiler. */
export interface Problem {
  /** Relative to the folder that was checked, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** `TS2322`. */
  readonly code: string;
  readonly message: string;
}

/** What to check: a `tsconfig.json` without its usual place. */
export interface Project {
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  /** Relative to the folder. */
  readonly files: readonly string[];
}

/**
 * Type-checks some files, and all they import, as a process of its own.
 *
 * @param folder where the files are; a configuration file is written into it
 * @throws Error where the compiler did not check anything: its own failure, or a wrong option
 */
export async function typeCheck(
  compiler: Compiler,
  folder: string,
  { compilerOptions, files }: Project,
): Promise<readonly Problem[]> {
  const base = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    module: "nodenext",
    declaration: true,
    noEmit: true,
    paths: mswPaths,
    // The compiler's own declarations take seconds to check; a package's are checked.
    skipDefaultLibCheck: true,
  };
  const path = join(folder, `tsconfig.${configurations++}.json`);
  const config = { compilerOptions: { ...base, ...compilerOptions }, files };
  await writeFile(path, JSON.stringify(config));
  const { status, output } = await run(compiler, path, folder);

  const problems: Problem[] = [];
  for (const text of output.split("\n")) {
    // What follows a problem is indented and says more of it.
    const [, file = "", line, code = "", message = ""] =
      /^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(text) ?? [];
    if (line === undefined && /^\S/.test(text)) throw new Error(`${compiler.name}: ${output}`);
    if (line !== undefined) problems.push({ file, line: Number(line), code, message });
  }
  if ((status === 0) !== (problems.length === 0)) throw new Error(`exit code ${status}: ${output}`);
  return problems;
}

let configurations = 0;

function run(
  { script }: Compiler,
  config: string,
  folder: string,
): Promise<{ status: number; output: string }> {
  const parameters = [script, "--project", relative(folder, config), "--pretty", "false"];
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, parameters, options, (_, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

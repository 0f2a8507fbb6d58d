import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { projectFolder } from "../../test/support/compilers.js";
import { findOperation, listOutput } from "./output-files.js";
import { median, runMeasured } from "./measured-process.js";

/** What it takes TypeScript 5.9 to check something, every declaration file and library included. */
export interface TypeCheck {
  /** Seconds of processor time of the whole process; the median of its runs. */
  readonly cpu: number;
  readonly instantiations: number;
  readonly types: number;
  readonly symbols: number;
  readonly memory: number;
  /** What does not compile. */
  readonly errors: number;
}

/** What consumers of some output bear. */
export interface ConsumerCost {
  /** All that a build of the output has to check: its sources. */
  readonly sources: TypeCheck;
  /** What a consumer's compiler sees of a built package: its declarations. Ours alone is built. */
  readonly declarations?: TypeCheck;
  /** The sources of the client alone: what is reached from its index. */
  readonly clientSources?: TypeCheck;
  /** A file that imports one operation; undefined where none was found. */
  readonly consumer?: TypeCheck;
  /** One operation with all that it needs, minified, in bytes; with gzip as well. */
  readonly bundle?: { readonly bytes: number; readonly gzip: number };
  /** Milliseconds that a script takes to import everything, over one that imports nothing. */
  readonly importTime?: number;
}

const typescript = join(projectFolder, "node_modules/typescript/bin/tsc");

/** Type-checks some files with plain `strict`, as a process of its own. */
export async function checkTypes(
  folder: string,
  files: readonly string[],
  runs: number,
): Promise<TypeCheck> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "tsconfig.bench.json");
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    module: "preserve",
    moduleResolution: "bundler",
    noEmit: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const parameters = [typescript, "--project", config, "--extendedDiagnostics"];
  const measured = [];
  for (let run = 0; run < runs; run++) {
    measured.push(await runMeasured({ parameters, cwd: folder }));
  }
  rmSync(config);
  const [{ stdout } = { stdout: "" }] = measured;
  const count = (name: string): number => {
    const [, digits] = new RegExp(`^${name}: +(\\d+)`, "m").exec(stdout) ?? [];
    if (digits === undefined) throw new Error(`TypeScript said nothing of ${name}: ${stdout}`);
    return Number(digits);
  };
  return {
    cpu: median(measured.map(({ cpu }) => cpu)),
    instantiations: count("Instantiations"),
    types: count("Types"),
    symbols: count("Symbols"),
    memory: median(measured.map(({ memory }) => memory)),
    errors: [...stdout.matchAll(/error TS\d+:/g)].length,
  };
}

/** What to look at, and how long. */
export interface ConsumerQuestion {
  /** The folder with what was generated. */
  readonly out: string;
  readonly isOurs: boolean;
  readonly operation: string;
  readonly runs: number;
}

/** Finds out what consumers of some output bear. */
export async function measureConsumer({
  out,
  isOurs,
  operation,
  runs,
}: ConsumerQuestion): Promise<ConsumerCost> {
  const all = listOutput(out);
  const sources = all.filter((file) => (isOurs ? /^src\/.*\.ts$/ : /\.ts$/).test(file));
  const declarations = all.filter((file) => /^dist\/esm\/.*\.d\.ts$/.test(file));
  const places = isOurs ? declarations : sources;
  const found = findOperation(out, places, operation);
  const module = found?.file.replace(/\.d\.ts$/, ".js");
  const imports = found === undefined ? [] : [`export { ${found.name} } from "./${module}";\n`];
  if (isOurs && found !== undefined) imports.push('export * from "./dist/esm/client.js";\n');
  const whole = isOurs ? ["dist/esm/index.js"] : sources.filter((file) => !file.endsWith(".d.ts"));
  const text = imports.join("");
  const bundle = text === "" ? undefined : await bundleSize(out, text);
  const importTime = await measureImport(out, whole, runs);
  return {
    sources: await checkTypes(out, sources, runs),
    ...(isOurs
      ? {
          declarations: await checkTypes(out, declarations, runs),
          clientSources: await checkTypes(out, ["src/index.ts"], runs),
        }
      : {}),
    ...(text === "" ? {} : { consumer: await checkText(out, text, runs) }),
    ...(bundle === undefined ? {} : { bundle }),
    ...(importTime === undefined ? {} : { importTime }),
  };
}

/** Type-checks one file that is written for it. */
export async function checkText(folder: string, text: string, runs: number): Promise<TypeCheck> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "consumer.bench.ts");
  writeFileSync(file, text);
  const result = await checkTypes(folder, ["consumer.bench.ts"], runs);
  rmSync(file);
  return result;
}

/** How large one import is in a browser; undefined where it cannot be bundled. */
export async function bundleSize(
  folder: string,
  text: string,
): Promise<{ bytes: number; gzip: number } | undefined> {
  const script = await runBundler(folder, text, { minify: true, platform: "browser" });
  if (script === undefined) return undefined;
  return { bytes: script.length, gzip: gzipSync(script, { level: 9 }).length };
}

async function runBundler(
  folder: string,
  text: string,
  options: BuildOptions,
): Promise<Uint8Array | undefined> {
  const stdin = { contents: text, resolveDir: folder, loader: "ts" } as const;
  try {
    const { outputFiles } = await build({
      stdin,
      bundle: true,
      format: "esm",
      write: false,
      logLevel: "silent",
      target: "es2022",
      ...options,
    });
    return outputFiles?.[0]?.contents;
  } catch {
    // What a generator wrote that does not hold together shows in its type errors.
    return undefined;
  }
}

/** How much longer a script takes that imports modules than one that does not. */
async function measureImport(
  folder: string,
  modules: readonly string[],
  runs: number,
): Promise<number | undefined> {
  const text = modules.map((file, at) => `export * as m${at} from "./${file}";\n`).join("");
  const script = await runBundler(folder, text, { platform: "node", packages: "bundle" });
  if (script === undefined) return undefined;
  const [full, empty] = ["import.bench.mjs", "empty.bench.mjs"].map((it) => join(folder, it));
  if (full === undefined || empty === undefined) return undefined;
  writeFileSync(full, script);
  writeFileSync(empty, "export {};\n");
  const times = { full: [] as number[], empty: [] as number[] };
  try {
    for (let run = 0; run < runs * 2 + 1; run++) {
      times.full.push(timeOf(full));
      times.empty.push(timeOf(empty));
    }
  } catch {
    return undefined;
  } finally {
    rmSync(full);
    rmSync(empty);
  }
  return median(times.full) - median(times.empty);
}

function timeOf(script: string): number {
  const begin = performance.now();
  execFileSync(process.execPath, [script], { stdio: "ignore" });
  return performance.now() - begin;
}

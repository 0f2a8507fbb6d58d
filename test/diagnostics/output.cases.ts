import { mkdir, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { stagePath } from "../../src/output/claim.js";
import { diskFileSystem } from "../../src/output/file-system.js";
import { writePackage, type WriteMode } from "../../src/output/write.js";
import { generate } from "../../src/pipeline/generate.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { withFolder } from "./temporary-folder.js";

type Texts = Readonly<Record<string, string>>;

const info = { generatorVersion: "1.0.0", specHash: "5bec", configHash: "c0f1" };
const pets: Texts = { "README.md": "Pets", "src/pet.ts": "export {};" };

interface Given {
  readonly mode?: WriteMode;
  /** The package that was generated before. */
  readonly before?: Texts;
  /** What somebody wrote since, relative to the folder around the package's. */
  readonly since?: Texts;
  /** The process that writes the package at the moment. */
  readonly busy?: number;
  /** What somebody removed since. */
  readonly gone?: string;
}

/** Writes a package of two files into the folder `out`. */
function byWriting({
  mode = "write",
  before,
  since = {},
  gone,
  busy,
}: Given): () => Promise<Provoked> {
  return () =>
    withFolder({}, async (folder) => {
      const write = async (texts: Texts, how: WriteMode): Promise<DiagnosticSink> => {
        const sink = new DiagnosticSink();
        await writePackage(
          join(folder, "out"),
          new Map(Object.entries(texts)),
          info,
          { mode: how, patience: 10 },
          sink,
        );
        return sink;
      };
      if (before !== undefined) await write(before, "write");
      if (gone !== undefined) await rm(join(folder, gone));
      for (const [path, text] of Object.entries(since)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      if (busy !== undefined) await claim(join(folder, "out"), busy);
      const sink = await write(pets, mode);
      // Where the folder lies is not the message's concern.
      const diagnostics = sink.diagnostics.map((diagnostic) => ({
        ...diagnostic,
        message: diagnostic.message.replaceAll(`${folder}/`, "").replace(hostname(), "here"),
        help: diagnostic.help?.replace(/remove '.*'/, "remove '...'") ?? "",
      }));
      return { diagnostics, findDocument: () => undefined };
    });
}

async function claim(outDir: string, pid: number): Promise<void> {
  const stage = stagePath(outDir, diskFileSystem);
  await mkdir(stage);
  const owner = { pid, host: hostname(), began: 1 };
  await writeFile(join(stage, "owner-0"), JSON.stringify(owner));
}

const unwritable = "remove the obstacle and generate again; the old output is untouched";

const writeCases: readonly DiagnosticCase[] = [
  {
    code: "output/unwritable",
    name: "a file where the package's folder must be",
    provoke: byWriting({ since: { out: "mine" } }),
    want: {
      message: "'out' cannot be written: a file is where a folder is needed.",
      help: unwritable,
    },
  },
  {
    code: "output/unwritable",
    name: "a file where a folder of the package must be",
    provoke: byWriting({ since: { "out/src": "mine" } }),
    want: {
      message: "'out/src' cannot be written: a file is where a folder is needed.",
      help: unwritable,
    },
  },
  {
    code: "output/unwritable",
    name: "a folder where a file must be",
    provoke: byWriting({ since: { "out/README.md/notes.txt": "mine" } }),
    want: {
      message: "'out/README.md' cannot be written: a folder is in the way.",
      help: unwritable,
    },
  },
  {
    code: "output/foreign-file",
    provoke: byWriting({ since: { "out/README.md": "mine" } }),
    want: {
      message: "'out/README.md' is in the way, and the generator did not write it.",
      help: "move or delete it, or generate into another folder",
    },
  },
  {
    code: "output/edited-file",
    provoke: byWriting({ before: pets, since: { "out/src/pet.ts": "mine" } }),
    want: {
      message: "'out/src/pet.ts' was changed by hand since it was generated.",
      help: "keep the change elsewhere, then generate with '--force', which replaces the file",
    },
  },
  {
    code: "output/busy",
    provoke: byWriting({ before: { ...pets, LICENSE: "MIT" }, busy: process.ppid }),
    want: {
      message: `'out' is being written by process ${process.ppid} on 'here'.`,
      help: "wait for it; if there is no such process, remove '...'",
    },
  },
];

const stale = "run 'sdkwright generate' and commit the result";

const described = (type: string): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {},
    components: { schemas: { Pet: { type: "object", properties: { name: { type } } } } },
  });

/** Generates a package, and checks it after its description has changed. */
function byChecking(before: string, after: string): () => Promise<Provoked> {
  return () =>
    withFolder({ "spec.json": before }, async (folder) => {
      const target = resolveTarget({ spec: "spec.json", out: "out" }, folder, folder);
      await generate({ target, mode: "write" });
      await writeFile(join(folder, "spec.json"), after);
      const { diagnostics, findDocument } = await generate({ target, mode: "check" });
      return { diagnostics, findDocument };
    });
}

const checkCases: readonly DiagnosticCase[] = [
  {
    code: "output/api-changed",
    provoke: byChecking(described("string"), described("integer")),
    want: {
      message: "The API has changed since 'out' was generated: 1 breaking change.",
      help: `${stale}; 'sdkwright diff out/openapi.json spec.json' tells more`,
    },
  },
  {
    code: "output/stale",
    name: "a package that is not there",
    provoke: byWriting({ mode: "check" }),
    want: { message: "'out' is missing.", help: stale },
  },
  {
    code: "output/stale",
    name: "a file that is missing",
    provoke: byWriting({ mode: "check", before: pets, gone: "out/src/pet.ts" }),
    want: { message: "'out/src/pet.ts' is missing.", help: stale },
  },
  {
    code: "output/stale",
    name: "a file that would be replaced",
    provoke: byWriting({ mode: "check", before: { ...pets, "README.md": "Pest" } }),
    want: { message: "'out/README.md' is out of date.", help: stale },
  },
  {
    code: "output/stale",
    name: "a file that would be removed",
    provoke: byWriting({ mode: "check", before: { ...pets, LICENSE: "MIT" } }),
    want: { message: "'out/LICENSE' is no longer generated.", help: stale },
  },
  {
    code: "output/stale",
    name: "a file that was edited",
    provoke: byWriting({ mode: "check", before: pets, since: { "out/src/pet.ts": "mine" } }),
    want: { message: "'out/src/pet.ts' is different from what would be generated.", help: stale },
  },
];

/** Failing inputs for what writing and checking a package report. */
export const outputCases: readonly DiagnosticCase[] = [...writeCases, ...checkCases];

import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { projectFolder } from "../../test/support/compilers.js";
import { sha256 } from "../../src/output/manifest.js";

/** What the command was asked to do. */
export interface CorpusOptions {
  /** Absolute path of the folder with the documents. */
  readonly folder: string;
  /** Where packages and results go; nothing else is ever written, but for the list. */
  readonly work: string;
  /** The committed list of documents that are not valid. */
  readonly list: string;
  /** Only documents whose path has one of these in it; `*` stands for anything. */
  readonly only: readonly string[];
  readonly jobs: number;
  /** Seconds that one step of one document may take. */
  readonly limit: number;
  readonly update: boolean;
  readonly fresh: boolean;
}

/** What `npm run corpus` says where it is not told what to do. */
export const helpText = `npm run corpus -- DIR [options]

Generates a package from every description below DIR (those that DIR/INDEX.tsv lists, or else every
file with a top-level 'openapi' or 'swagger' field), and for each: type-checks it with TypeScript 7
under every strict flag, imports every module of the built package, makes every fixture, and validates
them with ajv. A description that is rejected has to be on the list of test/corpus/invalid.tsv, and
another tool has to reject it as well.

DIR is a folder with OpenAPI descriptions, such as test/specs. None are needed for 'npm test'.

  --only PATTERN  only documents whose path contains this; * stands for anything; may be repeated
  --update        bring test/corpus/invalid.tsv up to date
  --fresh         do everything again, even where neither document nor generator changed
  --jobs N        documents at a time (2)
  --limit S       seconds that a step of one document may take (120)
  --work DIR      where packages and results go; by default below the folder for temporary files
`;

/** Reads the command line; undefined, after saying why, where it makes no sense. */
export function readOptions(
  argv: readonly string[],
  say: (text: string) => void,
): CorpusOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        only: { type: "string", multiple: true, default: [] },
        update: { type: "boolean", default: false },
        fresh: { type: "boolean", default: false },
        jobs: { type: "string", default: "2" },
        limit: { type: "string", default: "120" },
        work: { type: "string" },
      },
    });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new Error("name one folder with documents");
    const absolute = resolve(folder);
    return {
      folder: absolute,
      work: resolve(
        // Several clones may work on the same documents at the same time.
        values.work ??
          join(tmpdir(), "sdkwright-corpus", sha256(`${projectFolder} ${absolute}`).slice(-12)),
      ),
      list: join(projectFolder, "test/corpus/invalid.tsv"),
      only: values.only,
      jobs: readCount("jobs", values.jobs),
      limit: readCount("limit", values.limit),
      update: values.update,
      fresh: values.fresh,
    };
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${helpText}`);
    return undefined;
  }
}

function readCount(option: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`--${option} takes a count, not '${text}'`);
  return Number(text);
}

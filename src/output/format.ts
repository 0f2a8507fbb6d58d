import { availableParallelism } from "node:os";
import { InternalError } from "./internal-error.js";

/** Which program lays out the generated text; both follow the same conventions at 100 columns. */
export type Formatter = "oxfmt" | "prettier";

/**
 * Lays a text out by the kind of file that its path names (TypeScript, JavaScript, JSON, Markdown). Work
 * that needs no JavaScript begins at once, in other threads.
 *
 * Rejects with an InternalError that names the file where the text does not parse, because only the generator
 * writes these texts.
 */
export type Format = (path: string, text: string) => Promise<string>;

// Each has a thread of its own, which takes far more memory than what it lays out.
const parallelFormats = Math.min(availableParallelism(), 4);

const printWidth = 100;

// Whether a name needs quotes is decided where it is written: a formatter takes letters for part of an
// identifier that the compilers do not know yet.
const quoteProps = "preserve";

/**
 * Loads a formatter. The options are fixed and no configuration file is looked for, so that the same text
 * comes out on every machine.
 */
export async function loadFormat(formatter: Formatter): Promise<Format> {
  const format = await loaders[formatter]();
  return async (path, text) => {
    try {
      return await format(path, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new InternalError(`The generated file '${path}' cannot be formatted: ${reason}`, {
        cause: error,
      });
    }
  };
}

const loaders: Readonly<Record<Formatter, () => Promise<Format>>> = {
  oxfmt: loadOxfmt,
  prettier: loadPrettier,
};

async function loadOxfmt(): Promise<Format> {
  const { format } = await import("oxfmt");
  const options = { printWidth, quoteProps, sortImports: false, sortPackageJson: false } as const;
  // It loads the rest of itself when it is called first.
  await format("a.ts", "", options);
  const take = limitTo(parallelFormats);
  return async (path, text) => {
    const { code, errors } = await take(text.length, () => format(path, text, options));
    const [first] = errors;
    // On an error the text comes back unchanged, so it must not pass for formatted.
    if (first !== undefined) throw new Error(first.codeframe ?? first.message);
    return code;
  };
}

/** A task for which there is no room yet. */
interface Waiting {
  readonly size: number;
  readonly begin: () => void;
}

type Take = <Result>(size: number, task: () => Promise<Result>) => Promise<Result>;

/**
 * Runs no more than so many tasks at a time; one that there is room for begins at once. Of those that wait, the largest
 * is next: while emitting leaves no room to begin with another, there should be much to do.
 */
function limitTo(limit: number): Take {
  let running = 0;
  const waiting: Waiting[] = [];
  return async (size, task) => {
    if (running === limit) await new Promise<void>((begin) => insert(waiting, { size, begin }));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.pop();
      if (next === undefined) running -= 1;
      else next.begin();
    }
  };
}

/** Keeps what waits sorted by size. */
function insert(waiting: Waiting[], task: Waiting): void {
  const larger = waiting.findLastIndex(({ size }) => size <= task.size);
  waiting.splice(larger + 1, 0, task);
}

async function loadPrettier(): Promise<Format> {
  const { format } = await import("prettier");
  return (path, text) => format(text, { filepath: path, printWidth, quoteProps });
}

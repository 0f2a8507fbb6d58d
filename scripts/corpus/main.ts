import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linkMsw } from "../../test/support/link-msw.js";
import { Child } from "./child.js";
import { findEntries, listFiles, matcherOf, type Entry } from "./entries.js";
import { examine } from "./examine.js";
import { loadInvalidList, renderInvalidList, updateInvalidList } from "./invalid-list.js";
import { helpText, readOptions, type CorpusOptions } from "./options.js";
import type { Outcome } from "./outcome.js";
import { renderRow, renderTotals, reportOf, type Judged } from "./report.js";
import {
  documentHasher,
  dropPackage,
  hashGenerator,
  isFolderWithFiles,
  packageFolder,
  ResultStore,
} from "./result-store.js";
import { verdictOf } from "./verdict.js";

/**
 * Runs the command.
 *
 * @returns the exit code: 0 where every document is as it should be, 1 where one is not, 2 where the
 *   command line makes no sense or there are no documents
 */
export async function runCorpus(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv, console.error);
  if (options === undefined) return 2;
  if (!isFolderWithFiles(options.folder)) {
    console.error(`there are no files in ${options.folder}\n\n${helpText}`);
    return 2;
  }
  const files = listFiles(options.folder);
  const isWanted = matcherOf(options.only);
  const entries = findEntries(options.folder, files).filter(({ path }) => isWanted(path));
  if (entries.length === 0) {
    console.error(`no description in ${options.folder} matches\n\n${helpText}`);
    return 2;
  }
  const generator = hashGenerator();
  const list = loadInvalidList(options.list);
  const outcomes = await examineAll(entries, files, generator, options);
  const current = options.update ? updateInvalidList(list, outcomes) : list;
  if (options.update) writeFileSync(options.list, renderInvalidList(current));

  const judged = outcomes.map((outcome) => ({
    outcome,
    verdict: verdictOf(outcome, current.get(outcome.path)),
  }));
  return finish(generator, judged, options);
}

function finish(generator: string, judged: readonly Judged[], { work }: CorpusOptions): number {
  const report = reportOf(generator, judged);
  const path = join(work, "report.json");
  writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
  const failed = judged.filter(({ verdict }) => verdict.state === "failed");
  if (failed.length > 0) console.log("\nfailed:");
  for (const each of failed) console.log(renderRow(each, 0));
  console.log(`\n${renderTotals(report)}\n\nreport: ${path}`);
  return failed.length > 0 ? 1 : 0;
}

/** Examines documents, several at a time; what is known from an earlier run is not done again. */
async function examineAll(
  entries: readonly Entry[],
  files: readonly string[],
  generator: string,
  options: CorpusOptions,
): Promise<readonly Outcome[]> {
  const { folder, work, jobs, limit, fresh } = options;
  mkdirSync(work, { recursive: true });
  linkMsw(work);
  const store = new ResultStore(work, generator);
  const hashOf = documentHasher(folder, files);
  const list = loadInvalidList(options.list);
  const width = Math.max(...entries.map(({ path }) => path.length));
  const outcomes: Outcome[] = [];
  const pending = entries.toReversed();
  // Every worker would compile the checks, which are TypeScript; now they are in jiti's cache.
  await import("./check-document.js");

  const takeAll = async (): Promise<void> => {
    const child = new Child(limit);
    for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
      const { path } = entry;
      const hash = hashOf(path);
      const known = fresh ? undefined : store.find(path, hash);
      const place = { spec: join(folder, path), out: packageFolder(work, path) };
      const outcome = known ?? (await examine(entry, place, child, limit));
      store.write(hash, outcome);
      outcomes.push(outcome);
      const verdict = verdictOf(outcome, list.get(path));
      if (verdict.state !== "failed") dropPackage(work, path);
      console.log(renderRow({ outcome, verdict: { ...verdict, reasons: [] } }, width));
    }
    child.stop();
  };
  await Promise.all(Array.from({ length: jobs }, takeAll));
  return outcomes;
}

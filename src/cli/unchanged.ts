import { writeSync } from "node:fs";
import {
  hasTimesOf,
  loadRecord,
  questionText,
  recordPath,
  type RunQuestion,
  type RunRecord,
} from "./run-record.js";

/** What a run prints that has nothing to do. */
export type Replay = Pick<RunRecord, "stdout" | "stderr">;

/**
 * Finds out whether a run would find everything as an earlier one left it: what was read and looked
 * for, the generator itself, and what was written. Neither the parser nor the compiler is loaded for it.
 *
 * Times and sizes are compared first. Where they differ, as after a checkout, the content decides.
 *
 * @returns what to print; undefined where the run has to be made
 */
export async function findUnchanged(question: RunQuestion): Promise<Replay | undefined> {
  if (question.argv[0] !== "generate") return undefined;
  const text = questionText(question);
  const path = recordPath(question.cwd, text);
  const record = path === undefined ? undefined : loadRecord(path, text);
  if (path === undefined || record === undefined) return undefined;
  // What was read comes first, so that a run with something to do is told without looking at all that was made.
  const first = record.stamps.findIndex((stamp) => !hasTimesOf(stamp, record.at));
  if (first === -1) return record;
  const { renewStamps } = await import("./stamps.js");
  return renewStamps(path, record, first) ? record : undefined;
}

/**
 * Prints what a run with nothing to do prints, if this is one.
 *
 * @returns whether it is
 */
export async function replayUnchanged(argv: readonly string[]): Promise<boolean> {
  const replay = await findUnchanged({ argv, cwd: process.cwd(), env: process.env });
  if (replay === undefined) return false;
  writeText(2, replay.stderr);
  writeText(1, replay.stdout);
  return true;
}

/** Writes without making a stream, which takes as long as all the rest. */
function writeText(descriptor: 1 | 2, text: string): void {
  if (text === "") return;
  try {
    writeSync(descriptor, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A reader that has seen enough is no failure; one that is slow is waited for by a stream.
    if (code === "EPIPE") return;
    (descriptor === 1 ? process.stdout : process.stderr).write(text);
  }
}

import { cpus, totalmem } from "node:os";
import { execFileSync } from "node:child_process";
import type { ConsumerCost } from "./consumer.js";
import type { Usage } from "./measured-process.js";
import type { Size } from "./output-files.js";

/** What one generator made of one document. */
export interface Row {
  readonly tool: string;
  readonly emits: string;
  readonly version: string;
  /** The major version of the Node that it ran on. */
  readonly node: string;
  readonly isClient: boolean;
  readonly hasExtras: boolean;
  readonly isOurs: boolean;
  /** Why there is nothing else. */
  readonly failure?: string;
  readonly runs?: readonly Usage[];
  /** Medians of the runs. */
  readonly usage?: Usage;
  readonly size?: Size;
  readonly consumer?: ConsumerCost;
  /** Ours alone: a second run, with nothing to do. */
  readonly again?: Usage;
}

/** What was measured with one document. */
export interface DocumentResult {
  readonly document: string;
  readonly bytes: number;
  readonly rows: readonly Row[];
  /** Processor time of what a run of ours does, in seconds by name. */
  readonly profile?: Readonly<Record<string, number>>;
  /** Processor time that an empty file takes to be type-checked. */
  readonly emptyCheck?: number;
}

/** A description of some size, and what it took. */
export interface GrowthStep {
  readonly operations: number;
  readonly bytes: number;
  readonly usage: Usage;
  /** Processor time beyond that of the step before, which has half the size. */
  readonly factor?: number;
}

/** What an editor waits for. */
export interface EditorResult {
  readonly document: string;
  readonly tool: string;
  /** Milliseconds from opening a file to the first answer: the whole package is read for it. */
  readonly first: number;
  /** Milliseconds of later answers: medians. */
  readonly completion: number;
  readonly hover: number;
}

/** A figure that may have a limit. */
export interface LimitedRow {
  readonly bench: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  readonly isMet: boolean;
}

/** All that a run of the command measured. */
export interface Results {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly documents?: readonly DocumentResult[];
  readonly growth?: readonly GrowthStep[];
  readonly editor?: readonly EditorResult[];
  readonly rows?: readonly LimitedRow[];
}

/** What can be said of a machine without saying which it is. */
export function describeMachine(): Results["machine"] {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: process.platform,
    node: process.version,
  };
}

/** The major version of some executable of Node. */
export function nodeMajor(node: string): string {
  if (node === process.execPath) return process.version.slice(1).split(".")[0]!;
  return execFileSync(node, ["--version"], { encoding: "utf8" }).trim().slice(1).split(".")[0]!;
}

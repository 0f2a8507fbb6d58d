import { existsSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { isAbsolute, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ResolvedTarget } from "../config/types.js";
import type { GenerateResult } from "../pipeline/types.js";
import { isWeb } from "../source/reference-policy.js";
import { stdinPath } from "../support/stdin-name.js";
import { type GenerateMessage, type SentRequest, unpackResult } from "./generate-messages.js";
import type { GenerateWorkerData } from "./generate-worker.js";

interface Job {
  readonly sent: SentRequest;
  readonly onStage: (stage: string) => void;
  readonly resolve: (result: GenerateResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly writing: Int32Array;
  job: Job | undefined;
}

// Compiled, this is beside it. Where the sources are run as they are, one thread has to do.
const workerPath = fileURLToPath(new URL("./generate-worker.js", import.meta.url));
// A large description takes about this much, with what the thread itself needs.
const bytesPerThread = 1024 ** 3;
const longestWait = 10_000;

/**
 * How many threads are worth their while for some packages: no more than there are packages, processors and
 * gibibytes of memory. One, where packages have files in common that are changed while generating: what was
 * fetched is kept in one file, standard input is read once, and one package may be made of another.
 */
export function threadCount(targets: readonly ResolvedTarget[]): number {
  if (!existsSync(workerPath) || targets.some((target) => !isAlone(target, targets))) return 1;
  // Of a container, this is its own limit; without one it is 0 or more than there is.
  const limit = process.constrainedMemory() || totalmem();
  const memory = Math.floor(Math.min(limit, totalmem()) / bytesPerThread);
  return Math.max(1, Math.min(targets.length, availableParallelism(), memory));
}

function isAlone(target: ResolvedTarget, targets: readonly ResolvedTarget[]): boolean {
  const { specPath, overlays, changelog, extras, references, lockPath } = target;
  if (specPath === stdinPath || isWeb(specPath) || references.urls.length > 0) return false;
  const further = [...overlays, changelog, extras].flatMap((file) => file?.path ?? []);
  const read = [specPath, ...further, ...references.files];
  const isInOther = read.some((file) =>
    targets.some((other) => other !== target && isInside(file, other.outDir)),
  );
  return !isInOther && !existsSync(lockPath);
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return !path.startsWith("..") && !isAbsolute(path);
}

/** Generates packages in threads, each of which does one after another. */
export class GeneratePool {
  readonly #size: number;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Job[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Generates a package as soon as a thread is free.
   *
   * @throws what the generator threw, or what ended its thread
   */
  generate(sent: SentRequest, onStage: (stage: string) => void): Promise<GenerateResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ sent, onStage, resolve, reject });
      this.#next();
    });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  /** Holds this thread until none of the others is putting files in place; for a signal that ends the program. */
  waitForWrites(): void {
    for (const { writing } of this.#threads) Atomics.wait(writing, 0, 1, longestWait);
  }

  #next(): void {
    const free = [...this.#threads].find(({ job }) => job === undefined);
    const thread = free ?? (this.#threads.size < this.#size ? this.#start() : undefined);
    const job = thread && this.#waiting.shift();
    if (thread === undefined || job === undefined) return;
    thread.job = job;
    thread.worker.postMessage(job.sent);
  }

  #start(): Thread {
    const writing = new Int32Array(new SharedArrayBuffer(4));
    const data: GenerateWorkerData = { writing };
    const worker = new Worker(workerPath, { workerData: data });
    const thread: Thread = { worker, writing, job: undefined };
    this.#threads.add(thread);
    worker.on("message", (message: GenerateMessage) => this.#hear(thread, message));
    // One that is out of memory, for example; another one goes on with what waits.
    worker.on("error", (error) => this.#lose(thread, error));
    worker.on("exit", (code) => this.#lose(thread, new Error(`a thread ended with ${code}`)));
    return thread;
  }

  #hear(thread: Thread, message: GenerateMessage): void {
    const { job } = thread;
    if (message.kind === "stage") {
      job?.onStage(message.stage);
      return;
    }
    thread.job = undefined;
    if (message.kind === "result") job?.resolve(unpackResult(message.result));
    else job?.reject(message.error);
    this.#next();
  }

  #lose(thread: Thread, error: unknown): void {
    if (!this.#threads.delete(thread)) return;
    thread.job?.reject(error);
    if (this.#waiting.length > 0) this.#next();
  }
}

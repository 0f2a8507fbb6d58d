import type { ResolvedTarget } from "../config/types.js";
import type { Generate, GenerateRequest, GenerateResult } from "../pipeline/types.js";
import { GeneratePool, threadCount } from "./generate-pool.js";

/** What is generated, and who hears of it. */
export interface TargetsRequest {
  readonly targets: readonly ResolvedTarget[];
  /** What is the same for all of them. */
  readonly common: Pick<GenerateRequest, "mode" | "force" | "network">;
  /** Whether notes are shown with their places. */
  readonly showsNotes: boolean;
  /** Called when a stage begins; of one target after another, though they may be generated at once. */
  readonly onStage: (target: ResolvedTarget, stage: string) => void;
  /** Called for one target after another. */
  readonly onResult: (target: ResolvedTarget, result: GenerateResult) => void;
}

type StartTarget = (
  target: ResolvedTarget,
  onStage: (stage: string) => void,
) => Promise<GenerateResult>;

/**
 * Generates several packages, at once where that helps. What is reported is the same as of one after another, in
 * the same order; what fails in one package keeps no other from being generated and reported.
 *
 * @throws the first fault of the generator, once everything else was reported
 */
export async function generateTargets(
  request: TargetsRequest,
  loadGenerate: () => Promise<Generate>,
): Promise<void> {
  const { targets, common, showsNotes } = request;
  const threads = threadCount(targets);
  if (threads === 1) {
    const generate = await loadGenerate();
    const start: StartTarget = (target, onStage) => generate({ target, ...common, onStage });
    return reportInOrder(request, (target, onStage) => () => start(target, onStage));
  }
  const pool = new GeneratePool(threads);
  const located = showsNotes
    ? (["error", "warning", "info"] as const)
    : (["error", "warning"] as const);
  // Heard before the one that ends the program.
  const settle = (): void => pool.waitForWrites();
  for (const signal of endingSignals) process.prependListener(signal, settle);
  try {
    await reportInOrder(request, (target, onStage) => {
      const result = pool.generate({ request: { target, ...common }, located }, onStage);
      // It is waited for in its turn, and may fail before.
      result.catch(() => undefined);
      return () => result;
    });
  } finally {
    for (const signal of endingSignals) process.removeListener(signal, settle);
    await pool.close();
  }
}

const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** @param begin begins with a target, and gives what waits for it in its turn */
async function reportInOrder(
  { targets, onStage, onResult }: TargetsRequest,
  begin: (
    target: ResolvedTarget,
    onStage: (stage: string) => void,
  ) => () => Promise<GenerateResult>,
): Promise<void> {
  const begun = targets.map((target) => {
    const relay = new StageRelay((stage) => onStage(target, stage));
    return { target, relay, result: begin(target, (stage) => relay.add(stage)) };
  });
  const faults: unknown[] = [];
  for (const { target, relay, result } of begun) {
    relay.open();
    try {
      onResult(target, await result());
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}

/** Keeps stages until it is their target's turn. */
class StageRelay {
  readonly #tell: (stage: string) => void;
  #kept: string[] | undefined = [];

  constructor(tell: (stage: string) => void) {
    this.#tell = tell;
  }

  add(stage: string): void {
    if (this.#kept === undefined) this.#tell(stage);
    else this.#kept.push(stage);
  }

  open(): void {
    const kept = this.#kept ?? [];
    this.#kept = undefined;
    for (const stage of kept) this.#tell(stage);
  }
}

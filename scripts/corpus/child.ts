import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A step that did not end as it should. */
export class StepError extends Error {
  readonly kind: "threw" | "crashed" | "hung";

  constructor(kind: StepError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What a step works on. */
export interface StepInput {
  readonly step: "generate" | "load" | "check" | "judge";
  readonly spec: string;
  readonly out: string;
}

/** A worker process, which is started when there is something to do and again when it is gone. */
export class Child {
  readonly #limit: number;
  #process: ChildProcess | undefined;
  #printed = "";

  /** @param limit seconds that a step may take */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What was printed since this was asked last. */
  takePrinted(): string {
    const printed = this.#printed;
    this.#printed = "";
    return printed;
  }

  /**
   * Takes one step.
   *
   * @throws StepError where it throws, ends the process, or takes too long; then the process is gone
   */
  run(input: StepInput): Promise<unknown> {
    const child = (this.#process ??= this.#start());
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        child.removeAllListeners("message").removeAllListeners("exit");
        settle();
      };
      const fail = (kind: StepError["kind"], message: string): void =>
        end(() => {
          this.stop();
          reject(new StepError(kind, message));
        });
      const timer = setTimeout(
        () => fail("hung", `no end after ${this.#limit} s`),
        this.#limit * 1000,
      );
      child.on("exit", (code, signal) =>
        fail("crashed", `the process ended with ${signal ?? code}\n${this.takePrinted()}`.trim()),
      );
      child.on("message", (message: { answer?: unknown; error?: string }) => {
        if (message.error === undefined) end(() => resolve(message.answer));
        else fail("threw", message.error);
      });
      child.send(input);
    });
  }

  /** Ends the process; the next step gets a new one. */
  stop(): void {
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
  }

  #start(): ChildProcess {
    const script = fileURLToPath(new URL("worker.mjs", import.meta.url));
    const child = fork(script, { stdio: ["ignore", "pipe", "pipe", "ipc"], execArgv: [] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (this.#printed += text));
    }
    return child;
  }
}

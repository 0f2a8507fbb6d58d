import { parentPort, workerData } from "node:worker_threads";
import { generate } from "../pipeline/generate.js";
import { type GenerateMessage, packResult, type SentRequest } from "./generate-messages.js";

/** What `GeneratePool` gives a thread: one number, 1 while files are being put in place. */
export interface GenerateWorkerData {
  readonly writing: Int32Array;
}

const { writing } = workerData as GenerateWorkerData;

function send(message: GenerateMessage): void {
  parentPort?.postMessage(message);
}

function markWriting(isWriting: boolean): void {
  Atomics.store(writing, 0, isWriting ? 1 : 0);
  if (!isWriting) Atomics.notify(writing, 0);
}

parentPort?.on("message", ({ request, located }: SentRequest) => {
  const onStage = (stage: string): void => {
    markWriting(stage === "writing");
    send({ kind: "stage", stage });
  };
  generate({ ...request, onStage })
    .then((result) => send({ kind: "result", result: packResult(result, located) }))
    .catch((error: unknown) => send({ kind: "fault", error }))
    .finally(() => markWriting(false));
});

/** The thread that `large-stack.ts` starts: generates one package and sends what came of it. */
import { parentPort, workerData } from "node:worker_threads";
import { generate } from "../pipeline/generate.js";
import type { GenerateRequest } from "../pipeline/types.js";
import type { ThreadMessage } from "./large-stack.js";

const send = (message: ThreadMessage): void => parentPort?.postMessage(message);

const { findDocument, ...result } = await generate({
  ...(workerData as GenerateRequest),
  onStage: (stage) => send({ kind: "stage", stage }),
});
const sources = new Set(result.diagnostics.map(({ place }) => place?.source ?? ""));
const documents = [...sources].flatMap((source) => {
  const { name, uri, text } = findDocument(source) ?? {};
  return name === undefined || uri === undefined || text === undefined ? [] : [{ name, uri, text }];
});
send({ kind: "result", result, documents });

import { Worker } from "node:worker_threads";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { generate } from "../pipeline/generate.js";
import type { Generate, GenerateRequest, GenerateResult } from "../pipeline/types.js";
import type { SourceDocument } from "../source/document.js";
import { parseDocument } from "../source/load.js";
import { stdinPath } from "../support/stdin-name.js";

/** What the thread sends: the stages as they begin, and in the end what came of the request. */
export type ThreadMessage =
  | { readonly kind: "stage"; readonly stage: string }
  | {
      readonly kind: "result";
      readonly result: Pick<GenerateResult, "diagnostics" | "ok" | "files">;
      /** The documents that diagnostics are about, without what cannot be sent. */
      readonly documents: readonly Pick<SourceDocument, "name" | "uri" | "text">[];
    };

// Eight times the stack that Node gives. What goes down further is mostly what grows by the square of
// its depth, so that memory, which is limited as well, would not do for it.
const resourceLimits = { stackSizeMb: 8, maxOldGenerationSizeMb: 2048 };

/**
 * Generates one package however long the chains are that its schemas make: where the stack of this
 * thread is too small, the work is done again in a thread with a larger one. Reports
 * `document/too-deep` only where that, or its memory, is too small as well.
 */
export const generateDeep: Generate = async (request) => {
  const result = await generate(request);
  const isTooDeep = result.diagnostics.some(({ code }) => code === "document/too-deep");
  return isTooDeep ? generateInThread(request, result) : result;
};

async function generateInThread(
  { onStage = () => undefined, ...request }: GenerateRequest,
  tooDeep: GenerateResult,
): Promise<GenerateResult> {
  const { specPath, displayName } = request.target;
  const worker = new Worker(new URL("./large-stack-thread.js", import.meta.url), {
    workerData: request,
    resourceLimits,
    stdin: true,
  });
  // Standard input can be read once, and was.
  worker.stdin?.end(specPath === stdinPath ? (tooDeep.findDocument(displayName)?.text ?? "") : "");
  const answer = await new Promise<(ThreadMessage & { kind: "result" }) | undefined>(
    (resolve, reject) => {
      worker.on("message", (message: ThreadMessage) => {
        if (message.kind === "stage") onStage(message.stage);
        else resolve(message);
      });
      worker.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(undefined);
        else reject(error);
      });
      worker.on("exit", () => reject(new Error("the thread ended without a result")));
    },
  );
  await worker.terminate();
  if (answer === undefined) return tooDeep;
  const { result, documents } = answer;
  const parsed = await Promise.all(
    documents.map((one) => parseDocument(Buffer.from(one.text), one, new DiagnosticSink())),
  );
  const byName = new Map(parsed.flatMap((one) => (one === undefined ? [] : [[one.name, one]])));
  return { ...result, findDocument: (source) => byName.get(source) };
}

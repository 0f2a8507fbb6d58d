import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectFolder } from "../../test/support/compilers.js";
import { findDocuments, type BenchDocument } from "./documents.js";
import { installPeers, type Peers } from "./install.js";
import { median, runMeasured } from "./measured-process.js";
import type { BenchOptions } from "./options.js";
import { findOperation, listOutput } from "./output-files.js";
import type { EditorResult } from "./results.js";
import { commandOf, ourName, tools, type Tool } from "./tools.js";

const repeats = 15;

/** Asks tsserver for completions and hovers in a file that uses the largest package: ours, and hey-api's. */
export async function measureEditor(options: BenchOptions): Promise<readonly EditorResult[]> {
  const peers = installPeers(options.cache);
  const [largest] = [...findDocuments(options.documents, peers.folder)].sort(
    (a, b) => b.bytes - a.bytes,
  );
  if (largest === undefined) return [];
  const results: EditorResult[] = [];
  for (const tool of tools) {
    if (tool.name !== ourName && !(tool.name === "hey-api" && options.tools.includes(tool.name))) {
      continue;
    }
    const result = await askFor(tool, largest, peers);
    console.log(`editor ${largest.name} ${tool.name}: ${JSON.stringify(result)}`);
    if (result !== undefined) results.push(result);
  }
  return results;
}

async function askFor(
  tool: Tool,
  document: BenchDocument,
  peers: Peers,
): Promise<EditorResult | undefined> {
  const work = join(peers.folder, "out", document.name);
  const out = join(work, tool.name);
  if (!existsSync(out)) {
    mkdirSync(out, { recursive: true });
    const { failure } = await runMeasured(commandOf(tool, { spec: document.path, out }, peers));
    if (failure !== undefined) return undefined;
  }
  const pattern = tool.name === ourName ? /^dist\/esm\/.*\.d\.ts$/ : /\.ts$/;
  const files = listOutput(out).filter((it) => pattern.test(it));
  const found = findOperation(out, files, document.operation);
  if (found === undefined) return undefined;
  const module = `./${tool.name}/${found.file.replace(/(\.d)?\.ts$/, ".js")}`;
  const text = `import * as api from ${JSON.stringify(module)};\n${use}${found.name};\n`;
  const file = join(work, "editor.bench.ts");
  writeFileSync(file, text);
  const server = new LanguageServer(work);
  try {
    return { document: document.name, tool: tool.name, ...(await waitFor(server, file, text)) };
  } finally {
    server.stop();
    rmSync(file);
  }
}

// Completion after the dot is of everything that the module has; hover is over the operation.
const use = "export const operation = api.";

async function waitFor(
  server: LanguageServer,
  file: string,
  text: string,
): Promise<Pick<EditorResult, "first" | "completion" | "hover">> {
  const place = { file, line: 2, offset: use.length + 1 };
  const first = await timeOf(async () => {
    server.tell("open", { file, fileContent: text });
    await server.ask("quickinfo", place);
  });
  const completion: number[] = [];
  const hover: number[] = [];
  for (let turn = 0; turn < repeats; turn++) {
    // An edit, as without one the server answers from what it has.
    const end = { line: 3 + turn, offset: 1, endLine: 3 + turn, endOffset: 1 };
    const insertString = `export const edit${turn} = ${turn};\n`;
    server.tell("change", { file, ...end, insertString });
    completion.push(await timeOf(() => server.ask("completionInfo", place)));
    hover.push(await timeOf(() => server.ask("quickinfo", place)));
  }
  return { first, completion: median(completion), hover: median(hover) };
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await ask();
  return performance.now() - begin;
}

interface Answer {
  readonly type: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/** A tsserver, spoken to by its own protocol. */
class LanguageServer {
  readonly #process: ChildProcess;
  readonly #pending = new Map<number, (answer: Answer) => void>();
  #count = 0;

  constructor(folder: string) {
    const script = join(projectFolder, "node_modules/typescript/lib/tsserver.js");
    const flags = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
    this.#process = spawn(process.execPath, [script, ...flags], {
      cwd: folder,
      stdio: ["pipe", "pipe", "ignore"],
    });
    createInterface({ input: this.#process.stdout! }).on("line", (line) => {
      if (!line.startsWith("{")) return;
      const answer = JSON.parse(line) as Answer;
      if (answer.type === "response") this.#pending.get(answer.request_seq ?? -1)?.(answer);
    });
  }

  tell(command: string, parameters: Record<string, unknown>): number {
    const seq = ++this.#count;
    const request = { seq, type: "request", command, arguments: parameters };
    this.#process.stdin!.write(`${JSON.stringify(request)}\n`);
    return seq;
  }

  /** @throws Error where there is no answer within two minutes, or none worth it */
  ask(command: string, parameters: Record<string, unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${command}`)), 120_000);
      const seq = this.tell(command, parameters);
      this.#pending.set(seq, ({ success, message, body }) => {
        clearTimeout(timer);
        this.#pending.delete(seq);
        if (success === true) resolve(body);
        else reject(new Error(`${command}: ${message}`));
      });
    });
  }

  stop(): void {
    this.#process.kill("SIGKILL");
  }
}

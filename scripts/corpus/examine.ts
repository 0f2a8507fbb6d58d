import { execFile } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../test/support/compilers.js";
import { strictCompilerOptions } from "../../test/support/strict-compiler-options.js";
import type { DocumentCheck } from "./check-document.js";
import { StepError, type Child, type StepInput } from "./child.js";
import type { Entry } from "./entries.js";
import {
  checkedOf,
  type Checked,
  type Finding,
  type Generated,
  type Judgement,
  type Outcome,
} from "./outcome.js";

/** Where a document is, and where its package goes. */
export interface Place {
  readonly spec: string;
  readonly out: string;
}

interface GenerateAnswer {
  readonly ok: boolean;
  readonly seconds: number;
  readonly megabytes: number;
  readonly diagnostics: readonly (Finding & { readonly severity: string })[];
}

/** Documents of this size get a process of their own, so that its memory is theirs alone. */
const largeFrom = 100_000;

/** Takes one document through every step. */
export async function examine(
  { path, version }: Entry,
  { spec, out }: Place,
  child: Child,
  limit: number,
): Promise<Outcome> {
  const take = (step: StepInput["step"]): Promise<unknown> => child.run({ step, spec, out });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const isLarge = statSync(spec).size >= largeFrom;
  if (isLarge) child.stop();
  child.takePrinted();
  const generated = await generate(child, take);
  const outcome = { path, version, generated };
  if (generated.status === "rejected") {
    return { ...outcome, judged: (await take("judge")) as readonly Judgement[] };
  }
  if (generated.status !== "done") return outcome;

  const imports = await guard(take("load") as Promise<{ modules: number; problems: string[] }>, {
    modules: 0,
  });
  const fixtures = await guard(take("check") as Promise<DocumentCheck>, {
    values: 0,
    unsatisfiable: 0,
  });
  if (isLarge) child.stop();
  const types = await typeCheck(out, limit);
  return { ...outcome, imports, fixtures, types };
}

async function generate(
  child: Child,
  take: (step: "generate") => Promise<unknown>,
): Promise<Generated> {
  const start = performance.now();
  try {
    const { ok, seconds, megabytes, diagnostics } = (await take("generate")) as GenerateAnswer;
    const counts = new Map<string, number>();
    for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
    return {
      status: ok ? "done" : "rejected",
      seconds,
      megabytes,
      diagnostics: Object.fromEntries([...counts].toSorted()),
      errors: diagnostics
        .filter(({ severity }) => severity === "error")
        .slice(0, 20)
        .map(({ code, message, pointer }) => ({ code, message, pointer })),
      printed: child.takePrinted(),
    };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return {
      status: error.kind === "hung" ? "hung" : "crashed",
      seconds: (performance.now() - start) / 1000,
      megabytes: 0,
      diagnostics: {},
      errors: [],
      printed: `${error.message}\n${child.takePrinted()}`.trim(),
    };
  }
}

/** A step's findings, where its own failure is one. */
async function guard<Rest extends object>(
  answer: Promise<Rest & { readonly problems: readonly string[] }>,
  nothing: Rest,
): Promise<Rest & Checked> {
  try {
    const { problems, ...rest } = await answer;
    return { ...(rest as unknown as Rest), ...checkedOf(problems) };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return { ...nothing, ...checkedOf([`${error.kind}: ${error.message}`]) };
  }
}

/** Type-checks a package's sources, mocks included, as its own process. */
async function typeCheck(out: string, limit: number): Promise<Checked & { seconds: number }> {
  const config = { compilerOptions: strictCompilerOptions, include: ["src"] };
  writeFileSync(join(out, "tsconfig.json"), JSON.stringify(config));
  const script = join(projectFolder, "node_modules/typescript-7/bin/tsc");
  const start = performance.now();
  const { status, output } = await new Promise<{ status: number | null; output: string }>(
    (resolve) => {
      const options = {
        cwd: out,
        maxBuffer: 256 * 1024 * 1024,
        timeout: limit * 1000,
        killSignal: "SIGKILL",
      } as const;
      const parameters = [script, "-p", ".", "--pretty", "false"];
      const child = execFile(process.execPath, parameters, options, (_, stdout, stderr) => {
        resolve({ status: child.exitCode, output: stdout + stderr });
      });
    },
  );
  const problems = output.split("\n").filter((line) => /error TS\d+:/.test(line));
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && problems.length === 0) {
    return { seconds, ...checkedOf([`the compiler ended with ${status}: ${output.trim()}`]) };
  }
  return { seconds, ...checkedOf(problems) };
}

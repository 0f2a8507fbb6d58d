import { resolve } from "node:path";
import { resolveTarget } from "../config/resolve-targets.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Failure, Latency } from "../mock/disturbance.js";
import type { RequestLog } from "../mock/request-log.js";

/** How a mock server is started by a program. */
export interface MockServerOptions {
  /** A description, as `generate` takes it; or a package: its folder, or the name of an installed one. */
  readonly spec: string;
  /** The folder that paths start from; the current one by default. */
  readonly cwd?: string;
  /** Paths of Overlays, which are applied in this order. */
  readonly overlays?: readonly string[];
  /** Files and folders that the description may refer to beyond those beside it. */
  readonly allowedFiles?: readonly string[];
  /** 0, which is the default, for any that is free. */
  readonly port?: number;
  /** `127.0.0.1` by default. */
  readonly host?: string;
  /** Whether what is made, changed and removed is so in the answers that follow. */
  readonly stateful?: boolean;
  /** Shares of requests that fail, such as `{ status: 429, share: 0.1 }`. */
  readonly failures?: readonly Failure[];
  /** How long answers are held back, in milliseconds. */
  readonly latency?: Latency;
  /** Decides what fails, how long it takes, and the values; 0, the default, is for those of the documentation. */
  readonly seed?: number;
}

/** A mock server that was started by a program. */
export interface RunningMock {
  /** Without a slash at the end; what a client takes as its base URL. */
  readonly url: string;
  readonly port: number;
  readonly log: RequestLog;
  /** Errors of the mock server itself that nobody expected; such a request is answered with 500. */
  readonly faults: readonly unknown[];
  /** Ends it: no further request is taken, those that are under way are answered. */
  close(): Promise<void>;
}

/** Says why a mock server could not be started. */
export class MockServerError extends Error {
  /** What was found, the errors among it. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    super(errors.map(({ code, message }) => `${code}: ${message}`).join("\n"));
    this.name = "MockServerError";
    this.diagnostics = diagnostics;
  }
}

/**
 * Starts a mock server of a description, as `sdkwright mock` does.
 *
 * @throws MockServerError where the description has errors, or the port is taken
 */
export async function startMockServer(options: MockServerOptions): Promise<RunningMock> {
  const { spec, overlays = [], allowedFiles = [], stateful = false, failures = [] } = options;
  const cwd = resolve(options.cwd ?? ".");
  // Whoever imports `defineConfig` does not load all of this.
  const { openMock } = await import("./mock.js");
  const references = { files: allowedFiles };
  const faults: unknown[] = [];
  const { server, diagnostics } = await openMock({
    spec,
    target: resolveTarget({ spec, out: ".", overlays, references }, cwd, cwd),
    cwd,
    port: options.port ?? 0,
    host: options.host ?? "127.0.0.1",
    stateful,
    failures,
    latency: options.latency,
    seed: options.seed ?? 0,
    onFault: (error) => faults.push(error),
  });
  if (server === undefined) throw new MockServerError(diagnostics);
  return { ...server, faults };
}

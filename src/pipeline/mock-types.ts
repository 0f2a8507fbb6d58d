import type { ResolvedTarget } from "../config/types.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Failure, Latency } from "../mock/disturbance.js";
import type { MockServer } from "../mock/server.js";
import type { SourceDocument } from "../source/document.js";
import type { NetworkUse } from "../source/remote-texts.js";

/** What to mock, and how. */
export interface MockSetup {
  /** What was given as the description: it may be the name of an installed package. */
  readonly spec: string;
  readonly target: ResolvedTarget;
  /** `compare` by default. */
  readonly network?: NetworkUse;
  /** The folder from which installed packages are looked for. */
  readonly cwd: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  readonly stateful: boolean;
  readonly failures: readonly Failure[];
  readonly latency?: Latency | undefined;
  readonly seed: number;
  /** Takes an error that nobody expected, while requests are answered. */
  readonly onFault: (error: unknown) => void;
}

/** What came of starting a mock server. */
export interface MockResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Finds a document that was read, by the name that diagnostics know it by. */
  findDocument(source: string): SourceDocument | undefined;
  /** Undefined where an error was found. */
  readonly server: MockServer | undefined;
  /** What is served, for people. */
  readonly title: string;
  readonly operations: number;
}

/** Starts a mock server. Throws only for what is a fault of ours. */
export type OpenMock = (setup: MockSetup) => Promise<MockResult>;

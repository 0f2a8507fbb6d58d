/** What became of one document. */
export interface Outcome {
  readonly path: string;
  readonly version: string;
  readonly generated: Generated;
  /** What follows is there for a package that was generated. */
  readonly types?: Checked & { readonly seconds: number };
  readonly imports?: Checked & { readonly modules: number };
  readonly fixtures?: Checked & {
    readonly values: number;
    /** Schemas of which it was reported that no value satisfies them. */
    readonly unsatisfiable: number;
  };
  /** What other tools say of a document that is rejected. */
  readonly judged?: readonly Judgement[];
}

/** How generating ended. */
export interface Generated {
  /** `rejected` with a diagnostic; `crashed` and `hung` are faults of the generator. */
  readonly status: "done" | "rejected" | "crashed" | "hung";
  readonly seconds: number;
  /**
   * The most that the process had at once until then. Small documents share a process, so that this
   * is a limit for them; large ones have one of their own.
   */
  readonly megabytes: number;
  /** How many diagnostics there are of each code. */
  readonly diagnostics: Readonly<Record<string, number>>;
  /** The errors, in the order they were found. */
  readonly errors: readonly Finding[];
  /** What was printed, which should be nothing, and the stack of a crash. */
  readonly printed: string;
}

/** An error that the generator reports. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly pointer: string;
}

/** What a check found. */
export interface Checked {
  readonly problems: number;
  /** The first few, in words. */
  readonly first: readonly string[];
}

/** What another tool says of a document. */
export interface Judgement {
  readonly tool: string;
  /** Its first complaint; undefined where it has none. */
  readonly complaint: string | undefined;
}

/** Keeps the first few of some problems. */
export function checkedOf(problems: readonly string[]): Checked {
  return { problems: problems.length, first: problems.slice(0, 5) };
}

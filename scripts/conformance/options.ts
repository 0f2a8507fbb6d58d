import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** The proofs that there are. */
export const proofNames = ["typespec", "prism"] as const;

/** The name of a proof. */
export type ProofName = (typeof proofNames)[number];

/** What the command was asked to do. */
export interface ConformanceOptions {
  readonly proofs: readonly ProofName[];
  /** Only specifications whose name has this in it. */
  readonly only: string;
  readonly update: boolean;
  /** Where packages and logs go. */
  readonly work: string;
}

/** What `npm run conformance` says where it is not told what to do. */
export const helpText = `npm run conformance -- [typespec] [prism] [options]

Calls servers that others made through generated clients, and fails where a call that passed according
to docs/conformance.md no longer does. Programs of others are installed below node_modules/.cache.

  typespec       TypeSpec's HTTP scenarios, compiled to OpenAPI and served by TypeSpec's own server
  prism          ConductorOne's task API, mocked and validated by Prism
                 both, where none is named

  --only PART    of the scenarios, only specifications whose name contains this; no report is made
  --update       write docs/conformance.md
  --work DIR     where packages and logs go; by default below the folder for temporary files
`;

/** Reads the command line; undefined, after saying why, where it makes no sense. */
export function readOptions(
  argv: readonly string[],
  say: (text: string) => void,
): ConformanceOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        only: { type: "string", default: "" },
        update: { type: "boolean", default: false },
        work: { type: "string", default: join(tmpdir(), "sdkwright-conformance") },
      },
    });
    const unknown = positionals.filter((it) => !proofNames.some((name) => name === it));
    if (unknown.length > 0) throw new Error(`there is no proof '${unknown.join("', '")}'`);
    if (values.update && (positionals.length > 0 || values.only !== "")) {
      throw new Error("a report is made of all proofs, so none can be chosen");
    }
    const proofs = proofNames.filter(
      (name) => positionals.length === 0 || positionals.includes(name),
    );
    return { ...values, proofs };
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${helpText}`);
    return undefined;
  }
}

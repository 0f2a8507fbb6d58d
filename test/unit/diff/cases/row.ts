/**
 * Where a fragment stands. `request`, `response` and `both`: it is the schema `Thing` that an operation
 * sends, is answered with, or both. `operation`: it is what `GET /things` has besides its id and tag.
 * `paths` and `document`: all paths, or all but the first lines.
 */
export type Frame = "request" | "response" | "both" | "operation" | "paths" | "document";

/** A single change with what it is to be judged as. */
export interface Row {
  readonly name: string;
  readonly frame: Frame;
  /** YAML in flow or block style. */
  readonly before: string;
  readonly after: string;
  /** `kind level whom`, sorted; the parties joined by `+`, `nobody` where there is none. */
  readonly want: readonly string[];
}

/** A change that means different things in the two directions. */
export interface DirectedRow extends Omit<Row, "frame" | "want"> {
  readonly request: readonly string[];
  readonly response: readonly string[];
}

/** Makes two rows of a change of a schema: one where it is sent, one where it is received. */
export function directed(rows: readonly DirectedRow[]): readonly Row[] {
  return rows.flatMap(({ request, response, ...row }): readonly Row[] => [
    { ...row, name: `request: ${row.name}`, frame: "request", want: request },
    { ...row, name: `response: ${row.name}`, frame: "response", want: response },
  ]);
}

import type { Server, ServerVariable } from "../ir/access.js";
import { placeOf } from "./base-path.js";
import type { Side } from "./change.js";
import { below, type Spot } from "./recorder.js";
import type { TypeComparison } from "./type-comparison.js";

/**
 * Compares where two APIs, or operations, are served. The first server is the one that calls go to where
 * nobody says otherwise.
 */
export function compareServers(
  before: readonly Server[],
  after: readonly Server[],
  spot: Spot,
  context: Pick<TypeComparison, "record" | "old" | "next">,
): void {
  const [first] = before;
  const [default_] = after;
  const next = new Set(after.map(placeOf));
  const old = new Set(before.map(placeOf));
  if (first !== undefined && default_ !== undefined && placeOf(first) !== placeOf(default_)) {
    const names = { name: "server", before: first.url, after: default_.url };
    context.record("server/default-changed", spot, names);
  }
  for (const server of before) {
    const isSaid = server === first && default_ !== undefined;
    if (!next.has(placeOf(server)) && !isSaid)
      context.record("server/removed", spot, { name: server.url, after: default_?.url });
  }
  for (const server of after) {
    const isSaid = server === default_ && first !== undefined;
    if (!old.has(placeOf(server)) && !isSaid)
      context.record("server/added", spot, { name: server.url });
  }
  compareVariables(variablesOf(before), variablesOf(after), spot, context);
}

/** Variables of the first server alone can be given a value; the others are there to be read. */
function variablesOf([first]: readonly Server[]): ReadonlyMap<string, ServerVariable> {
  return new Map(first?.variables.map((variable) => [variable.name, variable]));
}

/** The client's option for a variable; undefined where it is one of an operation's own server. */
function optionOf(name: string, { api, names }: Side): string | undefined {
  return variablesOf(api.servers).has(name) ? names.serverVariable(name) : undefined;
}

function compareVariables(
  before: ReadonlyMap<string, ServerVariable>,
  after: ReadonlyMap<string, ServerVariable>,
  spot: Spot,
  { record, old, next }: Pick<TypeComparison, "record" | "old" | "next">,
): void {
  for (const name of after.keys()) {
    if (!before.has(name)) record("server/variable-added", spot, { name });
  }
  for (const [name, was] of before) {
    const is = after.get(name);
    if (is === undefined) {
      record("server/variable-removed", spot, { name });
      continue;
    }
    const at = below(spot, `server variable ${name}`);
    if (was.default !== is.default) {
      const facts = { name, before: was.default, after: is.default };
      record("server/variable-default-changed", at, facts);
    }
    compareValues(was.values, is.values, at, record);
    const [from, to] = [optionOf(name, old), optionOf(name, next)];
    if (from !== undefined && to !== undefined && from !== to)
      record("name/option", at, { name, before: from, after: to });
  }
}

function compareValues(
  before: readonly string[],
  after: readonly string[],
  spot: Spot,
  record: TypeComparison["record"],
): void {
  // No list: any value will do.
  if (before.length === 0 && after.length > 0)
    return record(
      "enum/introduced",
      { ...spot, direction: "request" },
      { name: "values", after: after.join(", ") },
    );
  if (after.length === 0) return;
  for (const value of before.filter((one) => !after.includes(one)))
    record("server/value-removed", spot, { name: value });
  for (const value of after.filter((one) => !before.includes(one)))
    record("server/value-added", spot, { name: value });
}

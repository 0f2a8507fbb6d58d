import type { PropertyEncoding } from "../ir/types.js";
import { canonicalJson } from "../support/canonical-json.js";

/** What has fields or parts: a body, or a query that is a form. */
interface Encoded {
  readonly encoding?: readonly PropertyEncoding[];
}

/** The names of the fields or parts that one writes in another way than the other. */
export function changedEncodings(before: Encoded, after: Encoded): readonly string[] {
  const [old, next] = [textsOf(before), textsOf(after)];
  return [...new Set([...old.keys(), ...next.keys()])].filter(
    (name) => old.get(name) !== next.get(name),
  );
}

function textsOf({ encoding = [] }: Encoded): ReadonlyMap<string, string> {
  return new Map(encoding.map((one) => [one.property, canonicalJson(one)]));
}

import type { Docs } from "../ir/types.js";
import type { ChangeKind } from "./kinds.js";
import type { Facts } from "./kinds/entry.js";
import type { Spot } from "./recorder.js";

const texts = ["title", "summary", "description", "externalUrl"] as const;

/** Compares what is said to readers; whether something is deprecated is compared where it is. */
export function compareDocs(
  before: Docs,
  after: Docs,
  spot: Spot,
  { record }: { record(kind: ChangeKind, spot: Spot, facts: Facts): void },
): void {
  // What is said of another schema was never said of this one.
  if (spot.node.subject.was !== undefined) return;
  for (const name of texts) {
    if (before[name] === after[name]) continue;
    const at: Spot = { ...spot, direction: undefined };
    record("docs/changed", at, { name: name === "externalUrl" ? "link" : name });
  }
}

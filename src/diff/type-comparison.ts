import type { IrType } from "../ir/types.js";
import type { Side } from "./change.js";
import type { ChangeKind } from "./kinds.js";
import type { Facts } from "./kinds/entry.js";
import type { Spot } from "./recorder.js";

/** What the parts of comparing types share; comparing what is inside goes through it. */
export interface TypeComparison {
  readonly old: Side;
  readonly next: Side;
  /** Compares two types that stand at the same place. */
  compare(before: IrType, after: IrType, spot: Spot): void;
  /** Records a change. */
  record(kind: ChangeKind, spot: Spot, facts: Facts): void;
  /** Both types as text. */
  texts(before: IrType, after: IrType, spot: Spot): Required<Pick<Facts, "before" | "after">>;
}

import type { SampleTree } from "../fixtures/tree.js";
import type { IrType, Origin, SymbolId } from "../ir/types.js";
import type { Direction } from "./emit-context.js";

/** A type, and where its own example is looked for. */
export interface SamplePlace {
  readonly type: IrType;
  readonly origin?: Origin | undefined;
}

/** The samples of an API: of every declaration in each direction, and of bodies that are not declared. */
export interface SampleTrees {
  readonly declarations: Readonly<Record<Direction, ReadonlyMap<SymbolId, SampleTree>>>;
  /** Samples the body or a header of a response, such as an array of a declared type. */
  readonly inline: (place: SamplePlace) => SampleTree;
}

import type { EffectPlan, ResourcePlan } from "../runtime/mock-state-plan.js";
import type { IrType, Origin, SymbolId } from "./types.js";

/** What an API keeps, and what its operations do to that: what stateful mocks go by. */
export interface StatePlan {
  /** By name. */
  readonly resources: ReadonlyMap<string, PlannedResource>;
  /** By the id of the operation: first what gives the answer, then what else happens. */
  readonly operations: ReadonlyMap<SymbolId, readonly EffectPlan[]>;
}

/** The plan of what keeps nothing. */
export const noState: StatePlan = { resources: new Map(), operations: new Map() };

/** A kind of objects that the API keeps. */
export interface PlannedResource {
  readonly plan: ResourcePlan;
  /** The type that its objects have. */
  readonly type: IrType;
  /** Where the description has it: a declaration, or an operation. */
  readonly origin: Origin;
}

/** The declaration of a resource's type; undefined where it has none of its own. */
export function declarationOf({ type }: PlannedResource): SymbolId | undefined {
  return type.kind === "reference" ? type.target : undefined;
}

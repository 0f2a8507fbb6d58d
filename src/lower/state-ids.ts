import type { Api, IrType } from "../ir/types.js";
import type { IdPlan } from "../runtime/mock-state-plan.js";
import { plainType, typeAt } from "./type-places.js";

/** What ids look like by the type that they have at a place in objects of a resource. */
export function idPlan(resource: IrType, place: string, api: Api): IdPlan {
  const found = typeAt(resource, place, api);
  const type = found && plainType(found, api);
  switch (type?.kind) {
    case "number":
      return {
        kind: "number",
        from: Math.max(type.minimum ?? type.exclusiveMinimum ?? 1, 1),
        step: type.multipleOf ?? 1,
      };
    case "enum":
      return { kind: "choice", values: type.members.map(({ value }) => value) };
    case "string":
      return { kind: "text", ...(type.format === undefined ? {} : { format: type.format }) };
    default:
      return { kind: "text" };
  }
}

import { dereference } from "./dereference.js";
import type { Api, IrType, Operation, Parameter } from "./types.js";

type Declared = Pick<Api, "declarations">;

/** What a required parameter always is, as its type has one value only; undefined where a call has a choice. */
export function fixedValue(
  { required, type }: Parameter,
  api: Declared,
): string | number | boolean | undefined {
  return required ? onlyValue(type, api) : undefined;
}

/** A parameter that always is the same. */
export interface FixedParameter {
  readonly parameter: Parameter;
  readonly value: string | number | boolean;
}

/** The parameters of an operation that have one value only. */
export function fixedParameters(
  { parameters }: Pick<Operation, "parameters">,
  api: Declared,
): readonly FixedParameter[] {
  return parameters.flatMap((parameter) => {
    const value = fixedValue(parameter, api);
    return value === undefined ? [] : [{ parameter, value }];
  });
}

/**
 * By what a request for an operation is told from those of others whose paths differ in nothing but their fragment,
 * which is never sent (RFC 9110, 7.1): what it always has.
 */
export function tellingParameters(
  operation: Pick<Operation, "parameters" | "path">,
  api: Declared,
): readonly FixedParameter[] {
  return operation.path.includes("#") ? fixedParameters(operation, api) : [];
}

/** Whether a call has to give a parameter: not where the service knows what it is without it, or the client does. */
export function isNeeded(parameter: Parameter, api: Declared): boolean {
  return (
    parameter.required &&
    parameter.default === undefined &&
    fixedValue(parameter, api) === undefined
  );
}

function onlyValue(given: IrType, api: Declared): string | number | boolean | undefined {
  const type = dereference(given, api);
  if (type?.kind === "literal") return type.value;
  if (type?.kind !== "enum") return undefined;
  const [first, ...others] = type.members;
  return others.length === 0 ? first?.value : undefined;
}

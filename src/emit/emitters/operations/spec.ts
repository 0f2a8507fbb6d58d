import { dereference } from "../../../ir/dereference.js";
import { fixedValue } from "../../../ir/needed-parameter.js";
import type { IrType, JsonValue, Operation, Parameter } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { defaultSecurity, securityNames } from "../../security.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { bodyMembers } from "./body-spec.js";
import { encodingMembers } from "./encoding-spec.js";
import { pagingMembers } from "./paging-spec.js";
import { responseMembers } from "./response-spec.js";
import { idempotencyText } from "../../idempotency.js";
import { pathTemplate } from "./path-template.js";
import { serverMembers } from "./server-spec.js";

/**
 * Writes what the runtime has to know of an operation, as an `OperationSpec`: everything that is the
 * default is left out, and writers and readers are named only where they are needed, so that a bundle
 * has no others.
 */
export function operationSpec(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const parameters = operation.parameters.map((parameter) =>
    parameterSpec(parameter, names, context, module),
  );
  const own = securityNames(operation, context);
  const usual = literalText(own) === literalText(defaultSecurity(context));
  return objectText([
    ["id", literalText(operation.operationId ?? `${operation.method} ${operation.path}`)],
    ["method", literalText(operation.method)],
    ["path", literalText(pathTemplate(operation.path))],
    ...(parameters.length === 0 ? [] : [["parameters", `[${parameters.join(", ")}]`] as const]),
    ...bodyMembers(operation, names, context, module),
    ...responseMembers(operation, names, context, module),
    ...serverMembers(operation, context, module),
    ...(usual ? [] : [["security", literalText(own)] as const]),
    ...reliabilityMembers(operation, module),
    ...pagingMembers(operation, names, module),
  ]);
}

function reliabilityMembers({ reliability }: Operation, module: ModuleBuilder): readonly Member[] {
  const { retry, idempotencyHeader: header } = reliability;
  return [
    ...(retry === undefined ? [] : [["retry", literalText(retry as JsonValue)] as const]),
    ...(header === undefined ? [] : [["idempotency", idempotencyText(header, module)] as const]),
  ];
}

const placers = {
  query: "placeInQuery",
  header: "placeInHeader",
  cookie: "placeInCookie",
} as const;

const defaultStyles = { path: "simple", header: "simple", query: "form", cookie: "form" } as const;

function parameterSpec(
  parameter: Parameter,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const { location, name, style, explode, mediaType } = parameter;
  const argument = names.arguments.get(`${location} ${name}`) ?? name;
  const declared: Member[] = [];
  if (style !== undefined && style !== defaultStyles[location])
    declared.push(["style", literalText(style)]);
  const usual = style === "form" || style === "deepObject" || style === "cookie";
  if (explode !== undefined && explode !== usual) declared.push(["explode", literalText(explode)]);
  if (parameter.allowReserved === true) declared.push(["allowReserved", "true"]);
  if (mediaType !== undefined) declared.push(["mediaType", literalText(mediaType)]);
  const plain = declared.length === 0 && isPlain(parameter.type, context);
  if (parameter.wholeQuery === true) {
    declared.push(...encodingMembers(parameter, context.api, module));
    declared.push(["write", module.value("writeQueryString", core.queryString)]);
  } else if (!plain) declared.push(["write", module.value("writeStyled", core.styles)]);
  return objectText([
    ["argument", literalText(argument)],
    ...(argument === name ? [] : [["name", literalText(name)] as const]),
    ["in", literalText(location)],
    ...declared,
    ...defaultMember(parameter, context),
    ...(location === "path"
      ? []
      : [["place", module.value(placers[location], core.place)] as const]),
  ]);
}

/**
 * A parameter that is required is sent even where the caller gives nothing for it, which its default or its
 * only value allows: a server that refuses requests without it does as the description says.
 */
function defaultMember(parameter: Parameter, { api }: EmitContext): readonly Member[] {
  const value = fixedValue(parameter, api) ?? parameter.default;
  if (!parameter.required || value === undefined || value === null) return [];
  return [["default", literalText(value)]];
}

/** True for a scalar or an array of scalars, which the runtime writes without help. */
function isPlain(type: IrType, { api }: EmitContext): boolean {
  const isScalar = (candidate: IrType): boolean => {
    const target = dereference(candidate, api);
    if (target?.kind === "nullable") return isScalar(target.inner);
    if (target?.kind === "union") return target.variants.every(isScalar);
    return ["string", "number", "boolean", "literal", "enum", "null"].includes(target?.kind ?? "");
  };
  const target = dereference(type, api);
  const value = target?.kind === "nullable" ? dereference(target.inner, api) : target;
  if (value?.kind === "union")
    return value.variants.every((variant) => isPlain(variant, { api } as EmitContext));
  return value?.kind === "array" ? isScalar(value.items) : value !== undefined && isScalar(value);
}

import type { IrType, JsonValue, NameParts } from "../ir/types.js";
import { acceptsNull } from "../normalize/nullable.js";
import { isObject } from "../normalize/structure.js";
import { parsePointer } from "../support/json-pointer.js";
import { isComponent, optional, type Located, type LowerContext, type Scope } from "./context.js";
import { mayAskForName, readComponentNameHint, readInlineNameHint } from "./hints.js";
import { ownerInOperation, type Owner } from "./owner.js";
import { nullableOf } from "./simplify.js";

/**
 * Lowers a schema that stands inside another and gives it a name of its own if it deserves one:
 * a choice of values, or an object with properties.
 */
export function lowerInline(schema: Located, context: LowerContext, scope: Scope): IrType {
  if (scope.nameless === true) {
    const reading = scope.exact === true ? "exact" : "nameless";
    const nameless = { ...schema, pointer: `${reading} ${schema.pointer}` };
    return context.lowerOnce(
      nameless,
      () => ({ kind: "unknown" }),
      () => context.lower(schema, scope),
    );
  }
  if (isDeep(schema, scope)) {
    const type = declareInline(schema, context, scope);
    return acceptsNull(schema.value) ? nullableOf(type) : type;
  }
  // A reference has no name to ask for.
  if (isOnlyReference(schema.value)) return context.lower(schema, scope);
  // To lower it again is less work than to remember it.
  if (isSimple(schema.value)) return lowerNamed(schema, context, scope);
  // Only an object can be met again inside itself, and an object gets a name.
  return context.lowerOnce(
    schema,
    () => declareInline(schema, context, scope),
    () => lowerNamed(schema, context, scope),
  );
}

function isOnlyReference(schema: JsonValue): boolean {
  if (!isObject(schema) || typeof schema["$ref"] !== "string") return false;
  return Object.keys(schema).length === 1;
}

/** Whether a schema is no more than a scalar, so that it cannot be met inside itself. */
function isSimple(schema: JsonValue): boolean {
  return !isObject(schema) || scalarTypes.has(schema["type"]);
}

const scalarTypes: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean"]);

function lowerNamed(schema: Located, context: LowerContext, scope: Scope): IrType {
  const type = context.lower(schema, scopeWithin(schema, scope));
  const value = type.kind === "nullable" ? type.inner : type;
  if (!deservesName(value)) return type;
  const reference = declareInline(schema, context, scope);
  return type.kind === "nullable" ? nullableOf(reference) : reference;
}

/** What lies in a schema that asks for a name is named after it, and not after the way to it. */
function scopeWithin({ value, pointer }: Located, scope: Scope): Scope {
  if (!isObject(value) || !mayAskForName(value)) return scope;
  return readInlineNameHint(value).hint === undefined ? scope : { parent: pointer, path: [] };
}

// Compilers and formatters recurse where types nest, as we do, and some end the process too deep.
const deepestNesting = 50;

/** Whether a schema stands so deep in others that it gets a name, and is lowered by itself. */
function isDeep({ value }: Located, { path }: Scope): boolean {
  return isObject(value) && path.length > 0 && path.length % deepestNesting === 0;
}

function deservesName(type: IrType): boolean {
  switch (type.kind) {
    case "enum":
      return true;
    case "object":
      return type.properties.length > 0 || type.groups.length > 0;
    case "union":
      return (
        type.discriminator !== undefined ||
        type.variants.some((variant) => variant.kind === "enum" && variant.closed === true) ||
        (type.variants.length === 1 && type.variants.some(deservesName))
      );
    case "intersection":
      return type.parts.some(deservesName);
    default:
      return false;
  }
}

function declareInline(schema: Located, context: LowerContext, scope: Scope): IrType {
  return context.declare(schema, () => ({
    ...readInlineNameHint(schema.value),
    path: scope.path,
    parent: scope.parent,
  }));
}

/** Refers to the schema behind `$ref`, declaring it; `unknown` where the reference leads nowhere. */
export function referTo(reference: string, context: LowerContext): IrType {
  const known = context.references.get(reference);
  if (known !== undefined) return known;
  const type = referenceType(reference, context);
  context.references.set(reference, type);
  return type;
}

function referenceType(reference: string, context: LowerContext): IrType {
  const target = context.target(reference);
  if (target === undefined) return { kind: "unknown" };
  const type = context.declareShared(target, () => {
    const inOperation = ownerInOperation(target.pointer);
    if (inOperation !== undefined) return sharedInOperation(target, inOperation);
    const place = nameByPlace(target.pointer);
    const name = place.path.length === 1 ? (place.path[0] ?? "") : "";
    return { ...readComponentNameHint(name, target.value), ...place };
  });
  // Null was taken out of components; an inline schema's name stands for its value as well.
  return !isComponent(target.pointer) && acceptsNull(target.value) ? nullableOf(type) : type;
}

/**
 * Names a schema of one operation that others refer to. Tools that write a description of many files as one leave each
 * schema where it is used first, which changes with every operation that is added: the property that holds it does not.
 */
function sharedInOperation({ value, pointer }: Located, { parent, path }: Owner): NameParts {
  const tokens = parsePointer(pointer);
  const isItem = tokens.at(-1) === "items" && tokens.at(-3) === "properties";
  const [holder, name = ""] = tokens.slice(isItem ? -3 : -2);
  const own = holder === "properties" && !vague.has(name) ? name : undefined;
  const property = isItem && own !== undefined ? `${own}_item` : own;
  return { ...readInlineNameHint(value), ...optional("property", property), parent, path };
}

// What holds the whole of an answer, and says nothing of it.
const vague: ReadonlySet<string> = new Set([
  "attributes",
  "body",
  "content",
  "data",
  "entries",
  "items",
  "list",
  "object",
  "payload",
  "records",
  "response",
  "result",
  "results",
  "value",
  "values",
]);

/** Names a schema by where it stands: a component by its own name, anything else by its path. */
function nameByPlace(pointer: string): Pick<NameParts, "path"> {
  const tokens = parsePointer(pointer);
  if (tokens[0] === "components" && tokens[1] === "schemas") {
    return { path: [tokens[2] ?? "", ...tokens.slice(3).filter(isName)] };
  }
  return { path: tokens.filter(isName) };
}

// Tokens that say how a document is built, not what it is about.
const structural: ReadonlySet<string> = new Set([
  "paths",
  "components",
  "properties",
  "schema",
  "content",
  "responses",
  "parameters",
  "application/json",
  "$defs",
  "definitions",
]);

function isName(token: string): boolean {
  return !structural.has(token);
}

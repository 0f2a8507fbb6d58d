import type { JsonObject, JsonValue } from "../../ir/types.js";
import { isObject } from "../structure.js";
import { essenceOf, isMultipart } from "../../support/media-type.js";
import { field, mapField, splitFields, type Placed, type UpgradeContext } from "./context.js";
import { areSame, assumed, sharedMediaTypes, type MediaTypes } from "./media-types.js";
import { collectionFormat, valueSchema } from "./parameter.js";

/** A parameter as it is listed, and what it refers to, which is itself where it is no reference. */
export interface ListedParameter {
  readonly listed: Placed;
  readonly target: Placed<JsonObject>;
}

/** True for parameters that make up the body of a request. */
export function isBodyPart(parameter: JsonObject): boolean {
  return parameter["in"] === "body" || parameter["in"] === "formData";
}

/**
 * Makes a Request Body Object of the parameters of an operation that stand in its body (Swagger 2.0,
 * Parameter Object): the one that is the body, or else the fields of a form.
 *
 * @returns undefined where there are none
 */
export function upgradeBody(
  parameters: readonly ListedParameter[],
  consumes: MediaTypes,
  context: UpgradeContext,
): JsonObject | undefined {
  const bodies = parameters.filter(({ target }) => target.value["in"] === "body");
  const fields = parameters.filter(({ target }) => target.value["in"] === "formData");
  const [body] = bodies;
  if (body === undefined) {
    return fields.length === 0 ? undefined : formBody(fields, consumes, context);
  }
  for (const { listed } of [...bodies.slice(1), ...fields]) {
    const reason = "a request has one body, and another parameter is it";
    context.report("swagger/ignored", { what: "parameter", reason }, listed.pointer);
  }
  return operationBody(body, consumes, context);
}

// A shared body stays shared: it is written out again only for other media types, and then around the same schema.
function operationBody(
  { listed, target }: ListedParameter,
  consumes: MediaTypes,
  context: UpgradeContext,
): JsonObject {
  if (listed.pointer === target.pointer) return bodyOf(target, consumes, context);
  if (areSame(consumes, sharedMediaTypes("consumes", context)))
    return context.place({ $ref: `#${target.pointer}` }, listed.pointer);
  const schema: JsonObject = { $ref: `#${target.pointer}/schema` };
  const value = "schema" in target.value ? { ...target.value, schema } : target.value;
  return bodyOf({ ...target, value }, consumes, context);
}

/** Makes a Request Body Object of a parameter with `in: body`. */
export function bodyOf(
  { value, pointer }: Placed<JsonObject>,
  consumes: MediaTypes,
  context: UpgradeContext,
): JsonObject {
  const schema = valueSchema({ value, pointer }, context);
  const [extensions] = splitFields(value, (name) => /^x-(?!examples?$)/.test(name));
  const examples = isObject(value["x-examples"]) ? value["x-examples"] : {};
  const types = consumes.length > 0 ? consumes : assumed("application/json", { pointer, value });
  const content = types.map((type): [string, JsonValue] => {
    const example = value["x-example"] ?? examples[type.value];
    // The list of media types may be that of all operations, which have other examples.
    const place = example === undefined ? type.pointer : pointer;
    return [type.value, context.place({ schema, ...field("example", example) }, place)];
  });
  return context.place(
    {
      ...extensions,
      ...field("description", value["description"]),
      ...field("required", value["required"] === true ? true : undefined),
      content: Object.fromEntries(content),
    },
    pointer,
  );
}

/** Makes a Request Body Object of parameters with `in: formData`: an object with a property for each. */
function formBody(
  fields: readonly ListedParameter[],
  consumes: MediaTypes,
  context: UpgradeContext,
): JsonObject {
  const [first] = fields;
  const pointer = first?.listed.pointer ?? "";
  const properties = fields.map(({ target }): [string, JsonObject] => [
    String(target.value["name"]),
    formProperty(target, context),
  ]);
  const required = fields
    .filter(({ target }) => target.value["required"] === true)
    .map(({ target }) => String(target.value["name"]));
  const schema = context.place(
    {
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required }),
    },
    pointer,
  );
  const encoding = fields.flatMap(({ target }): [string, JsonValue][] => {
    const how = fieldEncoding(target, context);
    return how === undefined ? [] : [[String(target.value["name"]), how]];
  });
  const types = formTypes(
    properties.some(([, property]) => holdsFile(property)),
    consumes,
  );
  const content = (
    types.length > 0 ? types : assumed(defaultForm(properties), { pointer, value: null })
  ).map((type): [string, JsonValue] => [
    type.value,
    context.place({ schema, ...mapField("encoding", encoding) }, type.pointer),
  ]);
  return context.place(
    {
      ...(required.length === 0 ? {} : { required: true }),
      content: Object.fromEntries(content),
    },
    pointer,
  );
}

function formProperty(target: Placed<JsonObject>, context: UpgradeContext): JsonObject {
  const schema = valueSchema(target, context);
  const { description, deprecated, "x-example": example } = target.value;
  return context.place(
    {
      ...schema,
      ...field("description", description),
      ...field("deprecated", deprecated),
      ...field("example", schema["example"] ?? example),
    },
    target.pointer,
  );
}

// Without an encoding every item is a field, or a part, of its own: what `multi` means.
function fieldEncoding(
  target: Placed<JsonObject>,
  context: UpgradeContext,
): JsonObject | undefined {
  const { type, items } = target.value;
  if (type !== "array" || (isObject(items) && holdsFile(items))) return undefined;
  const { style, explode } = collectionFormat(target, context);
  return explode ? undefined : context.place({ style, explode }, target.pointer);
}

/** Files can be sent in parts only, whatever else a document says that its operations take. */
function formTypes(withFile: boolean, consumes: MediaTypes): MediaTypes {
  return consumes.filter(
    ({ value }) => isMultipart(value) || (essenceOf(value) === urlencoded && !withFile),
  );
}

const urlencoded = "application/x-www-form-urlencoded";

function defaultForm(properties: readonly (readonly [string, JsonObject])[]): string {
  return properties.some(([, property]) => holdsFile(property))
    ? "multipart/form-data"
    : urlencoded;
}

function holdsFile(schema: JsonObject): boolean {
  const { type, format, items } = schema;
  if (type === "array") return isObject(items) && holdsFile(items);
  return type === "file" || (type === "string" && format === "binary");
}

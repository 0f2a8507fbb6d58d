import type { JsonObject, JsonValue } from "../../ir/types.js";
import { isObject } from "../structure.js";
import { essenceOf, isJsonMedia } from "../../support/media-type.js";
import { field, mapField, splitFields, type Placed, type UpgradeContext } from "./context.js";
import { areSame, assumed, sharedMediaTypes, type MediaTypes } from "./media-types.js";
import { upgradeParameter } from "./parameter.js";

/**
 * Upgrades a response of an operation (Swagger 2.0, Response Object). A shared one stays shared: it is
 * written out again only for other media types, and then around the same schema.
 */
export function upgradeResponse(
  listed: Placed<JsonObject>,
  produces: MediaTypes,
  context: UpgradeContext,
): JsonObject {
  if (typeof listed.value["$ref"] !== "string") return responseOf(listed, produces, context);
  const target = context.resolve(listed);
  if (target === undefined || areSame(produces, sharedMediaTypes("produces", context)))
    return context.place(listed.value, listed.pointer);
  const schema: JsonObject = { $ref: `#${target.pointer}/schema` };
  // Whether it is a file decides on the media types, so that is said again.
  const isShared = "schema" in target.value && !isFile(target.value["schema"] ?? null);
  const value = isShared ? { ...target.value, schema } : target.value;
  return responseOf({ ...target, value }, produces, context);
}

/** Upgrades a response where it is declared. */
export function responseOf(
  response: Placed<JsonObject>,
  produces: MediaTypes,
  context: UpgradeContext,
): JsonObject {
  const { value, pointer } = response;
  if (typeof value["$ref"] === "string") return context.place(value, pointer);
  const [, own] = splitFields(value, (name) => ["schema", "headers", "examples"].includes(name));
  const headers = context
    .members(response, "headers")
    .flatMap(([name, header]): [string, JsonValue][] =>
      isObject(header.value)
        ? [[name, upgradeParameter({ ...header, value: header.value }, context)]]
        : [],
    );
  return context.place(
    {
      ...own,
      ...mapField("headers", headers),
      ...mapField("content", contentOf(response, produces, context)),
    },
    pointer,
  );
}

/** Without a schema a response has no content, unless there is an example of it. */
function contentOf(
  response: Placed<JsonObject>,
  produces: MediaTypes,
  context: UpgradeContext,
): readonly [string, JsonValue][] {
  const schema = context.member(response, "schema");
  const examples = context.members(response, "examples");
  if (schema === undefined || schema.value === null) {
    return examples
      .filter(([name]) => name.includes("/"))
      .map(([name, { value, pointer }]) => [name, context.place({ example: value }, pointer)]);
  }
  const types = typesOf(schema, produces);
  const unclaimed = examples.filter(
    ([name]) => !types.some((type) => essenceOf(type.value) === essenceOf(name)),
  );
  return types.map((type, index) => {
    const named =
      index === 0 ? unclaimed.map(([name, { value }]) => [name, { value }] as const) : [];
    const example = examples.find(([name]) => essenceOf(name) === essenceOf(type.value));
    // Its own place, as the list of media types may be that of all operations.
    const { pointer } = example?.[1] ?? (index === 0 ? unclaimed[0]?.[1] : undefined) ?? type;
    const media: JsonObject = {
      schema: schema.value,
      ...field("example", example?.[1].value),
      ...mapField("examples", named),
    };
    return [type.value, context.place(media, pointer)];
  });
}

/** A file is not JSON, even where a document says that all of its operations produce that. */
function typesOf(schema: Placed, produces: MediaTypes): MediaTypes {
  if (!isFile(schema.value)) {
    return produces.length > 0 ? produces : assumed("application/json", schema);
  }
  const fitting = produces.filter(({ value }) => !isJsonMedia(value));
  return fitting.length > 0 ? fitting : assumed("*/*", schema);
}

function isFile(schema: JsonValue): boolean {
  return isObject(schema) && schema["type"] === "string" && schema["format"] === "binary";
}

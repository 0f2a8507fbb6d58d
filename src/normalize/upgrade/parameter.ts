import type { JsonObject } from "../../ir/types.js";
import { isObject } from "../structure.js";
import { field, splitFields, type Placed, type UpgradeContext } from "./context.js";
import { upgradeSchema } from "./schema.js";

/** How the items of an array are written, in the words of OpenAPI 3. */
export interface ArrayStyle {
  readonly style: string;
  readonly explode: boolean;
}

/**
 * The formats of arrays (Swagger 2.0, Parameter Object, `collectionFormat`). Tabs between items have
 * no name in OpenAPI 3; ours is formed like the others.
 */
const collectionFormats: Readonly<Record<string, ArrayStyle>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  tsv: { style: "tabDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

// What belongs to a parameter or header itself; every other keyword describes its value.
const ownFields: ReadonlySet<string> = new Set([
  "$ref",
  "name",
  "in",
  "description",
  "required",
  "deprecated",
  "allowEmptyValue",
  "collectionFormat",
  "schema",
  "example",
  "examples",
]);

// Extensions that say something about values.
const valueExtension = /^x-(nullable$|enum|ms-enum$)/;

function isOwn(name: string): boolean {
  return ownFields.has(name) || (name.startsWith("x-") && !valueExtension.test(name));
}

/**
 * Upgrades a parameter that is no body (Swagger 2.0, Parameter Object), or a header of a response: the
 * keywords of its value move into a schema.
 */
export function upgradeParameter(
  { value, pointer }: Placed<JsonObject>,
  context: UpgradeContext,
): JsonObject {
  if (typeof value["$ref"] === "string") return context.place(value, pointer);
  const { "x-example": example, "x-examples": _, ...kept } = splitFields(value, isOwn)[0];
  const { collectionFormat: __, schema: ___, ...own } = kept;
  const schema = valueSchema({ value, pointer }, context);
  return context.place(
    {
      ...own,
      ...field("example", own["example"] ?? example),
      schema,
      ...arrayStyle({ value, pointer }, schema, context),
    },
    pointer,
  );
}

/** The schema of the value of a parameter or header, which has its keywords beside its own fields. */
export function valueSchema(
  { value, pointer }: Placed<JsonObject>,
  context: UpgradeContext,
): JsonObject {
  const [, keywords] = splitFields(value, isOwn);
  const declared = value["schema"];
  if (isObject(declared)) {
    return Object.keys(keywords).length === 0
      ? declared
      : context.place({ ...declared, ...keywords }, pointer);
  }
  reportNestedFormat({ value, pointer }, context);
  return context.place(upgradeSchema(keywords), pointer);
}

/** Style and explode of a parameter whose value is an array; nothing for any other. */
function arrayStyle(
  parameter: Placed<JsonObject>,
  schema: JsonObject,
  context: UpgradeContext,
): JsonObject {
  if (schema["type"] !== "array") return {};
  const format = collectionFormat(parameter, context);
  if (parameter.value["in"] === "query") return { ...format };
  // Paths and headers hold one text, whatever stands between the items.
  return format.style === "form"
    ? { style: "simple", explode: false }
    : { ...format, explode: false };
}

/** How an array of a parameter is written; commas between the items unless it says otherwise. */
export function collectionFormat(
  { value, pointer }: Placed<JsonObject>,
  context: UpgradeContext,
): ArrayStyle {
  const name = value["collectionFormat"] ?? "csv";
  const found =
    typeof name === "string" && Object.hasOwn(collectionFormats, name)
      ? collectionFormats[name]
      : undefined;
  if (found !== undefined) return found;
  const reason = "it must be csv, ssv, tsv, pipes or multi";
  context.report(
    "swagger/ignored",
    { what: "collectionFormat", reason },
    `${pointer}/collectionFormat`,
  );
  return { style: "form", explode: false };
}

// Arrays within arrays are written as JSON; only the outer one has a format.
function reportNestedFormat({ value, pointer }: Placed<JsonObject>, context: UpgradeContext): void {
  const { items } = value;
  if (!isObject(items) || items["type"] !== "array") return;
  const reason = "an array within an array is written as JSON";
  context.report("swagger/ignored", { what: "collectionFormat", reason }, `${pointer}/items`);
}

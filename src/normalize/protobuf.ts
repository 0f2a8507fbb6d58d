import type { JsonObject } from "../ir/types.js";
import { oneofsKeyword } from "./oneof-groups.js";
import { isAnnotation, omit, type SchemaRepair } from "./repair.js";
import { componentSchemas, isObject } from "./structure.js";

const anyComponent = "google.protobuf.Any";
const anyReference = `#/components/schemas/${anyComponent}`;

/** True for a document that was generated from protocol buffers, as its component schemas show. */
export function isMadeFromProtobuf(document: JsonObject): boolean {
  return Object.entries(componentSchemas(document)).some(([name, schema]) => {
    if (/^google\.(protobuf|rpc)\./.test(name)) return true;
    const description = isObject(schema) ? schema["description"] : undefined;
    return (
      typeof description === "string" &&
      description.includes("This message contains a oneof named ")
    );
  });
}

/**
 * Protobuf writes durations as seconds ("3600s"), which `format: duration` (an ISO 8601 duration,
 * JSON Schema 2020-12 validation, 7.3.1) wrongly claims.
 */
export const repairProtobufDuration: SchemaRepair = (schema, context) => {
  if (!context.facts.protobuf || schema["format"] !== "duration") return schema;
  context.report("normalize/protobuf-duration", {}, "format");
  return { ...schema, format: "google-duration" };
};

/** The inline shape of `google.protobuf.Any` becomes a reference to one component of that name. */
export const repairProtobufAny: SchemaRepair = (schema, context) => {
  if (!isAnyShape(schema) || context.pointer === `/components/schemas/${anyComponent}`)
    return schema;
  context.report("normalize/protobuf-any", {});
  // Its description is the same everywhere and belongs to the component.
  const kept = Object.entries(schema).filter(
    ([keyword]) => isAnnotation(keyword) && keyword !== "description" && keyword !== "title",
  );
  return { $ref: anyReference, ...Object.fromEntries(kept) };
};

/**
 * An item of a stream by grpc-gateway has a message or the error that ends the stream, never both; its shape is written by
 * protoc-gen-openapiv2 and says so in its title only.
 */
export const repairStreamResult: SchemaRepair = (schema) => {
  const { title, properties } = schema;
  if (typeof title !== "string" || !title.startsWith("Stream result of ")) return schema;
  if (!isObject(properties) || oneofsKeyword in schema) return schema;
  const names = Object.keys(properties).toSorted();
  if (names.join() !== "error,result") return schema;
  return { ...schema, [oneofsKeyword]: [{ arms: ["result", "error"], required: true }] };
};

function isAnyShape(schema: JsonObject): boolean {
  const properties = schema["properties"];
  if (schema["additionalProperties"] !== true || !isObject(properties)) return false;
  const restricting = Object.keys(schema).filter((keyword) => !isAnnotation(keyword));
  return (
    Object.keys(properties).length === 1 &&
    isObject(properties["@type"]) &&
    restricting.every((keyword) => ["type", "properties", "additionalProperties"].includes(keyword))
  );
}

/** True for a node that refers to the component which `repairProtobufAny` refers to. */
export function refersToAny(node: JsonObject): boolean {
  return node["$ref"] === anyReference;
}

/** Adds the component that `repairProtobufAny` refers to, where the document has none. */
export function withAnyComponent(document: JsonObject): JsonObject {
  const components = isObject(document["components"]) ? document["components"] : {};
  const schemas = componentSchemas(document);
  if (Object.hasOwn(schemas, anyComponent)) return document;
  const any: JsonObject = {
    title: "Any",
    description: "A serialized message of any type; `@type` says which.",
    type: "object",
    properties: { "@type": { description: "The type of the message.", type: "string" } },
    additionalProperties: true,
  };
  return {
    ...omit(document, "components"),
    components: { ...components, schemas: { ...schemas, [anyComponent]: any } },
  };
}

import {
  anything,
  count,
  discriminator,
  exclusiveLimit,
  expression,
  flag,
  mapping,
  names,
  number,
  part,
  partMap,
  parts,
  propertyOrDiscriminator,
  requirements,
  tags,
  text,
  texts,
  values,
  type PartKind,
  type Shape,
} from "./check-shapes.js";
import type { NodeKind } from "./structure.js";

/** A version of OpenAPI that can be compared: 2, 3, 3.1 or 3.2. */
export type VersionNumber = number;

/** A field that the standard has, and what it holds. */
export interface FieldRule {
  readonly shape: Shape;
  /** What it holds in Swagger 2.0, where that is something else. */
  readonly inSwagger?: Shape;
  readonly since?: VersionNumber;
  readonly until?: VersionNumber;
  /** How bad it is that it is missing; it may be where this is not said. */
  readonly missing?: "guessed" | "harmless";
}

/** The fields of one kind of object. */
export type Fields = Readonly<Record<string, FieldRule>>;

const is = (shape: Shape, rest: Omit<FieldRule, "shape"> = {}): FieldRule => ({ shape, ...rest });
const swagger = { until: 2 };
const openapi = { since: 3 };
const documented: Fields = { description: is(text), externalDocs: is(part("externalDocs")) };

/** What Swagger 2.0 says of a value where it has no schema, and JSON Schema everywhere. */
export const valueLimits: Fields = {
  type: is(anything),
  format: is(text),
  default: is(anything),
  enum: is(values),
  pattern: is(expression),
  maximum: is(number),
  minimum: is(number),
  exclusiveMaximum: is(exclusiveLimit),
  exclusiveMinimum: is(exclusiveLimit),
  multipleOf: is(number),
  maxLength: is(count),
  minLength: is(count),
  maxItems: is(count),
  minItems: is(count),
  uniqueItems: is(flag),
};

const schemaFields: Fields = {
  ...documented,
  ...valueLimits,
  title: is(text),
  required: is(names),
  maxProperties: is(count),
  minProperties: is(count),
  nullable: is(flag),
  readOnly: is(flag),
  writeOnly: is(flag),
  deprecated: is(flag),
  discriminator: is(discriminator, { inSwagger: propertyOrDiscriminator }),
  xml: is(part("xml")),
  example: is(anything),
  examples: is(anything),
  const: is(anything, { since: 3.1 }),
  maxContains: is(count),
  minContains: is(count),
  dependentRequired: is(mapping),
  contentMediaType: is(text),
  contentEncoding: is(text),
  $id: is(text),
  id: is(text),
  $schema: is(text),
  $anchor: is(text),
  $comment: is(text),
  $dynamicRef: is(text),
  $dynamicAnchor: is(text),
  $vocabulary: is(mapping),
};

/**
 * The fields of each kind of object besides those that hold nodes, which `structure.ts` has
 * (Swagger 2.0; OpenAPI 3.0, 3.1 and 3.2, section 4). `$ref` and extensions may stand anywhere.
 */
export const fieldsOf: Readonly<Record<NodeKind | PartKind, Fields>> = {
  document: {
    openapi: is(anything),
    swagger: is(anything),
    info: is(part("info"), { missing: "guessed" }),
    servers: is(parts("server"), openapi),
    security: is(requirements),
    tags: is(tags),
    externalDocs: is(part("externalDocs")),
    jsonSchemaDialect: is(text, { since: 3.1 }),
    $self: is(text, { since: 3.2 }),
    host: is(text, swagger),
    basePath: is(text, swagger),
    schemes: is(texts, swagger),
    consumes: is(texts, swagger),
    produces: is(texts, swagger),
    securityDefinitions: is(partMap("securityScheme"), swagger),
  },
  info: {
    title: is(text, { missing: "guessed" }),
    version: is(text, { missing: "guessed" }),
    summary: is(text),
    description: is(text),
    termsOfService: is(text),
    contact: is(part("contact")),
    license: is(part("license")),
  },
  contact: { name: is(text), url: is(text), email: is(text) },
  license: { name: is(text), identifier: is(text), url: is(text) },
  server: {
    url: is(text, { missing: "guessed" }),
    description: is(text),
    name: is(text, { since: 3.2 }),
    variables: is(partMap("serverVariable")),
  },
  serverVariable: {
    enum: is(texts),
    default: is(text, { missing: "guessed" }),
    description: is(text),
  },
  tag: {
    ...documented,
    name: is(text, { missing: "guessed" }),
    summary: is(text, { since: 3.2 }),
    parent: is(text, { since: 3.2 }),
    kind: is(text, { since: 3.2 }),
  },
  externalDocs: { description: is(text), url: is(text) },
  components: {
    securitySchemes: is(partMap("securityScheme")),
    examples: is(mapping),
  },
  pathItem: { summary: is(text), description: is(text), servers: is(parts("server"), openapi) },
  operation: {
    ...documented,
    tags: is(texts),
    summary: is(text),
    operationId: is(text),
    deprecated: is(flag),
    security: is(requirements),
    servers: is(parts("server"), openapi),
    consumes: is(texts, swagger),
    produces: is(texts, swagger),
    schemes: is(texts, swagger),
  },
  callback: {},
  parameter: {
    name: is(text),
    in: is(text),
    description: is(text),
    required: is(flag),
    deprecated: is(flag),
    allowEmptyValue: is(flag),
    style: is(text, openapi),
    explode: is(flag, openapi),
    allowReserved: is(flag, openapi),
    example: is(anything, openapi),
    examples: is(mapping, openapi),
    collectionFormat: is(text, swagger),
    ...Object.fromEntries(
      Object.entries(valueLimits).map(([name, rule]) => [name, { ...rule, ...swagger }]),
    ),
  },
  requestBody: { description: is(text), required: is(flag) },
  response: {
    description: is(text, { missing: "harmless" }),
    summary: is(text, { since: 3.2 }),
    examples: is(mapping, swagger),
  },
  link: {
    operationRef: is(text),
    operationId: is(text),
    parameters: is(mapping),
    requestBody: is(anything),
    description: is(text),
    server: is(part("server")),
  },
  mediaType: { example: is(anything), examples: is(mapping) },
  encoding: {
    contentType: is(text),
    style: is(text),
    explode: is(flag),
    allowReserved: is(flag),
  },
  securityScheme: {
    type: is(text, { missing: "guessed" }),
    description: is(text),
    name: is(text),
    in: is(text),
    scheme: is(text),
    bearerFormat: is(text),
    flows: is(mapping),
    openIdConnectUrl: is(text),
    oauth2MetadataUrl: is(text),
    deprecated: is(flag),
    flow: is(text, swagger),
    authorizationUrl: is(text, swagger),
    tokenUrl: is(text, swagger),
    scopes: is(mapping, swagger),
  },
  discriminator: {
    propertyName: is(text, { missing: "guessed" }),
    mapping: is(mapping),
    defaultMapping: is(text, { since: 3.2 }),
  },
  xml: {
    name: is(text),
    namespace: is(text),
    prefix: is(text),
    attribute: is(flag),
    wrapped: is(flag),
    nodeType: is(text),
  },
  schema: schemaFields,
};

/** Keywords of a Schema Object in the order of their use; what is like one of them is a mistake. */
export const schemaKeywords: readonly string[] = Object.keys(schemaFields);

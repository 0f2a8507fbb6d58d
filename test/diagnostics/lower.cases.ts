import { withPaths, withSchemas } from "../support/documents.js";
import type { DiagnosticCase } from "./cases.js";
import { byDescription } from "./stages.js";

const responses = "responses: { '200': { description: ok } }";

const nothingDescribed = {
  message: "The description has no operations, no webhooks and no schemas: the package is empty.",
  help: "check that this is the whole description, and that whoever fetched it may see its operations",
};

const emptyCases: readonly DiagnosticCase[] = [
  {
    code: "document/nothing-described",
    provoke: byDescription(withPaths("{}")),
    want: { ...nothingDescribed, at: "3:1", pointer: "/paths" },
  },
  {
    code: "document/nothing-described",
    name: "path items without operations",
    provoke: byDescription(withPaths("/pets: {}")),
    want: { ...nothingDescribed, at: "3:1", pointer: "/paths" },
  },
];

const schemaCases: readonly DiagnosticCase[] = [
  {
    code: "schema/keyword-ignored",
    provoke: byDescription(
      withSchemas(`
Size:
  type: object
  optional: true`),
    ),
    want: {
      message:
        "The keyword 'optional' is ignored: it is no keyword of JSON Schema 2020-12 or OpenAPI 3.1.",
      help: "correct it, or leave it: the type is true as it is, only wider than the schema",
      at: "8:7",
      pointer: "/components/schemas/Size/optional",
    },
  },
  {
    code: "schema/expansion-unknown",
    provoke: byDescription(
      withSchemas(
        "View: { properties: { petPath: { type: string, x-sdkwright-expands: { schema: '#/components/schemas/Pet' } } } }",
      ),
    ),
    want: {
      message:
        "'#/components/schemas/Pet' is no schema of this description, so what is expanded here has no type of its own.",
      help: "correct the reference, or leave 'schema' out",
      at: "6:83",
    },
  },
  {
    code: "schema/contradiction",
    provoke: byDescription(withSchemas("Size: { allOf: [{ type: string }, { type: number }] }")),
    want: {
      message: "The schema contradicts itself: no value is both a string and a number.",
      help: "correct what is wrong; until then only what is possible has a type",
      at: "6:11",
      pointer: "/components/schemas/Size",
    },
  },
  {
    code: "schema/contradiction",
    name: "two lists of values",
    provoke: byDescription(withSchemas("Size: { allOf: [{ enum: [S, M] }, { enum: [L] }] }")),
    want: {
      message:
        "The schema contradicts itself: no value is in both of the lists that it has to be in.",
      help: "correct what is wrong; until then only what is possible has a type",
      at: "6:11",
      pointer: "/components/schemas/Size",
    },
  },
  {
    code: "schema/contradiction",
    name: "a name that is required and forbidden",
    provoke: byDescription(
      withSchemas(`
Size:
  allOf:
    - { type: object, propertyNames: { const: width } }
    - { type: object, properties: { depth: {} }, required: [depth] }`),
    ),
    want: {
      message: "The schema contradicts itself: it requires 'depth', which a part of it forbids.",
      help: "correct what is wrong; until then only what is possible has a type",
      at: "7:7",
      pointer: "/components/schemas/Size",
    },
  },
  {
    code: "schema/contradiction",
    name: "a constant of another type",
    provoke: byDescription(withSchemas("Size: { type: string, const: 1 }")),
    want: {
      message: "The schema contradicts itself: 1 of 'const' is not of the type string.",
      help: "correct what is wrong; until then only what is possible has a type",
      at: "6:34",
      pointer: "/components/schemas/Size/const",
    },
  },
  {
    code: "schema/example-mismatch",
    provoke: byDescription(
      withSchemas(`
Size:
  type: object
  properties:
    width: { type: integer, example: wide }`),
    ),
    want: {
      message: 'The example does not fit its own schema: "wide".',
      help: "correct the example or the schema; until then fixtures do without it",
      at: "9:42",
      pointer: "/components/schemas/Size/properties/width/example",
    },
  },
  {
    code: "schema/default-mismatch",
    provoke: byDescription(
      withSchemas(`
Size:
  type: object
  properties:
    width: { type: integer, default: wide }`),
    ),
    want: {
      message: 'The default "wide" does not fit its own schema.',
      help: "correct the default or the schema; until then it is left out",
      at: "9:42",
      pointer: "/components/schemas/Size/properties/width/default",
    },
  },
  {
    code: "discriminator/mapping-not-found",
    provoke: byDescription(
      withSchemas(`
Cat: { type: object, properties: { kind: { type: string } } }
Dog: { type: object, properties: { kind: { type: string } } }
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator:
    propertyName: kind
    mapping:
      cat: Cat
      dog: '#/components/schemas/Dgo'`),
    ),
    want: {
      message: "The discriminator maps 'dog' to '#/components/schemas/Dgo', which does not exist.",
      help: "correct the reference, or add the schema; until then the entry is left out",
      at: "14:16",
      pointer: "/components/schemas/Pet/discriminator/mapping/dog",
    },
  },
  {
    code: "discriminator/mapping-not-listed",
    provoke: byDescription(
      withSchemas(`
Cat: { type: object, properties: { kind: { type: string } } }
Dog: { type: object, properties: { kind: { type: string } } }
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }]
  discriminator:
    propertyName: kind
    mapping:
      cat: Cat
      dog: Dog`),
    ),
    want: {
      message:
        "The discriminator maps 'dog' to '#/components/schemas/Dog', which is not one of the alternatives.",
      help: "add it to 'oneOf' or 'anyOf', or remove the entry; until then it is left out",
      at: "14:16",
      pointer: "/components/schemas/Pet/discriminator/mapping/dog",
    },
  },
  {
    code: "discriminator/contradiction",
    provoke: byDescription(
      withSchemas(`
Cat: { type: object, properties: { kind: { const: feline } } }
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }]
  discriminator: { propertyName: kind, mapping: { cat: Cat } }`),
    ),
    want: {
      message:
        "The discriminator leads to this schema by 'cat', but the schema itself allows only 'feline'.",
      help: "make them agree; until then either of them selects it",
      at: "6:10",
      pointer: "/components/schemas/Cat",
    },
  },
  {
    code: "discriminator/no-tag",
    provoke: byDescription(
      withSchemas(`
Page:
  type: object
  required: [content]
  discriminator: { propertyName: content }
  properties: { content: { type: array, items: {} } }
Cats:
  allOf: [{ $ref: '#/components/schemas/Page' }]`),
    ),
    want: {
      message: "The discriminator's property 'content' is of type array, which holds no tag.",
      help: "name a property with a text; until then the discriminator is left out",
      at: "9:7",
      pointer: "/components/schemas/Page/discriminator",
    },
  },
  {
    code: "schema/unsatisfiable",
    provoke: byDescription(
      withSchemas(`
Pet:
  type: object
  properties:
    name: { type: string, minLength: 5, maxLength: 3 }`),
    ),
    want: {
      message:
        "There is no sample of this schema: a text cannot have at least 5 and at most 3 characters.",
      help: "correct the schema; until then its fixtures do not fit it",
      at: "9:15",
      pointer: "/components/schemas/Pet/properties/name",
    },
  },
  {
    code: "schema/unsatisfiable",
    name: "a schema that requires itself",
    provoke: byDescription(
      withSchemas(`
Node:
  type: object
  required: [next]
  properties: { next: { $ref: '#/components/schemas/Node' } }`),
    ),
    want: {
      message: "There is no sample of this schema: it holds itself without end.",
      help: "correct the schema; until then its fixtures do not fit it",
      at: "7:7",
      pointer: "/components/schemas/Node",
    },
  },
  {
    code: "name/collision",
    provoke: byDescription(
      withSchemas(`
v1.Pet: { type: object, properties: { name: { type: string } } }
v2.Pet: { type: object, properties: { name: { type: integer } } }`),
    ),
    want: {
      message: "The name 'Pet' is wanted or taken elsewhere as well; this is 'V1Pet'.",
      help: "nothing has to be done; 'x-sdkwright-name' in the schema or operation chooses another",
      at: "6:5",
      pointer: "/components/schemas/v1.Pet",
      count: 2,
    },
  },
];

const operationCases: readonly DiagnosticCase[] = [
  {
    code: "ref/cycle",
    provoke: byDescription(
      withPaths(
        `
/pets:
  get:
    parameters:
      - $ref: '#/components/parameters/limit'
    ${responses}`,
        "components: { parameters: { limit: { $ref: '#/components/parameters/size' }, size: { $ref: '#/components/parameters/limit' } } }",
      ),
    ),
    want: {
      message:
        "'#/components/parameters/limit' leads back to itself through nothing but references.",
      help: "replace one reference of the chain by what was meant",
      at: "7:11",
      pointer: "/paths/~1pets/get/parameters/0",
    },
  },
  {
    code: "operation/missing-path-parameter",
    provoke: byDescription(
      withPaths(`
/pets/{petId}:
  get:
    summary: Gets a pet.
    ${responses}`),
    ),
    want: {
      message: "The path has '{petId}', but no parameter of that name is declared.",
      help: "declare it with 'in: path'; until then it is a required string",
      at: "5:5",
      pointer: "/paths/~1pets~1{petId}/get",
    },
  },
  {
    code: "operation/undeclared-in-path",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    summary: Gets a pet.
    parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
    ${responses}`),
    ),
    want: {
      message: "The parameter 'petId' is declared with 'in: path', but the path has no '{petId}'.",
      help: "correct its name or its 'in', or add it to the path; until then it is left out",
      at: "7:20",
      pointer: "/paths/~1pets/get/parameters/0",
    },
  },
  {
    code: "document/invalid",
    name: "a parameter without a place",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    parameters:
      - name: limit
        schema: { type: integer }
    ${responses}`),
    ),
    want: {
      message:
        "The document is not valid OpenAPI: a parameter needs a 'name', and 'in' must be path, query, header or cookie.",
      help: "correct this part of the document",
      at: "7:11",
      pointer: "/paths/~1pets/get/parameters/0",
    },
  },
  {
    code: "security/unknown-scheme",
    provoke: byDescription(
      withPaths(`/pets: { get: { ${responses} } }`, "security:\n  - bearer: []\n"),
    ),
    want: {
      message: "The security scheme 'bearer' is not declared.",
      help: "declare it in components.securitySchemes, or correct the name; until then it is not sent",
      at: "6:5",
      pointer: "/security/0/bearer",
    },
  },
];

/** Failing inputs for what making an API of a description reports, its names and samples included. */
export const lowerCases: readonly DiagnosticCase[] = [
  ...emptyCases,
  ...schemaCases,
  ...operationCases,
];

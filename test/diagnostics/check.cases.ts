import { withPaths, withSchemas } from "../support/documents.js";
import type { DiagnosticCase } from "./cases.js";
import { byDescription } from "./stages.js";

const pets = (members: string): string =>
  withPaths(`/pets:\n  get:\n${members.replace(/^/gm, "    ")}`);
const done = "responses: { '204': { description: Done. } }";

const fieldCases: readonly DiagnosticCase[] = [
  {
    code: "document/read-as",
    name: "a number that is a text",
    provoke: byDescription(withSchemas('Pet:\n  type: string\n  minLength: "3"')),
    want: {
      message: "'minLength' must be a whole number of at least 0, not a text; it is read as '3'.",
      help: undefined,
      at: "8:7",
      pointer: "/components/schemas/Pet/minLength",
    },
  },
  {
    code: "document/read-as",
    name: "one tag that is no list",
    provoke: byDescription(pets(`tags: pets\n${done}`)),
    want: {
      message: "'tags' must be a list of texts, not a text; it is read as a list.",
      at: "6:7",
      pointer: "/paths/~1pets/get/tags",
    },
  },
  {
    code: "document/read-as",
    name: "an empty list for a mapping",
    provoke: byDescription(withSchemas("Pet:\n  type: object\n  properties: []")),
    want: {
      message: "'properties' must be a mapping, not a list; it is read as an empty mapping.",
      at: "8:7",
      pointer: "/components/schemas/Pet/properties",
    },
  },
  {
    code: "document/read-as",
    name: "a version that YAML takes for a number",
    provoke: byDescription("openapi: 3.0.3\ninfo: { title: Pets, version: 1.0 }\npaths: {}\n"),
    want: { message: "'version' must be a text, not a number; it is read as '1'.", at: "2:22" },
  },
  {
    code: "document/read-as",
    name: "null without its quotes",
    provoke: byDescription(withSchemas("Pet:\n  type: [string, null]")),
    want: { message: "'type' must be a text, not empty; it is read as 'null'.", at: "7:22" },
  },
  {
    code: "document/read-as",
    name: "`required` as in draft 3 of JSON Schema",
    provoke: byDescription(
      withSchemas(
        "Pet:\n  type: object\n  properties:\n    name: { type: string, required: true }",
      ),
    ),
    want: {
      message:
        "'required' must be a list of texts, not true or false; it is read as that the object requires the property.",
      at: "9:31",
      pointer: "/components/schemas/Pet/properties/name/required",
    },
  },
  {
    code: "document/read-as",
    name: "schemas by number instead of a list",
    provoke: byDescription(withSchemas("Pet:\n  allOf:\n    '0': { type: object }")),
    want: {
      message: "'allOf' must be a list, not a mapping; it is read as a list of the schemas in it.",
      at: "7:7",
      pointer: "/components/schemas/Pet/allOf",
    },
  },
  {
    code: "schema/unknown-type",
    name: "in a mapping that is read as a list",
    provoke: byDescription(withSchemas("Pet:\n  anyOf:\n    A: { type: int }")),
    want: {
      message: "'int' is no type of JSON Schema; it is read as 'integer'.",
      at: "8:20",
      pointer: "/components/schemas/Pet/anyOf/A/type",
    },
  },
  {
    code: "document/left-out",
    name: "`required` where there is no object",
    provoke: byDescription(withSchemas("Pet:\n  type: array\n  items: { required: true }")),
    want: {
      message: "'required' must be a list of texts, not true or false; it is left out.",
      help: "correct the value; until then it is as if it were not there",
      at: "8:16",
      pointer: "/components/schemas/Pet/items/required",
    },
  },
  {
    code: "document/empty",
    name: "a property without a schema",
    provoke: byDescription(withSchemas("Pet:\n  type: object\n  properties:\n    name:")),
    want: {
      message: "'name' must be a schema, not empty; it is read as one that says nothing.",
      help: "describe it, or remove it; write {} where nothing is to be said",
      at: "9:9",
      pointer: "/components/schemas/Pet/properties/name",
    },
  },
  {
    code: "document/empty",
    name: "a media type whose schema was forgotten",
    provoke: byDescription(
      withPaths("/pets: { put: { requestBody: { content: { text/plain: { schema: } } } } }"),
    ),
    want: {
      message: "'schema' must be a schema, not empty; it is left out.",
      at: "4:59",
      pointer: "/paths/~1pets/put/requestBody/content/text~1plain/schema",
    },
  },
  {
    code: "document/left-out",
    name: "an `enum` that is no list",
    provoke: byDescription(withSchemas("Pet:\n  type: string\n  enum: { cat: Meows }")),
    want: { message: "'enum' must be a list, not a mapping; it is left out.", at: "8:7" },
  },
  {
    code: "document/left-out",
    name: "an empty `enum`",
    provoke: byDescription(withSchemas("Size: { type: string, enum: [] }")),
    want: {
      message: "'enum' must be a list of at least one value, not empty; it is left out.",
      at: "6:27",
      pointer: "/components/schemas/Size/enum",
    },
  },
  {
    code: "document/left-out",
    name: "a pattern that is no regular expression",
    provoke: byDescription(withSchemas('Pet:\n  type: string\n  pattern: "[a-"')),
    want: { message: "'pattern' is no regular expression; it is left out.", at: "8:7" },
  },
  {
    code: "document/left-out",
    name: "servers that are none",
    provoke: byDescription(withPaths("/pets: {}", "servers: [https://pets.example]\n")),
    want: {
      message: "'server' must be a mapping, not a text; it is left out.",
      at: "5:11",
      pointer: "/servers/0",
    },
  },
  {
    code: "document/unknown-field",
    name: "a method",
    provoke: byDescription(withPaths(`/pets:\n  gett: { ${done} }`)),
    want: {
      message: "'gett' is not a field of a path item; nothing is made of it.",
      help: "did you mean 'get'?",
      at: "5:5",
      pointer: "/paths/~1pets/gett",
    },
  },
  {
    code: "document/unknown-field",
    name: "a keyword",
    provoke: byDescription(withSchemas("Pet:\n  type: object\n  requried: [name]")),
    want: {
      message: "'requried' is not a field of a schema; nothing is made of it.",
      help: "did you mean 'required'?",
      at: "8:7",
    },
  },
  {
    code: "document/ignored-field",
    provoke: byDescription(pets(`internal: true\n${done}`)),
    want: {
      message: "'internal' is not a field of an operation; it has no effect.",
      help: undefined,
      at: "6:7",
    },
  },
  {
    code: "document/other-version",
    provoke: byDescription(withSchemas("Pet:\n  const: cat", "3.0.3")),
    want: { message: "'const' belongs to OpenAPI 3.1; it is read as there.", at: "7:7" },
  },
  {
    code: "document/missing-field",
    name: "info",
    provoke: byDescription("openapi: 3.1.0\npaths: {}\n"),
    want: { message: "'info' is missing; a document must have it.", help: "add 'info'", at: "1:1" },
  },
  {
    code: "document/missing-field",
    name: "responses",
    provoke: byDescription(pets("summary: Lists pets.")),
    want: { message: "'responses' is missing; an operation must have it.", at: "5:5" },
  },
  {
    code: "document/missing-detail",
    name: "a description",
    provoke: byDescription(pets("responses: { '200': {} }")),
    want: { message: "'description' is missing; a response must have it.", at: "6:27" },
  },
  {
    code: "document/missing-detail",
    name: "items",
    provoke: byDescription(withSchemas("Pets: { type: array }", "3.0.3")),
    want: { message: "'items' is missing; an array must have it.", at: "6:11" },
  },
  {
    code: "schema/unknown-type",
    name: "of another language",
    provoke: byDescription(withSchemas("Pet: { type: int }")),
    want: {
      message: "'int' is no type of JSON Schema; it is read as 'integer'.",
      help: "write it as JSON Schema has it",
      at: "6:18",
    },
  },
  {
    code: "schema/unknown-type",
    name: "misspelt",
    provoke: byDescription(withSchemas("Pet: { type: strnig }")),
    want: {
      message: "'strnig' is no type of JSON Schema; any value is allowed.",
      help: "did you mean 'string'?",
      at: "6:18",
    },
  },
  {
    code: "schema/enum-type",
    name: "of which the values count",
    provoke: byDescription(withSchemas("Pet: { type: integer, enum: [cat] }")),
    want: {
      message:
        "'enum' has 'cat', which 'type' (integer) does not allow; the values count, not the type.",
      help: "correct the value or the type",
      at: "6:33",
    },
  },
  {
    code: "schema/enum-type",
    name: "of a list, for its items",
    provoke: byDescription(
      withSchemas("Pet: { type: array, items: { type: string }, enum: [cat] }"),
    ),
    want: {
      message:
        "'enum' has 'cat', which 'type' (array) does not allow; the values are those of its items.",
      at: "6:56",
    },
  },
  {
    code: "schema/enum-type",
    name: "that can be read as the type",
    provoke: byDescription(withSchemas('Pet: { type: boolean, enum: ["true"] }')),
    want: {
      message:
        "'enum' has 'true', which 'type' (boolean) does not allow; the values are read as that type.",
      at: "6:33",
    },
  },
  {
    code: "normalize/null-and-more",
    provoke: byDescription(
      withSchemas(
        "Dog: { type: object }\nPet: { type: 'null', allOf: [{ $ref: '#/components/schemas/Dog' }] }",
      ),
    ),
    want: {
      message: "'null' as the type beside other schemas was read as 'null is allowed'.",
      at: "7:12",
    },
  },
  {
    code: "normalize/listed-bounds",
    provoke: byDescription(
      withSchemas("Pet: { enum: [-9223372036854775808, 9223372036854775807, 1] }"),
    ),
    want: {
      message: "A list with the bounds of 64-bit integers was read as any integer.",
      help: undefined,
      at: "6:12",
    },
  },
  {
    code: "normalize/object-for-null",
    provoke: byDescription(
      withSchemas(
        "Dog: { type: object }\nPet: { anyOf: [{ $ref: '#/components/schemas/Dog' }, { type: object, nullable: true }] }",
      ),
    ),
    want: {
      message: "'object or null' beside a reference was read as 'null is allowed'.",
      help: undefined,
      at: "7:12",
    },
  },
];

const operationCases: readonly DiagnosticCase[] = [
  {
    code: "path/no-slash",
    provoke: byDescription(withPaths(`pets: { get: { ${done} } }`)),
    want: {
      message: "The path 'pets' does not begin with a slash; it is read as '/pets'.",
      help: "write '/pets'",
      at: "4:3",
    },
  },
  {
    code: "path/same-template",
    provoke: byDescription(withPaths("/pets/{id}: {}\n/pets/{name}: {}")),
    want: { message: "'/pets/{name}' and '/pets/{id}' are the same path.", at: "5:3" },
  },
  {
    code: "operation/duplicate-id",
    provoke: byDescription(
      withPaths(
        `/pets:\n  get: { operationId: pets, ${done} }\n  put: { operationId: pets, ${done} }`,
      ),
    ),
    want: { message: "The operationId 'pets' is that of GET /pets as well.", at: "6:25" },
  },
  {
    code: "operation/unknown-status",
    provoke: byDescription(pets("responses: { '20O': { description: Done. } }")),
    want: { message: "'20O' is no status of a response; nothing is made of it.", at: "6:20" },
  },
  {
    code: "operation/path-parameter-optional",
    provoke: byDescription(
      withPaths(
        `/pets/{id}:\n  get:\n    parameters: [{ name: id, in: path, schema: {} }]\n    ${done}`,
      ),
    ),
    want: {
      message: "The path parameter 'id' is required, whether the description says so or not.",
      at: "6:20",
    },
  },
  {
    code: "operation/parameter-without-schema",
    name: "as in Swagger",
    provoke: byDescription(
      pets(`parameters: [{ name: limit, in: query, type: integer }]\n${done}`),
    ),
    want: {
      message:
        "The parameter 'limit' has neither 'schema' nor 'content'; it is read as what it says as Swagger 2.0 has it.",
      at: "6:20",
    },
  },
  {
    code: "operation/parameter-without-schema",
    name: "with nothing",
    provoke: byDescription(pets(`parameters: [{ name: limit, in: query }]\n${done}`)),
    want: {
      message: "The parameter 'limit' has neither 'schema' nor 'content'; it is read as anything.",
      at: "6:20",
    },
  },
  {
    code: "operation/body-parameter",
    provoke: byDescription(
      pets(`parameters: [{ name: pet, in: body, schema: { type: object } }]\n${done}`),
    ),
    want: {
      message:
        "The parameter 'pet' is declared 'in: body', a place of Swagger 2.0; it is read as the request body.",
      help: "write a 'requestBody'",
      at: "6:20",
    },
  },
];

/** Failing inputs for what holding a description against the standard reports. */
export const checkCases: readonly DiagnosticCase[] = [...fieldCases, ...operationCases];

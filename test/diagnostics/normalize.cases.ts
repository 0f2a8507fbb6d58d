import { withPaths, withSchemas } from "../support/documents.js";
import type { DiagnosticCase } from "./cases.js";
import { byDescription } from "./stages.js";

const beginning = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';

/** A document with one component schema, `Pet`, whose members begin in line 7 and column 7. */
function withPet(members: string): string {
  return withSchemas(`Pet:\n${members.trim().replace(/^/gm, "  ")}`);
}

const notOpenapi =
  "name the description itself; its top level has 'openapi: 3.1.0', 'info' and 'paths'";

const documentCases: readonly DiagnosticCase[] = [
  {
    code: "source/not-openapi",
    name: "a list",
    provoke: byDescription("# Pets\n- openapi: 3.1.0\n"),
    want: {
      message: "This is not an OpenAPI description: its top level is a list.",
      help: notOpenapi,
      at: "2:1",
    },
  },
  {
    code: "source/not-openapi",
    name: "a text",
    provoke: byDescription("Not Found\n"),
    want: {
      message: "This is not an OpenAPI description: its top level is not a mapping.",
      help: notOpenapi,
      at: "1:1",
    },
  },
  {
    code: "source/not-openapi",
    name: "another kind of document",
    provoke: byDescription("asyncapi: 3.0.0\ninfo: { title: Pets }\n"),
    want: {
      message: "This is not an OpenAPI description: it has no `openapi` field.",
      help: notOpenapi,
      at: "1:1",
    },
  },
  {
    code: "source/unsupported-version",
    provoke: byDescription("openapi: 4.0.0\ninfo: {}\npaths: {}\n"),
    want: {
      message: "OpenAPI version '4.0.0' is not supported.",
      help: "versions 2.0, 3.0, 3.1 and 3.2 are",
      at: "1:10",
      pointer: "/openapi",
    },
  },
  {
    code: "source/unsupported-version",
    name: "Swagger",
    provoke: byDescription('info: {}\nswagger: "1.2"\npaths: {}\n'),
    want: {
      message: "OpenAPI version '1.2' is not supported.",
      help: "versions 2.0, 3.0, 3.1 and 3.2 are",
      at: "2:10",
      pointer: "/swagger",
    },
  },
  {
    code: "source/two-versions",
    provoke: byDescription('swagger: "2.0"\nopenapi: 3.1.0\ninfo: {}\npaths: {}\n'),
    want: {
      message:
        "The document declares its version twice; 'openapi' counts, and this 'swagger' does not.",
      help: "remove 'swagger', or 'openapi' if that is the wrong one",
      at: "1:1",
      pointer: "/swagger",
    },
  },
  {
    code: "swagger/ignored",
    provoke: byDescription(`swagger: "2.0"
info: {}
paths:
  /pets:
    get:
      parameters:
        - name: tags
          in: query
          type: array
          items: { type: string }
          collectionFormat: semicolons
      responses: {}
`),
    want: {
      message: "This 'collectionFormat' is ignored: it must be csv, ssv, tsv, pipes or multi.",
      help: "correct it, or look at what is generated without it",
      at: "11:29",
      pointer: "/paths/~1pets/get/parameters/0/collectionFormat",
    },
  },
  {
    code: "document/invalid",
    name: "a list for a mapping",
    provoke: byDescription(`${beginning}paths:\n  - /pets: {}\n`),
    want: {
      message: "The document is not valid OpenAPI: 'paths' must be a mapping.",
      help: "correct this part of the document",
      at: "4:3",
      pointer: "/paths",
    },
  },
  {
    code: "document/invalid",
    name: "a mapping for a list",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    parameters:
      name: limit
      in: query
    responses: {}`),
    ),
    want: {
      message: "The document is not valid OpenAPI: 'parameters' must be a list.",
      help: "correct this part of the document",
      at: "7:9",
      pointer: "/paths/~1pets/get/parameters",
    },
  },
  {
    code: "document/invalid",
    name: "a text for a schema",
    provoke: byDescription(withSchemas("Dog: { type: string }\nPet: string")),
    want: {
      message: "The document is not valid OpenAPI: this must be a schema (a mapping), not a text.",
      help: "correct this part of the document",
      at: "7:10",
      pointer: "/components/schemas/Pet",
    },
  },
  {
    code: "document/invalid",
    name: "a reference that is no text",
    provoke: byDescription(withSchemas("Pet:\n  $ref: { id: Dog }")),
    want: {
      message: "The document is not valid OpenAPI: '$ref' must be a text, not a mapping.",
      help: "correct this part of the document",
      at: "7:13",
      pointer: "/components/schemas/Pet/$ref",
    },
  },
  {
    code: "document/invalid",
    name: "nothing to generate from",
    provoke: byDescription(beginning),
    want: {
      message:
        "The document is not valid OpenAPI: a description needs at least one of 'paths', 'components' and 'webhooks'.",
      help: "correct this part of the document",
      at: "1:1",
      pointer: "",
    },
  },
];

const referenceCases: readonly DiagnosticCase[] = [
  {
    code: "ref/not-found",
    provoke: byDescription(
      withSchemas(`
Dog: { type: string }
Pets: { type: array, items: { $ref: '#/components/schemas/Dgo' } }`),
    ),
    want: {
      message: "'#/components/schemas/Dgo' does not exist in this document.",
      help: "did you mean 'Dog' (line 6)?",
      at: "7:41",
      pointer: "/components/schemas/Pets/items/$ref",
    },
  },
  {
    code: "ref/not-found",
    name: "in the wrong place",
    provoke: byDescription(
      withSchemas(`
Dog: { type: string }
Pets: { type: array, items: { $ref: '#/components/schema/Dog' } }`),
    ),
    want: {
      message: "'#/components/schema/Dog' does not exist in this document.",
      help: "did you mean 'schemas' (line 5)?",
      at: "7:41",
    },
  },
  {
    code: "ref/not-found",
    name: "nothing like it",
    provoke: byDescription(
      `${beginning}paths:\n  /pets:\n    get:\n      parameters:\n        - $ref: '#/components/parameters/limit'\n      responses: {}\n`,
    ),
    want: {
      message: "'#/components/parameters/limit' does not exist in this document.",
      help: "correct the reference, or add what it names",
      at: "7:17",
      pointer: "/paths/~1pets/get/parameters/0/$ref",
    },
  },
  {
    code: "ref/misplaced",
    provoke: byDescription(
      withSchemas(`
Dog: { type: string }
Pets: { type: array, items: { $ref: '#/definitions/Dog' } }`),
    ),
    want: {
      message:
        "'#/definitions/Dog' does not exist in this document; it was read as '#/components/schemas/Dog'.",
      help: "write the reference that was read",
      at: "7:41",
      pointer: "/components/schemas/Pets/items/$ref",
    },
  },
  {
    code: "ref/not-found",
    name: "twice",
    provoke: byDescription(
      withPet(`
type: object
properties:
  a: { $ref: '#/components/schemas/Nobody' }
  b: { $ref: '#/components/schemas/Nobody' }`),
    ),
    want: {
      message: "'#/components/schemas/Nobody' does not exist in this document.",
      help: "correct the reference, or add what it names",
      at: "9:20",
      count: 2,
    },
  },
  {
    code: "ref/cycle",
    name: "a schema that is nothing but a reference to itself",
    provoke: byDescription(
      withSchemas(`
Dog: { $ref: '#/components/schemas/Cat' }
Cat: { $ref: '#/components/schemas/Dog', description: Same as a dog. }`),
    ),
    want: {
      message: "'#/components/schemas/Dog' leads back to itself through nothing but references.",
      help: "replace one reference of the chain by what was meant",
      at: "6:18",
      pointer: "/components/schemas/Dog/$ref",
    },
  },
  {
    code: "ref/not-found",
    name: "a plain name",
    provoke: byDescription(withPet("$ref: '#pet'")),
    want: {
      message: "'#pet' does not exist in this document.",
      help: "correct the reference, or add what it names",
      at: "7:13",
      pointer: "/components/schemas/Pet/$ref",
    },
  },
  {
    code: "ref/wrong-kind",
    provoke: byDescription(
      withSchemas("Pet:\n  $ref: '#/components/parameters/Limit'").replace(
        "components:\n",
        "components:\n  parameters: { Limit: { name: limit, in: query } }\n",
      ),
    ),
    want: {
      message:
        "'#/components/parameters/Limit' is read as nothing: it must lead to a schema, not to a parameter.",
      help: "correct the reference, or what it leads to",
      at: "8:13",
    },
  },
  {
    code: "ref/wrong-kind",
    name: "a text",
    provoke: byDescription(withSchemas("Pet: { $ref: '#/info/title' }")),
    want: {
      message: "'#/info/title' is read as nothing: it must lead to a schema, not to a text.",
      help: "correct the reference, or what it leads to",
      at: "6:18",
    },
  },
];

const repairCases: readonly DiagnosticCase[] = [
  {
    code: "normalize/pattern",
    provoke: byDescription(withPet("type: string\npattern: '/^[a-z]+$/i'")),
    want: {
      message: "The pattern '/^[a-z]+$/i' was read as '^[a-zA-Z]+$'.",
      help: "write it as ECMA-262 has it, which JSON Schema asks for",
      at: "8:7",
      pointer: "/components/schemas/Pet/pattern",
    },
  },
  {
    code: "document/left-out",
    name: "a pattern that JavaScript has no words for",
    provoke: byDescription(withPet("type: string\npattern: '(?>a+)b'")),
    want: { message: "'pattern' is no regular expression; it is left out.", at: "8:7" },
  },
  {
    code: "document/left-out",
    name: "the pattern of a name",
    provoke: byDescription(withPet("type: object\npatternProperties: { '(': {} }")),
    want: {
      message: "'(' is no regular expression; it is left out.",
      at: "8:7",
      pointer: "/components/schemas/Pet/patternProperties",
    },
  },
  {
    code: "normalize/closed-part",
    provoke: byDescription(
      withSchemas(`
Animal: { type: object, additionalProperties: false, properties: { id: { type: string } } }
Pet:
  allOf:
    - $ref: '#/components/schemas/Animal'
    - { type: object, required: [name], properties: { name: { type: string } } }`),
    ),
    want: {
      message:
        "A part of this schema forbids 'name', which another part requires; 'additionalProperties: false' was read as said of the whole.",
      help: "leave it out of the parts; 'unevaluatedProperties: false' is said of a whole",
      at: "8:7",
      pointer: "/components/schemas/Pet",
    },
  },
  {
    code: "normalize/reference-siblings",
    provoke: byDescription(
      withSchemas(
        `
Tag: { type: string }
Pet:
  type: object
  properties:
    a: { $ref: '#/components/schemas/Tag', type: object, description: One. }
    b: { $ref: '#/components/schemas/Tag', type: object }`,
        "3.0.3",
      ),
    ),
    want: {
      message: "Beside '$ref', OpenAPI before 3.1 ignores 'type'.",
      help: "leave it out, or put the reference into an 'allOf'",
      at: "10:12",
      pointer: "/components/schemas/Pet/properties/a",
    },
  },
  {
    code: "normalize/contradicted-type",
    provoke: byDescription(
      withSchemas(`
Tag: { type: string, enum: [a, b] }
Pet:
  type: object
  allOf: [{ $ref: '#/components/schemas/Tag' }]`),
    ),
    want: {
      message:
        "'type' (object) is none that the rest of the schema allows (string); it is left out.",
      help: "leave it out, or write the one that is meant",
      at: "8:7",
      pointer: "/components/schemas/Pet/type",
    },
  },
  {
    code: "normalize/contradicted-limit",
    provoke: byDescription(withPet("type: string\nenum: [MALE, FEMALE]\nmaxLength: 1")),
    want: {
      message:
        "None of the listed values keeps 'maxLength' (\"MALE\" does not, for one); the limit is left out.",
      help: "leave 'maxLength' out, or correct the values",
      at: "9:7",
      pointer: "/components/schemas/Pet/maxLength",
    },
  },
  {
    code: "normalize/kubernetes",
    provoke: byDescription(withPet("type: string\nformat: int-or-string")),
    want: {
      message: "'format' was read as 'an integer or a string'.",
      help: undefined,
      at: "8:7",
      pointer: "/components/schemas/Pet/format",
    },
  },
  {
    code: "normalize/nullable",
    provoke: byDescription(withPet("type: string\nnullable: true")),
    want: {
      message: "'nullable: true' was read as 'null is allowed'.",
      help: undefined,
      at: "8:7",
      pointer: "/components/schemas/Pet/nullable",
    },
  },
  {
    code: "normalize/older-keyword",
    provoke: byDescription(withPet("type: array\nitems: [{ type: string }]")),
    want: {
      message: "'items' was read as an earlier JSON Schema has it; it is 'prefixItems' now.",
      at: "8:7",
      pointer: "/components/schemas/Pet/items",
    },
  },
  {
    code: "normalize/repeated-alternative",
    provoke: byDescription(
      withSchemas(`
Pet:
  oneOf:
    - { title: A name, type: string }
    - { title: A code, type: string }`),
    ),
    want: {
      message: "Alternatives of 'oneOf' that say the same were read as one.",
      help: "write the alternative once, or say 'anyOf'",
      at: "7:7",
      pointer: "/components/schemas/Pet/oneOf",
    },
  },
  {
    code: "normalize/single-all-of",
    provoke: byDescription(
      withSchemas(`
Pet:
  description: Ours.
  allOf:
    - $ref: '#/components/schemas/Animal'
Animal: { type: string }`),
    ),
    want: {
      message: "An 'allOf' with one member was read as that member.",
      help: undefined,
      at: "8:7",
      pointer: "/components/schemas/Pet/allOf",
    },
  },
  {
    code: "normalize/inheritance",
    provoke: byDescription(
      withSchemas(`
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object }] }
Pet: { type: object, discriminator: { propertyName: kind } }`),
    ),
    want: {
      message:
        "'Pet' was read as any of the schemas that inherit from it; its own properties are in 'PetBase'.",
      help: undefined,
      at: "7:5",
      pointer: "/components/schemas/Pet",
    },
  },
  {
    code: "normalize/oneof-prose",
    provoke: byDescription(
      withPet(`
type: object
description: |
  A pet.

  This message contains a oneof named kind. Only a single field of the following list may be set at a time:
    - cat
    - dog
properties:
  name: { type: string }
  cat: { type: string }
  dog: { type: integer }`),
    ),
    want: {
      message: "The group 'kind' was read from the description: at most one of cat, dog is set.",
      help: undefined,
      at: "8:7",
      pointer: "/components/schemas/Pet/description",
    },
  },
  {
    code: "normalize/oneof-unknown-arm",
    provoke: byDescription(
      withPet(`
type: object
properties:
  cat: { type: string }
  dog: { type: integer }
description: |
  This message contains a oneof named kind. Only a single field of the following list may be set at a time:
    - cat
    - dgo
    - dog`),
    ),
    want: {
      message: "The description names 'dgo' in the group 'kind', but there is no such property.",
      help: "correct the description or add the property; until then it is left out of the group",
      at: "11:7",
      pointer: "/components/schemas/Pet/description",
    },
  },
  {
    code: "normalize/protobuf-duration",
    provoke: byDescription(
      withSchemas(`
google.protobuf.Struct: { type: object }
Wait:
  type: string
  format: duration`),
    ),
    want: {
      message: "'format: duration' was read as google.protobuf.Duration, such as '3600s'.",
      help: undefined,
      at: "9:7",
      pointer: "/components/schemas/Wait/format",
    },
  },
  {
    code: "normalize/protobuf-any",
    provoke: byDescription(
      withPet(`
type: object
properties:
  details:
    type: object
    properties: { '@type': { type: string } }
    additionalProperties: true`),
    ),
    want: {
      message: "This shape was read as google.protobuf.Any.",
      help: undefined,
      at: "10:11",
      pointer: "/components/schemas/Pet/properties/details",
    },
  },
  {
    code: "normalize/sequence",
    provoke: byDescription(`
openapi: 3.0.3
info: { title: Test, version: "1" }
paths:
  /watch:
    get:
      responses:
        200:
          description: A successful response.(streaming responses)
          content: { application/json: { schema: { type: object } } }
`),
    want: {
      message: "'application/json' was read as JSON on lines.",
      help: undefined,
      at: "9:24",
      pointer: "/paths/~1watch/get/responses/200/description",
    },
  },
];

/** Failing inputs for what bringing a description into one dialect reports. */
export const normalizeCases: readonly DiagnosticCase[] = [
  ...documentCases,
  ...referenceCases,
  ...repairCases,
];

import { withPaths } from "../support/documents.js";
import type { DiagnosticCase } from "./cases.js";
import { byDescription } from "./stages.js";

const responses = "responses: { '200': { description: ok } }";

/** Failing inputs for what is reported of the parameters, bodies, responses and servers of operations. */
export const operationCases: readonly DiagnosticCase[] = [
  {
    code: "operation/paging-unresolved",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    x-sdkwright-paging: { by: token, argument: cursor, next: /next }
    ${responses}`),
    ),
    want: {
      message:
        "This operation does not have an argument 'cursor' that is a text or a number ('argument'), which 'x-sdkwright-paging' names.",
      help: "correct the name or the place; until then the shapes of the operation count",
      at: "6:7",
      pointer: "/paths/~1pets/get/x-sdkwright-paging",
    },
  },
  {
    code: "operation/paging-unknown",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    operationId: listPets
    ${responses}`),
      {},
      { paging: { listPet: { by: "link" } } },
    ),
    want: {
      message:
        "'paging' of the configuration names 'listPet', which is no operation of this description.",
      at: "1:1",
      help: "correct the operationId, or remove the entry",
    },
  },
  {
    code: "operation/duplicate-parameter",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    parameters:
      - { name: limit, in: query, schema: { type: integer } }
      - { name: limit, in: query, schema: { type: string } }
    ${responses}`),
    ),
    want: {
      message: "The parameter 'limit' with 'in: query' is declared twice in this list.",
      help: "remove one of the two; until then the later one counts",
      at: "8:11",
      pointer: "/paths/~1pets/get/parameters/1",
    },
  },
  {
    code: "operation/path-name-mismatch",
    provoke: byDescription(
      withPaths(`
/pets/{petId}:
  get:
    parameters:
      - { name: pet_id, in: path, required: true, schema: { type: string } }
    ${responses}`),
    ),
    want: {
      message: "The path parameter 'pet_id' is called '{petId}' in the path.",
      help: "write both in the same way; until then they are taken for the same",
      at: "7:11",
      pointer: "/paths/~1pets~1{petId}/get/parameters/0",
    },
  },
  {
    code: "operation/style-undefined",
    provoke: byDescription(
      withPaths(`
/pets/{filter}:
  get:
    parameters:
      - name: filter
        in: path
        required: true
        style: deepObject
        schema: { type: object }
    ${responses}`),
    ),
    want: {
      message: "The style 'deepObject' of 'filter' is undefined: it is not one of 'in: path'.",
      help: "declare a style that is defined here; until then it is written as 'simple'",
      at: "10:18",
      pointer: "/paths/~1pets~1{filter}/get/parameters/0/style",
    },
  },
  {
    code: "operation/style-undefined",
    name: "in an encoding",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        multipart/form-data:
          schema: { type: object }
          encoding: { tags: { style: comma } }
    ${responses}`),
    ),
    want: {
      message: "The style 'comma' of 'tags' is undefined: it does not exist.",
      help: "declare a style that is defined here; until then it is written as 'form'",
      at: "10:40",
      pointer: "/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/tags/style",
    },
  },
  {
    code: "operation/header-name-invalid",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    parameters:
      - { name: "X Trace", in: header, schema: { type: string } }
    responses:
      '200': { description: ok, headers: { "Rate: limit": { schema: { type: integer } } } }`),
    ),
    want: {
      message: "'X Trace' is not the name of a header.",
      help: "correct the name; until then the header is left out",
      at: "7:11",
      pointer: "/paths/~1pets/get/parameters/0",
      count: 2,
    },
  },
  {
    code: "operation/multipart-without-parts",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        multipart/form-data: { schema: { type: string, format: binary } }
    ${responses}`),
    ),
    want: {
      message:
        "A body in 'multipart/form-data' has parts, and its schema (string) does not name them; a call takes them by name.",
      help: "describe an object with a property for each part",
      at: "8:42",
      pointer: "/paths/~1pets/post/requestBody/content/multipart~1form-data/schema",
    },
  },
  {
    code: "operation/same-as-json",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        application/json: { schema: { type: object } }
        application/xml: { schema: { type: object } }
    ${responses}`),
      {},
      { notations: "needed" },
    ),
    want: {
      message: "'application/xml' is offered beside JSON; the client uses JSON.",
      pointer: "/paths/~1pets/post/requestBody/content/application~1xml",
      at: "9:11",
    },
  },
  {
    code: "operation/media-type-invalid",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        json: { schema: { type: object } }
    ${responses}`),
    ),
    want: {
      message: "'json' is not a media type.",
      help: "write one such as 'application/json'; until then it counts as any",
      at: "8:11",
      pointer: "/paths/~1pets/post/requestBody/content/json",
    },
  },
  {
    code: "operation/media-type-invalid",
    name: "beside one that is",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        application/json: { schema: { type: object } }
        message: { example: a }
    ${responses}`),
    ),
    want: {
      message: "'message' is not a media type.",
      help: "write one such as 'application/json'; until then it is left out",
      at: "9:11",
    },
  },
  {
    code: "operation/part-header-ignored",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        multipart/form-data:
          schema: { type: object }
          encoding:
            file:
              headers:
                X-Custom: { schema: { type: string } }
                X-Fixed: { schema: { const: yes } }
    ${responses}`),
    ),
    want: {
      message: "The header 'X-Custom' of the part 'file' has no fixed value and is not sent.",
      help: "give its schema a 'const' or 'default' if the server needs it",
      at: "13:19",
      pointer:
        "/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/file/headers/X-Custom",
    },
  },
  {
    code: "operation/part-without-name",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        multipart/form-data:
          schema: { type: array, prefixItems: [{ type: string }], items: { type: string } }
          prefixEncoding:
            - headers: { Content-Disposition: { schema: { const: form-data; name="a" } } }
    ${responses}`),
    ),
    want: {
      message: "A part of this form data has no name, since the body is an array.",
      help: "give the encoding of each position a 'Content-Disposition' with a 'const'",
      at: "9:13",
      pointer: "/paths/~1pets/post/requestBody/content/multipart~1form-data/schema",
    },
  },
  {
    code: "operation/part-as-json",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody:
      content:
        multipart/form-data:
          schema:
            type: object
            properties:
              address: { type: object }
              addresses: { type: array, items: { type: string } }
          encoding:
            address: { contentType: application/xml }
            addresses: { contentType: text/csv }
    ${responses}`),
    ),
    want: {
      message: "The part 'address' is an object, which is sent as JSON, not as 'application/xml'.",
      help: "describe it as a string, whose text a call gives, or declare a media type of JSON",
      at: "15:39",
      pointer:
        "/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/address/contentType",
    },
  },
  {
    code: "operation/sequence-as-a-whole",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    responses:
      "200":
        description: Pets
        content:
          multipart/mixed:
            itemSchema: { type: string }`),
    ),
    want: {
      message:
        "A body in 'multipart/mixed' is one text or file to the client, not an item after the other.",
      help: "the type of an item is among the models",
      at: "11:15",
      pointer: "/paths/~1pets/get/responses/200/content/multipart~1mixed/itemSchema",
    },
  },
  {
    code: "operation/method-refused",
    provoke: byDescription(withPaths(`/pets: { trace: { ${responses} } }`)),
    want: {
      message: "Fetch does not send TRACE requests.",
      help: "a call of this operation needs a client with a 'fetch' of its own",
      at: "4:12",
      pointer: "/paths/~1pets/trace",
    },
  },
  {
    code: "operation/several-contents",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    parameters:
      - { name: f, in: query, content: { application/xml: {}, application/json: {} } }
    ${responses}`),
    ),
    want: {
      message: "The content of 'f' has several media types.",
      help: "leave one of them; until then it is 'application/json'",
      at: "7:33",
      pointer: "/paths/~1pets/get/parameters/0/content",
    },
  },
  {
    code: "operation/interim-response",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    responses:
      '103': { description: wait }
      '200': { description: ok }`),
    ),
    want: {
      message: "A response with the status 103 is never shown to a program.",
      help: "nothing has to be done; it is left out",
      at: "7:9",
      pointer: "/paths/~1pets/get/responses/103",
    },
  },
  {
    code: "operation/body-not-sent",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    requestBody: { content: { application/json: { schema: { type: object } } } }
    ${responses}`),
    ),
    want: {
      message: "A GET request cannot have a body.",
      help: "use query parameters or another method; until then the body is left out",
      at: "6:7",
      pointer: "/paths/~1pets/get/requestBody",
    },
  },
  {
    code: "operation/body-without-content",
    provoke: byDescription(
      withPaths(`
/pets:
  post:
    requestBody: { description: A pet. }
    ${responses}`),
    ),
    want: {
      message: "The request body has no 'content'.",
      help: "declare its media type; until then the operation is called without a body",
      at: "6:7",
      pointer: "/paths/~1pets/post/requestBody",
    },
  },
  {
    code: "operation/body-not-received",
    provoke: byDescription(
      withPaths(`
/pets:
  delete:
    responses:
      '204': { description: gone, content: { application/json: {} } }`),
    ),
    want: {
      message: "A response to '204' has no body, but declares content.",
      help: "remove the content, or correct the status",
      at: "7:16",
      pointer: "/paths/~1pets/delete/responses/204",
    },
  },
  {
    code: "operation/status-invalid",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    responses:
      '200': { description: ok }
      ok: { description: ok }`),
    ),
    want: {
      message: "'ok' is not a status.",
      help: "write a code such as '200', a range such as '4XX', or 'default'; until then it is left out",
      at: "8:9",
      pointer: "/paths/~1pets/get/responses/ok",
    },
  },
  {
    code: "operation/undeclared-server-variable",
    provoke: byDescription(
      withPaths(
        `/pets: { get: { ${responses} } }`,
        "servers:\n  - url: https://{region}.example.com\n",
      ),
    ),
    want: {
      message: "The server's URL has '{region}', but no variable of that name is declared.",
      help: "declare it with its default; until then the caller has to give it",
      at: "6:10",
      pointer: "/servers/0/url",
    },
  },
];

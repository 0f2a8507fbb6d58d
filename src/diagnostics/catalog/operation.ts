import type { CatalogPart } from "./entry.js";

/** Parameters of what is reported about operations, their security and the names they get. */
export interface OperationParams {
  "operation/missing-path-parameter": { readonly name: string };
  "operation/undeclared-in-path": { readonly name: string };
  "operation/duplicate-parameter": { readonly name: string; readonly location: string };
  "operation/path-name-mismatch": { readonly name: string; readonly wanted: string };
  "operation/style-undefined": {
    readonly name: string;
    readonly style: string;
    readonly reason: string;
    readonly used: string;
  };
  "operation/header-name-invalid": { readonly name: string };
  "operation/multipart-without-parts": { readonly mediaType: string; readonly type: string };
  "operation/same-as-json": { readonly mediaType: string; readonly count: number };
  "operation/media-type-invalid": { readonly text: string; readonly read: string };
  "operation/part-header-ignored": { readonly name: string; readonly property: string };
  "operation/part-without-name": Record<never, never>;
  "operation/part-as-json": {
    readonly name: string;
    readonly contentType: string;
    readonly shape: string;
  };
  "operation/sequence-as-a-whole": { readonly mediaType: string };
  "operation/method-refused": { readonly method: string };
  "operation/several-contents": { readonly name: string; readonly used: string };
  "operation/interim-response": { readonly status: string };
  "operation/body-not-sent": { readonly method: string };
  "operation/body-without-content": Record<never, never>;
  "operation/body-not-received": { readonly what: string };
  "operation/status-invalid": { readonly status: string };
  "operation/undeclared-server-variable": { readonly name: string };
  "operation/paging-unresolved": { readonly source: string; readonly missing: string };
  "operation/paging-unknown": { readonly name: string };
  "security/unknown-scheme": { readonly name: string };
  "name/collision": { readonly name: string; readonly chosen: string };
  "name/kept": { readonly name: string; readonly chosen: string };
  "name/not-kept": { readonly published: string; readonly chosen: string };
  "name/lock-unreadable": { readonly reason: string };
}

/** The entries of what is reported about operations and names. */
export const operationCatalog: CatalogPart<OperationParams> = {
  "operation/missing-path-parameter": {
    severity: "warning",
    cause:
      "The path has a `{name}` for which the operation declares no parameter. OpenAPI requires one for every template expression (OpenAPI 3.1, section 4.8.8).",
    fix: "Declare the parameter with `in: path` and `required: true`, at the path or at the operation. Until then it is a required string.",
    example: { name: "petId" },
    describe: ({ name }) => ({
      message: `The path has '{${name}}', but no parameter of that name is declared.`,
      help: "declare it with 'in: path'; until then it is a required string",
    }),
  },
  "operation/undeclared-in-path": {
    severity: "warning",
    cause:
      "A parameter is declared with `in: path`, but the path has no `{name}` for it, so that there is nowhere to put its value.",
    fix: "Correct the parameter's name or its `in`, or add the expression to the path. Until then the parameter is left out.",
    example: { name: "petId" },
    describe: ({ name }) => ({
      message: `The parameter '${name}' is declared with 'in: path', but the path has no '{${name}}'.`,
      help: "correct its name or its 'in', or add it to the path; until then it is left out",
    }),
  },
  "operation/duplicate-parameter": {
    severity: "warning",
    cause:
      "A list of parameters has two with the same name and the same `in`, which OpenAPI forbids (OpenAPI 3.1, section 4.8.10). A parameter of an operation may replace one of its path; two in one list contradict each other.",
    fix: "Remove one of them, or correct its name or its `in`. Until then the later one counts.",
    example: { name: "limit", location: "query" },
    describe: ({ name, location }) => ({
      message: `The parameter '${name}' with 'in: ${location}' is declared twice in this list.`,
      help: "remove one of the two; until then the later one counts",
    }),
  },
  "operation/path-name-mismatch": {
    severity: "warning",
    cause:
      "A path parameter and an expression of the path have names that differ only in case or in what separates their words. Names have to be the same (OpenAPI 3.1, section 4.8.12).",
    fix: "Write the name in the same way in both places. Until then the parameter is taken for that expression.",
    example: { name: "petid", wanted: "petId" },
    describe: ({ name, wanted }) => ({
      message: `The path parameter '${name}' is called '{${wanted}}' in the path.`,
      help: "write both in the same way; until then they are taken for the same",
    }),
  },
  "operation/style-undefined": {
    severity: "warning",
    cause:
      "OpenAPI does not define how a value is written with this style here: the style does not exist, belongs to another `in`, or is combined with a type or an `explode` that it is not defined for (OpenAPI 3.1, section 4.8.12, Style Values). The client writes it in the nearest way that is defined, and an array as `deepObject` as `name[]=a&name[]=b`; the server may expect another.",
    fix: "Declare a style that is defined for the parameter's place and type, or `content` with a media type.",
    example: {
      name: "filter",
      style: "deepObject",
      reason: "it is not one of 'in: path'",
      used: "simple",
    },
    describe: ({ name, style, reason, used }) => ({
      message: `The style '${style}' of '${name}' is undefined: ${reason}.`,
      help: `declare a style that is defined here; until then it is written as '${used}'`,
    }),
  },
  "operation/header-name-invalid": {
    severity: "warning",
    cause:
      "A header has a name that HTTP does not allow: names have letters, digits and a few marks, but no spaces and no colons (RFC 9110, section 5.1).",
    fix: "Correct the name. Until then the header is left out, since no platform sends or receives it.",
    example: { name: "X Trace" },
    describe: ({ name }) => ({
      message: `'${name}' is not the name of a header.`,
      help: "correct the name; until then the header is left out",
    }),
  },
  "operation/multipart-without-parts": {
    severity: "warning",
    cause:
      "A multipart body has a schema of one text, number or file. Such a body consists of parts, in form data each with a name; the schema tells neither how many there are nor what they are called. A call takes the parts by name, whatever they hold.",
    fix: "Describe an object with a property for each part. A body that is one file has a media type of its own, such as `application/octet-stream`.",
    example: { mediaType: "multipart/form-data", type: "string" },
    describe: ({ mediaType, type }) => ({
      message: `A body in '${mediaType}' has parts, and its schema (${type}) does not name them; a call takes them by name.`,
      help: "describe an object with a property for each part",
    }),
  },
  "operation/same-as-json": {
    severity: "info",
    cause:
      "Beside JSON a body is offered in another notation: as XML, as a page for people, or as the very same object or list in YAML, in the fields of a form, or in a binary format. The client sends JSON and asks for JSON, so that a call has one type. The description in the package, the mock server and `diff` know of the others.",
    fix: "Nothing has to be done. Where callers need the other notation, describe it without JSON in an operation of its own, or take JSON away with an overlay.",
    example: { mediaType: "application/xml", count: 12 },
    describe: ({ mediaType, count }) => ({
      message: `'${mediaType}' is offered beside JSON${count === 1 ? "" : `, in ${count} places`}; the client uses JSON.`,
    }),
  },
  "operation/media-type-invalid": {
    severity: "warning",
    cause:
      "A key of `content` is not a media type: it needs a type and a subtype, such as `application/json`, and names one only (RFC 9110, section 8.3.1).",
    fix: "Write the media type in full. Until then it counts as any media type, and the schema says how the body is written and read; beside others that are media types it is left out.",
    example: { text: "json", read: "it counts as any" },
    describe: ({ text, read }) => ({
      message: `'${text}' is not a media type.`,
      help: `write one such as 'application/json'; until then ${read}`,
    }),
  },
  "operation/part-header-ignored": {
    severity: "info",
    cause:
      "The encoding of a property declares a header for its part of the multipart body. A call has an argument for the property, but none for its headers, so only a header whose schema fixes the value (`const`, an `enum` of one, or `default`) is sent.",
    fix: "Nothing has to be done unless the server requires the header. Then fix its value in the description.",
    example: { name: "X-Custom", property: "file" },
    describe: ({ name, property }) => ({
      message: `The header '${name}' of the part '${property}' has no fixed value and is not sent.`,
      help: "give its schema a 'const' or 'default' if the server needs it",
    }),
  },
  "operation/part-without-name": {
    severity: "warning",
    cause:
      "A body in `multipart/form-data` is an array, so that its parts are told by their positions, and the encoding of some position fixes no `Content-Disposition`. Every part of form data needs one with a name (RFC 7578, section 4.2); there is no property here to take it from (OpenAPI 3.2, section 4.14.5.3).",
    fix: 'Give the encoding of each position a header `Content-Disposition` whose schema has a `const` such as `form-data; name="file"`. Where the order of parts means nothing, describe an object with a property for each.',
    example: {},
    describe: () => ({
      message: "A part of this form data has no name, since the body is an array.",
      help: "give the encoding of each position a 'Content-Disposition' with a 'const'",
    }),
  },
  "operation/part-as-json": {
    severity: "warning",
    cause:
      "The encoding of a part, or of a field, names a media type that is neither JSON nor multipart nor a form, and its value is an object or an array. Nothing here writes such a value in that media type, so the part is sent as JSON under it.",
    fix: "Describe the part as a string, which a call then gives as it is to be sent, or as bytes; or change its `contentType` to a media type of JSON.",
    example: { name: "address", contentType: "application/xml", shape: "object" },
    describe: ({ name, contentType, shape }) => ({
      message: `The part '${name}' is an ${shape}, which is sent as JSON, not as '${contentType}'.`,
      help: "describe it as a string, whose text a call gives, or declare a media type of JSON",
    }),
  },
  "operation/sequence-as-a-whole": {
    severity: "info",
    cause:
      "A body is a sequence of items, and the description says what one of them is (`itemSchema`, OpenAPI 3.2) or how its parts are written. Server-sent events, JSON lines and JSON text sequences are read and written item by item, and the parts of a multipart body are written so; what is received in parts, or in any other media type, the client hands over as a whole, as the text or the bytes it is. The type of an item is among the models.",
    fix: "Nothing has to be done. Split the body into its items and read each as the type that is generated for it.",
    example: { mediaType: "multipart/mixed" },
    describe: ({ mediaType }) => ({
      message: `A body in '${mediaType}' is one text or file to the client, not an item after the other.`,
      help: "the type of an item is among the models",
    }),
  },
  "operation/method-refused": {
    severity: "warning",
    cause:
      "Fetch refuses to send requests with the methods CONNECT, TRACE and TRACK (Fetch Standard, section 2.2.1), for what they reveal. The operation is generated, but a call of it fails on every platform whose fetch follows the standard.",
    fix: "Nothing has to be done if nobody calls it. Otherwise give the client a `fetch` of your own that sends such requests, or offer the operation with another method.",
    example: { method: "TRACE" },
    describe: ({ method }) => ({
      message: `Fetch does not send ${method} requests.`,
      help: "a call of this operation needs a client with a 'fetch' of its own",
    }),
  },
  "operation/several-contents": {
    severity: "warning",
    cause:
      "The `content` of a parameter or header has several media types. It may have one only, since nothing tells the other side which was chosen (OpenAPI 3.1, section 4.8.12.1).",
    fix: "Leave one of them. Until then the most convenient is used: JSON before forms, forms before text, text before anything else.",
    example: { name: "filter", used: "application/json" },
    describe: ({ name, used }) => ({
      message: `The content of '${name}' has several media types.`,
      help: `leave one of them; until then it is '${used}'`,
    }),
  },
  "operation/interim-response": {
    severity: "info",
    cause:
      "A response with a status of 1XX is interim: another follows it, and platforms show only that one to a program (RFC 9110, section 15.2).",
    fix: "Nothing has to be done. The response is left out.",
    example: { status: "100" },
    describe: ({ status }) => ({
      message: `A response with the status ${status} is never shown to a program.`,
      help: "nothing has to be done; it is left out",
    }),
  },
  "operation/body-not-sent": {
    severity: "warning",
    cause:
      "An operation with the method GET or HEAD declares a request body. Such a body has no meaning in HTTP (RFC 9110, section 9.3.1), and fetch refuses to send it.",
    fix: "Move what it holds to query parameters, or offer the operation with POST or QUERY as well. Until then the body is left out.",
    example: { method: "GET" },
    describe: ({ method }) => ({
      message: `A ${method} request cannot have a body.`,
      help: "use query parameters or another method; until then the body is left out",
    }),
  },
  "operation/body-without-content": {
    severity: "warning",
    cause:
      "A request body declares no media type, so that nothing is known of what to send. `content` is required (OpenAPI 3.1, section 4.8.13).",
    fix: "Declare the media type and the schema below `content`. Until then the operation is called without a body.",
    example: {},
    describe: () => ({
      message: "The request body has no 'content'.",
      help: "declare its media type; until then the operation is called without a body",
    }),
  },
  "operation/body-not-received": {
    severity: "info",
    cause:
      "A response declares content although it never has a body: the answer to HEAD, and those with status 204, 205 and 304 (RFC 9110, section 6.4.1).",
    fix: "Remove the content, or correct the status: 200 for an answer with a body. Until then the data of this response is undefined.",
    example: { what: "204" },
    describe: ({ what }) => ({
      message: `A response to '${what}' has no body, but declares content.`,
      help: "remove the content, or correct the status",
    }),
  },
  "operation/status-invalid": {
    severity: "warning",
    cause:
      "A key of `responses` is neither a status code nor a range such as `4XX` nor `default` (OpenAPI 3.1, section 4.8.16).",
    fix: "Correct the key. Until then this response is left out.",
    example: { status: "ok" },
    describe: ({ status }) => ({
      message: `'${status}' is not a status.`,
      help: "write a code such as '200', a range such as '4XX', or 'default'; until then it is left out",
    }),
  },
  "operation/undeclared-server-variable": {
    severity: "warning",
    cause:
      "The URL of a server has a `{name}` for which its `variables` have no entry, so that there is no default for it (OpenAPI 3.1, section 4.8.5).",
    fix: "Declare the variable with its default. Until then a client has to be given its value.",
    example: { name: "region" },
    describe: ({ name }) => ({
      message: `The server's URL has '{${name}}', but no variable of that name is declared.`,
      help: "declare it with its default; until then the caller has to give it",
    }),
  },
  "operation/paging-unresolved": {
    severity: "warning",
    cause:
      "The configuration or a keyword of the operation says how it is gone through page by page, and names an argument, a list or a part of the response that the operation does not declare.",
    fix: "Correct the name or the place, or declare what it leads to. Until then paging is what the operation's shapes tell, which may be none.",
    example: {
      source: "x-speakeasy-pagination",
      missing: "an argument 'cursr' that is a text or a number ('argument')",
    },
    describe: ({ source, missing }) => ({
      message: `This operation does not have ${missing}, which '${source}' names.`,
      help: "correct the name or the place; until then the shapes of the operation count",
    }),
  },
  "operation/paging-unknown": {
    severity: "warning",
    cause:
      "The configuration says how an operation is gone through page by page, by an `operationId` that no operation of the description has.",
    fix: "Correct the `operationId`, or remove the entry.",
    example: { name: "listUser" },
    describe: ({ name }) => ({
      message: `'paging' of the configuration names '${name}', which is no operation of this description.`,
      help: "correct the operationId, or remove the entry",
    }),
  },
  "security/unknown-scheme": {
    severity: "warning",
    cause:
      "A security requirement names a scheme that `components.securitySchemes` does not declare, so that the client cannot know which credentials to send.",
    fix: "Correct the name, or declare the scheme. Until then the alternatives that need it are left out, and a call is sent without them.",
    example: { name: "bearer" },
    describe: ({ name }) => ({
      message: `The security scheme '${name}' is not declared.`,
      help: "declare it in components.securitySchemes, or correct the name; until then it is not sent",
    }),
  },
  "name/collision": {
    severity: "info",
    cause:
      "The name that a schema, an operation or a parameter wants is one that another wants as well, or that the language or another part of the package has. It gets a longer one, by rule and not by order, so that it stays the same when the document changes elsewhere.",
    fix: "Nothing has to be done. To choose the name yourself, rename it or give the schema or operation an `x-sdkwright-name`.",
    example: { name: "Pet", chosen: "V1Pet" },
    describe: ({ name, chosen }) => ({
      message: `The name '${name}' is wanted or taken elsewhere as well; this is '${chosen}'.`,
      help: "nothing has to be done; 'x-sdkwright-name' in the schema or operation chooses another",
    }),
  },
  "name/kept": {
    severity: "info",
    cause:
      "The package has published this name, so it stays, although by the description something else would be wanted now.",
    fix: "Nothing has to be done. To rename it, change its name in `sdkwright.lock`, which is in the package's folder; that breaks whoever uses it.",
    example: { name: "Animal", chosen: "Pet" },
    describe: ({ name, chosen }) => ({
      message: `This stays '${chosen}', as it was published; otherwise it would want to be '${name}'.`,
      help: "nothing has to be done; its line in the package's sdkwright.lock renames it",
    }),
  },
  "name/not-kept": {
    severity: "warning",
    cause:
      "The package has published a name which it needs for something else now: the runtime, the language or the configuration took it. What had it gets another one, which breaks whoever uses it.",
    fix: "Say in the package's changelog that it was renamed. To choose the name yourself, change it in `sdkwright.lock`, which is in the package's folder.",
    example: { published: "CallError", chosen: "CallErrorModel" },
    describe: ({ published, chosen }) => ({
      message: `This was published as '${published}', which the package needs for something else; it is '${chosen}' now.`,
      help: "its line in the package's sdkwright.lock chooses another name",
    }),
  },
  "name/lock-unreadable": {
    severity: "error",
    cause:
      "The file that keeps the names that a package has published, `sdkwright.lock` in its folder, cannot be read. It has a line for each name: its scope, the name, and in quotes what is named so. No two lines of a scope have the same name, or name the same.",
    fix: "Correct the line, or take the file from version control. After a merge, give one of two things with the same name another.",
    example: { reason: "'Pet' has another line in this scope" },
    describe: ({ reason }) => ({
      message: `The published names cannot be read: ${reason}.`,
      help: "correct it, or take the file from version control",
    }),
  },
};

import { didYouMean, type CatalogPart } from "./entry.js";

/** Parameters of what a description has that the standard has not, or the other way round. */
export interface CheckParams {
  "document/read-as": {
    readonly field: string;
    readonly expected: string;
    readonly found: string;
    readonly read: string;
  };
  "document/left-out": {
    readonly field: string;
    readonly expected: string;
    readonly found: string;
  };
  "document/empty": {
    readonly field: string;
    readonly expected: string;
    /** Whether its name alone says that there is something. */
    readonly isNamed: boolean;
  };
  "document/unknown-field": {
    readonly field: string;
    readonly of: string;
    readonly suggestion?: string | undefined;
  };
  "document/ignored-field": { readonly field: string; readonly of: string };
  "document/other-version": { readonly field: string; readonly version: string };
  "document/missing-field": { readonly field: string; readonly of: string };
  "document/missing-detail": { readonly field: string; readonly of: string };
  "schema/unknown-type": {
    readonly type: string;
    /** What it is read as; undefined where nothing is known of it. */
    readonly read?: string | undefined;
    readonly suggestion?: string | undefined;
  };
  "schema/enum-type": { readonly value: string; readonly type: string; readonly read: string };
  "path/no-slash": { readonly path: string };
  "path/same-template": { readonly path: string; readonly other: string };
  "operation/duplicate-id": { readonly id: string; readonly other: string };
  "operation/unknown-status": { readonly status: string };
  "operation/path-parameter-optional": { readonly name: string };
  "operation/parameter-without-schema": { readonly name: string; readonly read: string };
  "operation/body-parameter": { readonly name: string; readonly location: string };
}

/**
 * The entries of what is found when a description is held against the standard.
 *
 * One principle decides how bad a finding is, here and in every other part of the catalog. It is an
 * error only where nothing true can be generated: an error stops the run, and many descriptions that
 * people work with every day have small mistakes. It is a warning where what is generated is a guess,
 * or says less than was meant. It is a note where there is no doubt what was meant, and that is what
 * is generated.
 */
export const checkCatalog: CatalogPart<CheckParams> = {
  "document/read-as": {
    severity: "info",
    cause:
      "A field holds a value of another kind than the standard says, and there is no doubt which value was meant: a number that is written as a text, one text where a list belongs, an empty list where an empty mapping belongs, or `required: true` in a property, which JSON Schema had until its draft 3.",
    fix: "Nothing has to be done. Write the value as the standard has it if other tools are to read the description as well; in YAML, quotes make a text of a number.",
    example: { field: "minLength", expected: "a whole number", found: "a text", read: "'3'" },
    describe: ({ field, expected, found, read }) => ({
      message: `'${field}' must be ${expected}, not ${found}; it is read as ${read}.`,
    }),
  },
  "document/left-out": {
    severity: "warning",
    cause:
      "A field holds a value that the standard does not allow there, and what was meant is not clear. What is generated is made as if the field were not there: `required: true` in the items of a list, for example, says nothing, as no object can be found that requires them.",
    fix: "Correct the value, or remove the field. Properties that are required are listed by name, in `required` of the schema that has them.",
    example: { field: "required", expected: "a list of texts", found: "true or false" },
    describe: ({ field, expected, found }) => ({
      message:
        expected === "a regular expression" && found === "a text"
          ? `'${field}' is no regular expression; it is left out.`
          : `'${field}' must be ${expected}, not ${found}; it is left out.`,
      help: "correct the value; until then it is as if it were not there",
    }),
  },
  "document/empty": {
    severity: "warning",
    cause:
      "Nothing stands where a part of the description should: a key in YAML without anything after it, or `null`. What has a name of its own, such as a path, a method, a status, a media type, a property or a named schema, is there and says nothing else: a schema allows any value, a response has no body. Anything else is as if it were not there.",
    fix: "Describe it, or remove the key. Where nothing is to be said on purpose, write `{}`.",
    example: { field: "name", expected: "a schema", isNamed: true },
    describe: ({ field, expected, isNamed }) => ({
      message: isNamed
        ? `'${field}' must be ${expected}, not empty; it is read as one that says nothing.`
        : `'${field}' must be ${expected}, not empty; it is left out.`,
      help: "describe it, or remove it; write {} where nothing is to be said",
    }),
  },
  "document/unknown-field": {
    severity: "warning",
    cause:
      "An object has a field that the standard does not know, and that is spelt much like one it does, or stands where a part of the API would: `gett` in a path item, for example. Nothing is generated from it.",
    fix: "Correct the field's name. Where it is meant for another program, begin its name with `x-`.",
    example: { field: "gett", of: "a path item", suggestion: "get" },
    describe: ({ field, of, suggestion }) => ({
      message: `'${field}' is not a field of ${of}; nothing is made of it.`,
      ...didYouMean(suggestion),
    }),
  },
  "document/ignored-field": {
    severity: "info",
    cause:
      "An object has a field that the standard does not know there. It has no effect on what is generated.",
    fix: "Nothing has to be done. Where the field is meant for another program, begin its name with `x-`.",
    example: { field: "internal", of: "an operation" },
    describe: ({ field, of }) => ({
      message: `'${field}' is not a field of ${of}; it has no effect.`,
    }),
  },
  "document/other-version": {
    severity: "info",
    cause:
      "A field belongs to another version of OpenAPI than the one that the description declares. It is read as it is meant in that version.",
    fix: "Nothing has to be done. Declare the version that has the field if other tools are to read it as well.",
    example: { field: "const", version: "3.1" },
    describe: ({ field, version }) => ({
      message: `'${field}' belongs to OpenAPI ${version}; it is read as there.`,
    }),
  },
  "document/missing-field": {
    severity: "warning",
    cause:
      "An object lacks a field that the standard requires. What follows from it is made without: a package without a title gets a name that is nobody's, an operation without responses gives no body.",
    fix: "Add the field.",
    example: { field: "responses", of: "an operation" },
    describe: ({ field, of }) => ({
      message: `'${field}' is missing; ${of} must have it.`,
      help: `add '${field}'`,
    }),
  },
  "document/missing-detail": {
    severity: "info",
    cause:
      "An object lacks a field that the standard requires, and nothing that is generated would be different with it, or only more exact.",
    fix: "Nothing has to be done. Add the field if other tools are to read the description as well.",
    example: { field: "description", of: "a response" },
    describe: ({ field, of }) => ({ message: `'${field}' is missing; ${of} must have it.` }),
  },
  "schema/unknown-type": {
    severity: "warning",
    cause:
      "A schema's `type` is none that JSON Schema has: `null`, `boolean`, `object`, `array`, `number`, `string` or `integer`. A type of another language, or a format, is read as the type that it stands for; any other is as if it were not there, so that every value is allowed.",
    fix: "Write one of JSON Schema's types, and the rest as `format`: `type: string` with `format: date`, for example.",
    example: { type: "int", read: "integer" },
    describe: ({ type, read, suggestion }) => ({
      message:
        read === undefined
          ? `'${type}' is no type of JSON Schema; any value is allowed.`
          : `'${type}' is no type of JSON Schema; it is read as '${read}'.`,
      ...(read === undefined ? didYouMean(suggestion) : { help: "write it as JSON Schema has it" }),
    }),
  },
  "schema/enum-type": {
    severity: "warning",
    cause:
      "A schema lists a value that its own `type` does not allow, so that nothing fits both. A value that can be written as one of the type is read so; null is allowed although the type does not say so. Texts and numbers that are listed for an array are what its items can be, where that is possible. Of an array or an object that is described otherwise the description is believed; of anything else the list is, and not the type.",
    fix: "Correct the value or the type. In YAML, quotes make a text of `1`, `true` or `no`.",
    example: { value: "'1'", type: "integer", read: "the values are read as that type" },
    describe: ({ value, type, read }) => ({
      message: `'enum' has ${value}, which 'type' (${type}) does not allow; ${read}.`,
      help: "correct the value or the type",
    }),
  },
  "path/no-slash": {
    severity: "warning",
    cause: "A path does not begin with a slash, as every path must (OpenAPI 3.1, section 4.8.8).",
    fix: "Begin it with a slash. Until then it is read as if it had one. A server belongs into `servers`, not into a path.",
    example: { path: "pets" },
    describe: ({ path }) => ({
      message: `The path '${path}' does not begin with a slash; it is read as '/${path}'.`,
      help: `write '/${path}'`,
    }),
  },
  "path/same-template": {
    severity: "warning",
    cause:
      "Two paths are the same but for the names of their parameters, so that no server can tell one from the other (OpenAPI 3.1, section 4.8.8). The operations of both are generated.",
    fix: "Put the operations of both under one path.",
    example: { path: "/pets/{name}", other: "/pets/{id}" },
    describe: ({ path, other }) => ({
      message: `'${path}' and '${other}' are the same path.`,
      help: "put the operations of both under one of them",
    }),
  },
  "operation/duplicate-id": {
    severity: "warning",
    cause:
      "Two operations have the same `operationId`, which must be unique (OpenAPI 3.1, section 4.8.10.1). Their functions get different names all the same, but not the ones that were meant.",
    fix: "Give each its own id.",
    example: { id: "getPet", other: "GET /pets/{id}" },
    describe: ({ id, other }) => ({
      message: `The operationId '${id}' is that of ${other} as well.`,
      help: "give each operation its own id",
    }),
  },
  "operation/unknown-status": {
    severity: "warning",
    cause:
      "A response has a key that is neither a status from 100 to 599, nor a range such as `2XX`, nor `default` (OpenAPI 3.1, section 4.8.16). Nothing is generated from it.",
    fix: "Correct the status.",
    example: { status: "20O" },
    describe: ({ status }) => ({
      message: `'${status}' is no status of a response; nothing is made of it.`,
      help: "write a status such as '200', a range such as '2XX', or 'default'",
    }),
  },
  "operation/path-parameter-optional": {
    severity: "info",
    cause:
      "A parameter in the path is not declared with `required: true`, as it must be: there is no path without it (OpenAPI 3.1, section 4.8.12.2). It is required all the same.",
    fix: "Nothing has to be done. Add `required: true` if other tools are to read the description as well.",
    example: { name: "petId" },
    describe: ({ name }) => ({
      message: `The path parameter '${name}' is required, whether the description says so or not.`,
    }),
  },
  "operation/parameter-without-schema": {
    severity: "warning",
    cause:
      "A parameter has neither `schema` nor `content`, so that nothing says what it holds (OpenAPI 3.1, section 4.8.12.2). A `type` beside its name, as Swagger 2.0 has it, is read as if it stood in a schema.",
    fix: "Put what the parameter holds into its `schema`.",
    example: { name: "limit", read: "anything" },
    describe: ({ name, read }) => ({
      message: `The parameter '${name}' has neither 'schema' nor 'content'; it is read as ${read}.`,
      help: "put what it holds into 'schema'",
    }),
  },
  "operation/body-parameter": {
    severity: "warning",
    cause:
      "A parameter is declared `in: body` or `in: formData`, which are places of Swagger 2.0. From OpenAPI 3.0 on an operation has a `requestBody` instead (section 4.8.13). The parameter is read as one, unless the operation has one already.",
    fix: "Write a `requestBody`.",
    example: { name: "pet", location: "body" },
    describe: ({ name, location }) => ({
      message: `The parameter '${name}' is declared 'in: ${location}', a place of Swagger 2.0; it is read as the request body.`,
      help: "write a 'requestBody'",
    }),
  },
};

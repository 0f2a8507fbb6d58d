import type { CatalogPart } from "./entry.js";

/** Parameters of what is reported about operations, their security and the names they get. */
export interface OperationParams {
  "operation/missing-path-parameter": { readonly name: string };
  "operation/undeclared-in-path": { readonly name: string };
  "operation/media-type-unsupported": { readonly mediaType: string; readonly chosen: string };
  "security/unknown-scheme": { readonly name: string };
  "name/collision": { readonly name: string; readonly chosen: string };
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
  "operation/media-type-unsupported": {
    severity: "warning",
    cause:
      "An operation takes its body in several media types. The generated client sends one of them: JSON before forms, forms before text, text before anything else.",
    fix: "Nothing has to be done if the media type that is sent suits the server. Otherwise remove it from the description, so that the other is sent.",
    example: { mediaType: "application/xml", chosen: "application/json" },
    describe: ({ mediaType, chosen }) => ({
      message: `The body is sent as '${chosen}', never as '${mediaType}'.`,
      help: `remove '${chosen}' from the description if '${mediaType}' is to be sent`,
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
      "The name that a schema wants is one that another schema wants as well, or that the language or another part of the package has. It gets a longer one, by rule and not by order, so that it stays the same when the document changes elsewhere.",
    fix: "Nothing has to be done. To choose the name yourself, rename the schema or give it an `x-sdkwright-name`.",
    example: { name: "Pet", chosen: "V1Pet" },
    describe: ({ name, chosen }) => ({
      message: `The name '${name}' is wanted or taken elsewhere as well; this is '${chosen}'.`,
      help: "nothing has to be done; 'x-sdkwright-name' in the schema chooses another",
    }),
  },
};

import type { CatalogPart } from "./entry.js";

/** Parameters of what is reported about operations, their security and the names they get. */
export interface OperationParams {
  "operation/missing-path-parameter": { readonly name: string };
  "operation/undeclared-in-path": { readonly name: string };
  "operation/media-type-unsupported": { readonly mediaType: string };
  "security/unknown-scheme": { readonly name: string };
  "name/collision": { readonly name: string; readonly other: string; readonly chosen: string };
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
      message: `The path parameter '${name}' does not occur in the path.`,
      help: "correct its name or its 'in'; it is left out",
    }),
  },
  "operation/media-type-unsupported": {
    severity: "warning",
    cause:
      "A body is declared with a media type that the generated client cannot encode or decode.",
    fix: "Declare a media type such as `application/json` beside it if the server accepts one. Until then the body is passed through as it is.",
    example: { mediaType: "application/x-protobuf" },
    describe: ({ mediaType }) => ({
      message: `The media type '${mediaType}' is not supported.`,
      help: "declare one such as application/json beside it, if the server accepts it",
    }),
  },
  "security/unknown-scheme": {
    severity: "warning",
    cause:
      "A security requirement names a scheme that `components.securitySchemes` does not declare, so that the client cannot know which credentials to send.",
    fix: "Correct the name, or declare the scheme.",
    example: { name: "bearer" },
    describe: ({ name }) => ({
      message: `The security scheme '${name}' is not declared.`,
      help: "declare it in components.securitySchemes, or correct the name",
    }),
  },
  "name/collision": {
    severity: "info",
    cause:
      "Two things would get the same identifier. One of them gets another, by rule and not by order, so that it stays the same when the document changes elsewhere.",
    fix: "Nothing has to be done. Rename one of the two in the description to choose the names yourself.",
    example: { name: "Pet", other: "#/components/schemas/pet", chosen: "PetResponse" },
    describe: ({ name, other, chosen }) => ({
      message: `The name '${name}' is taken by '${other}'; this is '${chosen}'.`,
    }),
  },
};

import { type CatalogPart, didYouMean, shortened } from "./entry.js";

/** Parameters of what `lint` finds: what is allowed, and makes a package worse than it could be. */
export interface LintParams {
  "lint/missing-operation-id": { readonly operation: string; readonly call: string };
  "lint/missing-tag": { readonly operation: string; readonly group: string };
  "lint/no-tags": { readonly groups: string };
  "lint/undeclared-tag": { readonly tag: string; readonly suggestion?: string | undefined };
  "lint/missing-description": { readonly operation: string; readonly call: string };
  "lint/missing-error-response": { readonly operation: string; readonly call: string };
  "lint/untyped-error": { readonly operation: string };
  "lint/missing-success-response": { readonly operation: string; readonly call: string };
  "lint/untyped-body": { readonly what: string; readonly type: string };
  "lint/untyped-property": { readonly name: string; readonly type: string };
  "lint/unnamed-schema": { readonly name: string; readonly within: number };
  "lint/repeated-schema": { readonly times: number; readonly names: string };
  "lint/undeclared-oneof": { readonly names: string };
  "lint/oneof-in-prose": { readonly group: string; readonly names: string };
  "lint/ambiguous-union": { readonly one: string; readonly other: string };
  "lint/pagination-without-token": { readonly operation: string; readonly reason: string };
  "lint/imprecise-integer": { readonly name: string; readonly format: string };
  "lint/number-or-string": { readonly name: string; readonly others: number };
  "lint/slow-pattern": { readonly pattern: string; readonly text: string };
  "lint/nothing-required": { readonly count: number };
  "lint/security-not-required": { readonly schemes: string };
  "lint/unused-security-scheme": { readonly name: string };
  "lint/missing-security-scheme": { readonly evidence: string };
  "lint/missing-server": { readonly reason: string };
  "lint/overlay-exists": { readonly path: string };
  "lint/overlay-read": { readonly path: string };
}

/** Every code of a finding, or of the writing of fixes. */
export type LintCode = Exclude<keyof LintParams, `lint/overlay-${string}`>;

const listed = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** The entries of what `lint` finds. */
export const lintCatalog: CatalogPart<LintParams> = {
  "lint/missing-operation-id": {
    severity: "warning",
    cause:
      "An operation has no `operationId` (OpenAPI 3.1, section 4.8.10.1), so its method is named after its HTTP method and path. Such a name is long, and it changes when the path does, which breaks the code of everyone who calls it.",
    fix: "Give the operation an `operationId` of a verb and what it is about, such as `listPets`. The fix of `lint` writes down the name that it has now, so that it stays.",
    example: { operation: "GET /pets/{id}", call: "pets.getPetsById" },
    describe: ({ operation, call }) => ({
      message: `'${operation}' has no 'operationId', so its call is named after its path: '${call}'.`,
      help: "give it an 'operationId', such as 'listPets'",
    }),
  },
  "lint/missing-tag": {
    severity: "warning",
    cause:
      "The operations of a description are grouped by their first tag, and this one has none. It becomes part of a group that is named after its path, away from what it belongs to.",
    fix: "Give the operation the tag of its group. The fix of `lint` takes the tag that all other operations below the same path have.",
    example: { operation: "deletePet", group: "pets" },
    describe: ({ operation, group }) => ({
      message: `'${operation}' has no tag, unlike others, so it is in a group that is named after its path, '${group}'.`,
      help: "give it the tag of the group that it belongs to",
    }),
  },
  "lint/no-tags": {
    severity: "info",
    cause:
      "No operation has a tag, and no `operationId` names a group, so the groups of the client are the first segments of the paths.",
    fix: "Give operations a tag each, named after what they are about.",
    example: { groups: "'pets', 'shops'" },
    describe: ({ groups }) => ({
      message: `No operation has a tag, so the groups of the client are named after paths: ${groups}.`,
      help: "give operations a tag each, if other groups read better",
    }),
  },
  "lint/undeclared-tag": {
    severity: "info",
    cause:
      "The description declares tags, and an operation has another one. The group of that tag has no description in the package; where the tag is misspelt, its operations are in a group of their own.",
    fix: "Add the tag to the list at the top, with a description, or correct the operation. The fix of `lint` adds it.",
    example: { tag: "Orders", suggestion: undefined },
    describe: ({ tag, suggestion }) => ({
      message: `The tag '${tag}' is not among those that the description declares, so its group has no documentation.`,
      help: "add it to 'tags' at the top",
      ...didYouMean(suggestion),
    }),
  },
  "lint/missing-description": {
    severity: "info",
    cause:
      "An operation has neither a summary nor a description, so the method has no documentation in editors and in the README.",
    fix: "Say in a `summary` what the operation does.",
    example: { operation: "listPets", call: "pets.listPets" },
    describe: ({ operation, call }) => ({
      message: `'${operation}' is described nowhere, so '${call}' has no documentation.`,
      help: "say in a 'summary' what it does",
    }),
  },
  "lint/missing-error-response": {
    severity: "warning",
    cause:
      "An operation declares what it answers when all goes well, and no response with 4XX or 5XX and no `default`. Whoever catches the error of a call gets a body of an unknown type.",
    fix: "Declare the errors, at least as `default`. The fix of `lint` adds a `default` with the schema that most other errors of the description have, where there is one.",
    example: { operation: "listPets", call: "pets.listPets" },
    describe: ({ operation, call }) => ({
      message: `'${operation}' declares no error response, so the errors of '${call}' have bodies of an unknown type.`,
      help: "declare its errors, at least as 'default'",
    }),
  },
  "lint/untyped-error": {
    severity: "info",
    cause:
      "An operation declares error responses, and none of them has a schema. The status of an error is known to code, and its body is not.",
    fix: "Declare the `content` of the errors, if they have one.",
    example: { operation: "listPets" },
    describe: ({ operation }) => ({
      message: `The error responses of '${operation}' have no schema, so the bodies of its errors are of an unknown type.`,
      help: "declare their content, if they have any",
    }),
  },
  "lint/missing-success-response": {
    severity: "warning",
    cause:
      "An operation declares no response with 2XX or 3XX and no `default`, so nothing is known of what a call gives.",
    fix: "Declare the response of a call that goes well; `204` where it has no body.",
    example: { operation: "listPets", call: "pets.listPets" },
    describe: ({ operation, call }) => ({
      message: `'${operation}' declares no response for success, so what '${call}' gives is of an unknown type.`,
      help: "declare one, such as '200' with its content, or '204'",
    }),
  },
  "lint/untyped-body": {
    severity: "warning",
    cause:
      "A body is JSON, and its schema does not say what is in it: there is none, it is empty, or it is an object or a list of which nothing more is said. Editors and compilers cannot help with such a value.",
    fix: "Describe the body. An object that may really hold anything says so by `additionalProperties: true`.",
    example: { what: "The response 200 of 'getPet'", type: "an object" },
    describe: ({ what, type }) => ({
      message: `${what} is ${type} of which nothing more is said, so its type is of no help.`,
      help: "describe it; an object of anything says so by 'additionalProperties: true'",
    }),
  },
  "lint/untyped-property": {
    severity: "info",
    cause:
      "The schema of a property does not say what the property holds, or says only that it is an object or a list.",
    fix: "Describe the property. An object that may really hold anything says so by `additionalProperties: true`.",
    example: { name: "settings", type: "an object" },
    describe: ({ name, type }) => ({
      message: `The property '${name}' is ${type} of which nothing more is said, so its type is of no help.`,
      help: "describe it; an object of anything says so by 'additionalProperties: true'",
    }),
  },
  "lint/unnamed-schema": {
    severity: "warning",
    cause:
      "A schema stands where it is used and has no name: that of a body, or one deep in others. The type gets a name that is made from the way to it, and so do all types inside of it. Such names are long, change with that way, and no other operation can share the type.",
    fix: "Move the schema to the components under a name of its own and refer to it, or give it an `x-sdkwright-name`. The fix of `lint` writes down the name that it has now, so that it stays; a better one may be put there.",
    example: { name: "PetsListResponse", within: 2 },
    describe: ({ name, within }) => ({
      message: `This schema has no name; its type is called by the way to it, '${name}'${within === 0 ? "" : `, and so ${within === 1 ? "is one type" : `are ${within} types`} within it`}.`,
      help: "move it to the components, or name it by 'x-sdkwright-name'",
    }),
  },
  "lint/repeated-schema": {
    severity: "warning",
    cause:
      "The same schema is written in several places instead of once. Each place makes a type of its own, with a name of its own, of which users have to know that they are the same.",
    fix: "Move the schema to the components and refer to it from all places. The fix of `lint` does so.",
    example: { times: 3, names: "'ListPetsOrder', 'ListShopsOrder', 'ListToysOrder'" },
    describe: ({ times, names }) => ({
      message: `This schema is written ${times} times, which makes ${times} types of one: ${names}.`,
      help: "move it to the components and refer to it",
    }),
  },
  "lint/undeclared-oneof": {
    severity: "warning",
    cause:
      "A description says that only one of some properties may be set, and the schema does not. The types allow all of them at once, and code that reads them cannot rely on there being one.",
    fix: "Say it in the schema: by `oneOf` with an alternative for each property that requires it, or by `x-sdkwright-oneofs`, a list of groups with a `name` and `arms`. The fix of `lint` adds the latter.",
    example: { names: "'email', 'phone'" },
    describe: ({ names }) => ({
      message: `Only the description says that one of ${names} may be set; the type allows all of them at once.`,
      help: "say it in the schema, by 'oneOf' or 'x-sdkwright-oneofs'",
    }),
  },
  "lint/oneof-in-prose": {
    severity: "info",
    cause:
      "A oneof group of protocol buffers is told by the sentence that their generators write into the description. It is recognised, so the types are right, but they depend on the wording of a text, and other tools see nothing of it.",
    fix: "Declare the group by `x-sdkwright-oneofs`, a list of groups with a `name` and `arms`, or by `oneOf`. The fix of `lint` does the former and takes the sentence away.",
    example: { group: "typ", names: "'email', 'phone'" },
    describe: ({ group, names }) => ({
      message: `The oneof group '${group}' of ${names} is told in prose only.`,
      help: "declare it by 'x-sdkwright-oneofs' or 'oneOf'",
    }),
  },
  "lint/ambiguous-union": {
    severity: "warning",
    cause:
      "A value that is received may be of several object types, and nothing tells which: there is no discriminator and no property with values of its own, and of two of them neither requires a property that the other does not have. Code cannot narrow the type.",
    fix: "Give the variants a property with a different `const` or `enum` in each, best with a `discriminator`, or require in each what only it has.",
    example: { one: "Cat", other: "Dog" },
    describe: ({ one, other }) => ({
      message: `Nothing tells whether a value is '${one}' or '${other}', so code cannot narrow this union.`,
      help: "give the variants a property with a 'const' each, or a 'discriminator'",
    }),
  },
  "lint/pagination-without-token": {
    severity: "warning",
    cause:
      "An operation answers with a part of a list, and the description does not say how to ask for the next one. The package has no iterator for it, and callers are left with the first page.",
    fix: "Declare both: the parameter that chooses the page (a token, cursor, offset or number) and where the response says what comes next. Where they are there under other names, `x-sdkwright-paging` or `paging` in the configuration says so.",
    example: {
      operation: "listPets",
      reason: "it takes 'limit', and nothing that chooses the next page",
    },
    describe: ({ operation, reason }) => ({
      message: `'${operation}' cannot be gone through page by page: ${reason}.`,
      help: "declare what chooses the page and where the response has it, or say it by 'x-sdkwright-paging'",
    }),
  },
  "lint/imprecise-integer": {
    severity: "info",
    cause:
      "An identifier is an integer of 64 bits and a number on the wire. JavaScript reads numbers as doubles, which are exact up to 9,007,199,254,740,991; a larger identifier becomes another one, silently.",
    fix: "Send it as a string. Where the identifiers stay small, a `maximum` of at most 9007199254740991 says so.",
    example: { name: "id", format: "int64" },
    describe: ({ name, format }) => ({
      message: `'${name}' is an identifier in '${format}' and a number; above 2^53 JavaScript changes its last digits.`,
      help: "make it a string, or give it a 'maximum' of at most 9007199254740991",
    }),
  },
  "lint/number-or-string": {
    severity: "info",
    cause:
      "A property is a number or a string that looks like one. Its type is both, so whoever reads it has to convert it first, although services nearly always send numbers. ASP.NET Core describes every number so where it accepts strings for them (`JsonNumberHandling.AllowReadingFromString`, its default).",
    fix: "Say that it is a number. With ASP.NET Core, set `JsonSerializerOptions.NumberHandling` to `JsonNumberHandling.Strict`; for another service, leave `string` out of `type`.",
    example: { name: "quantity", others: 2 },
    describe: ({ name, others }) => ({
      message: `'${name}'${others === 0 ? " is" : ` and ${listed(others, "other property", "other properties")} are`} a number or a string that looks like one, so code has to convert it.`,
      help: "leave 'string' out of the type; in ASP.NET Core, JsonNumberHandling.Strict does",
    }),
  },
  "lint/slow-pattern": {
    severity: "warning",
    cause:
      "A pattern repeats something that can match the same text in several ways, such as `(a+)+`. For a text that nearly matches, each further character doubles the time, so that a text of some dozen characters takes years. Whoever checks values by it can be stopped by one: a service by a request, a client that validates by a response, a test by a fixture.",
    fix: "Write it so that there is one way to match a text: `(a+)+` as `a+`, `([\\w.-]*)*` as `[\\w.-]*`. A `maxLength` does not help, since it is checked apart from the pattern.",
    example: { pattern: "^(a+)+$", text: "aaaaaaaaaaaaaaaaaaaaaaaa" },
    describe: ({ pattern, text }) => ({
      message: `The pattern '${shortened(pattern)}' takes too long for a text that begins like '${shortened(text)}' and does not match.`,
      help: "write it so that there is one way only to match a text",
    }),
  },
  "lint/nothing-required": {
    severity: "info",
    cause:
      "No schema of a response requires any of its properties. All of them are optional in the types, and whoever reads a response has to think of each that it may be missing.",
    fix: "List under `required` what a response always has.",
    example: { count: 12 },
    describe: ({ count }) => ({
      message: `None of ${listed(count, "schema", "schemas")} of responses requires a property, so everything that is received may be undefined.`,
      help: "list under 'required' what is always there",
    }),
  },
  "lint/security-not-required": {
    severity: "warning",
    cause:
      "The description declares security schemes and requires none of them, neither at the top nor in an operation. So nothing tells which of them a call wants: the client sends the credential that it is given with all of them, and a mock server asks for none.",
    fix: "Add `security` at the top. The fix of `lint` does so where there is just one scheme. An API that is open says so by `security: []`.",
    example: { schemes: "'bearer'" },
    describe: ({ schemes }) => ({
      message: `Nothing requires the security schemes that are declared (${schemes}), so nothing tells which calls want which credentials.`,
      help: "add 'security' at the top; an empty list says that there is none",
    }),
  },
  "lint/unused-security-scheme": {
    severity: "info",
    cause:
      "A security scheme is declared, and no operation requires it, while others are required. The client takes credentials for it and never sends them.",
    fix: "Require it where it is accepted, as an alternative, or remove it.",
    example: { name: "legacyKey" },
    describe: ({ name }) => ({
      message: `No operation requires the security scheme '${name}', so credentials for it are never sent.`,
      help: "require it where it is accepted, or remove it",
    }),
  },
  "lint/missing-security-scheme": {
    severity: "warning",
    cause:
      "Operations want credentials, as a response or a header says, and the description declares no security scheme. The client has no option for credentials.",
    fix: "Declare how callers prove who they are under `components.securitySchemes`, and require it by `security`.",
    example: { evidence: "'listPets' answers with 401" },
    describe: ({ evidence }) => ({
      message: `Credentials are wanted (${evidence}), but no security scheme is declared, so the client takes none.`,
      help: "declare one under 'components.securitySchemes', and 'security' at the top",
    }),
  },
  "lint/missing-server": {
    severity: "warning",
    cause:
      "The description does not say where the API is served: it has no server, or only ones that lead nowhere without more, such as `/v1` or `http://localhost`. Whoever makes a client has to find out the address.",
    fix: "Add the address under `servers`, in Swagger 2.0 as `host`.",
    example: { reason: "it has no 'servers'" },
    describe: ({ reason }) => ({
      message: `The description does not say where the API is served: ${reason}; every client has to be told.`,
      help: "add the address under 'servers'",
    }),
  },
  "lint/overlay-exists": {
    severity: "error",
    cause:
      "The file that `--write-overlay` names is there already. An overlay is often written by hand, so it is not overwritten.",
    fix: "Name another file, or repeat the command with `--force` to replace this one.",
    example: { path: "fixes.yaml" },
    describe: ({ path }) => ({
      message: `'${path}' exists already.`,
      help: "name another file, or replace it with '--force'",
    }),
  },
  "lint/overlay-read": {
    severity: "error",
    cause:
      "The file that `--write-overlay` names is the description, or an Overlay or a file that it is made of. What it says is no finding any more, and so it would be lost, even with `--force`.",
    fix: "Name another file, and list it under `overlays` behind those that are there.",
    example: { path: "fixes.yaml" },
    describe: ({ path }) => ({
      message: `'${path}' is part of the description, and what it says would be lost.`,
      help: "name another file, and list it under 'overlays' as well",
    }),
  },
};

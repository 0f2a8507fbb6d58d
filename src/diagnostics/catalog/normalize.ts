import { type CatalogPart, type NoParams, shortened } from "./entry.js";

/** Parameters of the repairs that bring a description into one dialect. */
export interface NormalizeParams {
  "normalize/nullable": { readonly keyword: string };
  "normalize/older-keyword": { readonly keyword: string; readonly now: string };
  "normalize/pattern": { readonly pattern: string; readonly read: string };
  "normalize/kubernetes": { readonly keyword: string; readonly read: string };
  "normalize/closed-part": { readonly name: string };
  "normalize/reference-siblings": { readonly keywords: string };
  "normalize/contradicted-type": { readonly type: string; readonly read: string };
  "normalize/contradicted-limit": { readonly keyword: string; readonly value: string };
  "normalize/listed-bounds": NoParams;
  "normalize/null-and-more": NoParams;
  "normalize/object-for-null": NoParams;
  "normalize/single-all-of": NoParams;
  "normalize/repeated-alternative": NoParams;
  "normalize/inheritance": { readonly name: string; readonly base: string };
  "normalize/oneof-prose": { readonly group: string; readonly arms: string };
  "normalize/oneof-unknown-arm": { readonly group: string; readonly arm: string };
  "normalize/protobuf-duration": NoParams;
  "normalize/protobuf-any": NoParams;
  "normalize/sequence": { readonly mediaType: string; readonly read: string };
}

/** The entries of the repairs of a description. */
export const normalizeCatalog: CatalogPart<NormalizeParams> = {
  "normalize/nullable": {
    severity: "info",
    cause:
      "The schema says `nullable: true`, a keyword of OpenAPI 3.0 that is often kept in newer documents and beside `$ref`, or `x-nullable: true`, which stood for it before. It is read as it was meant: null is one of the types.",
    fix: "Nothing has to be done. In OpenAPI 3.1 the same is written as a list of types that includes `null`.",
    example: { keyword: "nullable" },
    describe: ({ keyword }) => ({ message: `'${keyword}: true' was read as 'null is allowed'.` }),
  },
  "normalize/older-keyword": {
    severity: "info",
    cause:
      "The schema has a keyword as an earlier version of JSON Schema had it. OpenAPI 3.1 and 3.2 take JSON Schema 2020-12, in which it has another form or another name. It is read as it was meant.",
    fix: "Nothing has to be done. To bring the document up to date, write the keyword that is named.",
    example: { keyword: "items", now: "prefixItems" },
    describe: ({ keyword, now }) => ({
      message: `'${keyword}' was read as an earlier JSON Schema has it; it is '${now}' now.`,
    }),
  },
  "normalize/pattern": {
    severity: "info",
    cause:
      "A pattern is a regular expression of another dialect than ECMA-262, which JSON Schema asks for: a literal of JavaScript with its slashes and flags, or one with classes, anchors, groups or flags of PCRE, Java, Python or .NET. JavaScript would take it for something else. It is read as it was meant, and said in the words of ECMA-262.",
    fix: "Write the pattern as ECMA-262 has it, without slashes around it and without flags.",
    example: { pattern: "/^[a-z]+$/i", read: "^[a-zA-Z]+$" },
    describe: ({ pattern, read }) => ({
      message: `The pattern '${shortened(pattern)}' was read as '${shortened(read)}'.`,
      help: "write it as ECMA-262 has it, which JSON Schema asks for",
    }),
  },
  "normalize/kubernetes": {
    severity: "info",
    cause:
      "The schema has an extension or a format of Kubernetes which says that more values fit it than its keywords do: an integer or a string, or an object with fields that are not declared.",
    fix: "Nothing has to be done. In OpenAPI 3.1 the same is written as a list of types, or as `additionalProperties: true`.",
    example: { keyword: "x-kubernetes-int-or-string", read: "an integer or a string" },
    describe: ({ keyword, read }) => ({ message: `'${keyword}' was read as '${read}'.` }),
  },
  "normalize/closed-part": {
    severity: "warning",
    cause:
      "A part of a schema says `additionalProperties: false`, and another part requires properties that the first does not declare: in `allOf`, behind a reference, or in every alternative beside the keyword. `additionalProperties` looks at the `properties` beside it and no further, so that no value fits both parts. It is read as it was meant: the schema has the properties of all its parts, and no others.",
    fix: "Leave `additionalProperties: false` out of the parts. In OpenAPI 3.1 say `unevaluatedProperties: false` in the schema that is composed of them.",
    example: { name: "id" },
    describe: ({ name }) => ({
      message: `A part of this schema forbids '${name}', which another part requires; 'additionalProperties: false' was read as said of the whole.`,
      help: "leave it out of the parts; 'unevaluatedProperties: false' is said of a whole",
    }),
  },
  "normalize/reference-siblings": {
    severity: "info",
    cause:
      "Keywords that restrict values stand beside `$ref`. Before OpenAPI 3.1 a reference stands for what it leads to and nothing else, and whatever is beside it is ignored. Only what describes the value, such as `description`, and `nullable` are read. This is said once for all places where it is the same.",
    fix: "Leave the keywords out where they repeat what the reference leads to. To add something, put the reference and the addition into an `allOf`.",
    example: { keywords: "'type'" },
    describe: ({ keywords }) => ({
      message: `Beside '$ref', OpenAPI before 3.1 ignores ${keywords}.`,
      help: "leave it out, or put the reference into an 'allOf'",
    }),
  },
  "normalize/contradicted-type": {
    severity: "warning",
    cause:
      "A schema names a `type` that what it refers to, or is composed of by `allOf`, `oneOf` or `anyOf`, does not allow: `type: object` beside an `allOf` with a list of texts, for example. Taken at its word no value fits. The type is often written by a program, or left over; what is composed says more, and is what counts.",
    fix: "Leave `type` out, or write the one that is meant.",
    example: { type: "object", read: "string" },
    describe: ({ type, read }) => ({
      message: `'type' (${type}) is none that the rest of the schema allows (${read}); it is left out.`,
      help: "leave it out, or write the one that is meant",
    }),
  },
  "normalize/contradicted-limit": {
    severity: "warning",
    cause:
      "A schema lists its values by `enum` or `const`, and beside them is a limit, a pattern or a format that none of them keeps: `maxLength: 1` beside `MALE` and `FEMALE`, for example. Taken at its word no value fits. The values are what the API takes and gives; the limit is often that of a column somewhere behind it.",
    fix: "Leave the limit out, or correct the values.",
    example: { keyword: "maxLength", value: '"MALE"' },
    describe: ({ keyword, value }) => ({
      message: `None of the listed values keeps '${keyword}' (${value} does not, for one); the limit is left out.`,
      help: `leave '${keyword}' out, or correct the values`,
    }),
  },
  "normalize/listed-bounds": {
    severity: "info",
    cause:
      "The values that a schema lists include the least and the greatest integer of 64 bits. They are the constants of a type that has other values as well, such as `time.Duration` of Go, of which swaggo lists all constants. It is read as any integer; the names of the constants go into its description.",
    fix: 'Leave the list out where the type takes other values. In swaggo, the tag `swaggertype:"integer"` does that for one field.',
    example: {},
    describe: () => ({
      message: "A list with the bounds of 64-bit integers was read as any integer.",
    }),
  },
  "normalize/null-and-more": {
    severity: "warning",
    cause:
      "The schema says `type: 'null'`, and beside it something that null is not, such as a reference to an object. Taken at its word no value fits it; some programs write it for a reference that may be null, and so it is read.",
    fix: "Write `anyOf` with the reference and `type: 'null'` as its members.",
    example: {},
    describe: () => ({
      message: "'null' as the type beside other schemas was read as 'null is allowed'.",
      help: "write 'anyOf' with the schemas and null as its members",
    }),
  },
  "normalize/object-for-null": {
    severity: "info",
    cause:
      "The schema is a choice of a reference and an object or null of which nothing else is said. Taken at its word any object fits it, so that the reference says nothing; programs write it for a reference that may be null, as OpenAPI 3.0 has no type for null alone, and so it is read.",
    fix: "Nothing has to be done. In OpenAPI 3.1 the same is written as `anyOf` with the reference and `type: 'null'`.",
    example: {},
    describe: () => ({
      message: "'object or null' beside a reference was read as 'null is allowed'.",
    }),
  },
  "normalize/single-all-of": {
    severity: "info",
    cause:
      "The schema is an `allOf` with a single member and annotations beside it: the customary way to describe a reference in OpenAPI 3.0, where `$ref` allows no siblings.",
    fix: "Nothing has to be done. In OpenAPI 3.1 annotations may stand beside `$ref`.",
    example: {},
    describe: () => ({ message: "An 'allOf' with one member was read as that member." }),
  },
  "normalize/repeated-alternative": {
    severity: "info",
    cause:
      "Two alternatives of a `oneOf` differ in their titles and descriptions only. Exactly one alternative has to fit, so that taken at its word the schema allows neither. They are read as one.",
    fix: "Write the alternative once, or say `anyOf`.",
    example: {},
    describe: () => ({
      message: "Alternatives of 'oneOf' that say the same were read as one.",
      help: "write the alternative once, or say 'anyOf'",
    }),
  },
  "normalize/inheritance": {
    severity: "info",
    cause:
      "A component schema declares a discriminator, and others inherit from it by `allOf` (or its `mapping` leads to them). To use it means any of its kinds; to inherit from it means its properties. So it is read as two: the choice of its kinds, and a schema of the properties that all of them have.",
    fix: "Nothing has to be done. In OpenAPI 3 the same is written as a `oneOf` of the kinds, and a base schema without a discriminator that each of them has in its `allOf`.",
    example: { name: "Pet", base: "PetBase" },
    describe: ({ name, base }) => ({
      message: `'${name}' was read as any of the schemas that inherit from it; its own properties are in '${base}'.`,
    }),
  },
  "normalize/oneof-prose": {
    severity: "info",
    cause:
      "The description of a schema made from protocol buffers lists fields of which only one may be set. The schema itself does not say so; the generated types do.",
    fix: "Nothing has to be done.",
    example: { group: "type", arms: "grant, revoke, certify" },
    describe: ({ group, arms }) => ({
      message: `The group '${group}' was read from the description: at most one of ${arms} is set.`,
    }),
  },
  "normalize/oneof-unknown-arm": {
    severity: "warning",
    cause:
      "The description of a schema lists a field as one of which only one may be set, and the schema has no such field.",
    fix: "Correct the description, or add the property. Where a program made the document, description and properties come from different states of the message: make it anew. The field is left out of the group.",
    example: { group: "type", arm: "grnat" },
    describe: ({ group, arm }) => ({
      message: `The description names '${arm}' in the group '${group}', but there is no such property.`,
      help: "correct the description or add the property; until then it is left out of the group",
    }),
  },
  "normalize/protobuf-duration": {
    severity: "info",
    cause:
      "In a document made from protocol buffers `format: duration` does not mean an ISO 8601 duration such as `PT1H`, but the JSON form of google.protobuf.Duration: seconds with the suffix `s`, such as `3600s`.",
    fix: "Nothing has to be done.",
    example: {},
    describe: () => ({
      message: "'format: duration' was read as google.protobuf.Duration, such as '3600s'.",
    }),
  },
  "normalize/protobuf-any": {
    severity: "info",
    cause:
      "The schema is the inline shape of google.protobuf.Any: an object with an `@type` and whatever that type brings along. All of these become one component.",
    fix: "Nothing has to be done.",
    example: {},
    describe: () => ({ message: "This shape was read as google.protobuf.Any." }),
  },
  "normalize/sequence": {
    severity: "info",
    cause:
      "The description says that the body is a stream, although its media type is that of one JSON text: grpc-gateway writes `(streaming responses)` or `(streaming inputs)` after the description of such a body, in which each line is a JSON text, and Fern `x-fern-streaming` at the operation. It is sent or received item by item.",
    fix: "Nothing has to be done. To say it without these, use a media type such as `application/x-ndjson` or `text/event-stream`, if the API does, or `x-sdkwright-sequence: lines` beside the schema.",
    example: { mediaType: "application/json", read: "JSON on lines" },
    describe: ({ mediaType, read }) => ({ message: `'${mediaType}' was read as ${read}.` }),
  },
};

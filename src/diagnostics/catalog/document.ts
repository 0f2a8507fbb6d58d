import type { CatalogPart, NoParams } from "./entry.js";

/** Parameters of what is wrong with a description as OpenAPI: its structure and its references. */
export interface DocumentParams {
  "document/invalid": { readonly reason: string };
  "document/nothing-described": NoParams;
  "document/too-deep": NoParams;
  "document/too-large": {
    /** What there is too much of, in the plural. */
    readonly what: string;
    readonly limit: number;
  };
  "swagger/ignored": { readonly what: string; readonly reason: string };
  "ref/not-found": {
    readonly ref: string;
    /** The document that should have it, where it is another. */
    readonly document?: string | undefined;
    readonly suggestion?: string | undefined;
    /** The line that the suggestion is declared on. */
    readonly line?: number | undefined;
  };
  "ref/cycle": { readonly ref: string };
  "ref/wrong-kind": { readonly ref: string; readonly reason: string; readonly read: string };
  "schema/keyword-ignored": { readonly keyword: string; readonly reason: string };
  "schema/contradiction": { readonly reason: string };
  "schema/default-mismatch": { readonly value: string };
  "schema/example-mismatch": { readonly value: string };
  "schema/unsatisfiable": { readonly reason: string };
  "schema/expansion-unknown": { readonly reference: string };
  "discriminator/mapping-not-found": { readonly tag: string; readonly ref: string };
  "discriminator/mapping-not-listed": { readonly tag: string; readonly ref: string };
  "discriminator/contradiction": { readonly tag: string; readonly own: string };
  "discriminator/no-tag": { readonly property: string; readonly type: string };
}

/** The entries of what is wrong with a description as OpenAPI. */
export const documentCatalog: CatalogPart<DocumentParams> = {
  "document/invalid": {
    severity: "error",
    cause:
      "A part of the document does not have the structure that the OpenAPI Specification gives it.",
    fix: "Correct the part that is shown. The message names what was expected; the specification's section on that object has the rest.",
    example: { reason: "'paths' must be a mapping" },
    describe: ({ reason }) => ({
      message: `The document is not valid OpenAPI: ${reason}.`,
      help: "correct this part of the document",
    }),
  },
  "swagger/ignored": {
    severity: "warning",
    cause:
      "A part of a Swagger 2.0 document contradicts another part, or has a value that Swagger 2.0 does not know, so that it has no effect on what is generated.",
    fix: "Correct the part that is shown. Where it is a habit of the program that made the document, make a document of OpenAPI 3 with it, if it can.",
    example: { what: "collectionFormat", reason: "it must be csv, ssv, tsv, pipes or multi" },
    describe: ({ what, reason }) => ({
      message: `This '${what}' is ignored: ${reason}.`,
      help: "correct it, or look at what is generated without it",
    }),
  },
  "document/nothing-described": {
    severity: "warning",
    cause:
      "The description has no operation, no webhook and no schema, so the package has nothing that could be called or imported. OpenAPI allows empty `paths` and empty path items, for whoever is not to see what is there (OpenAPI 3.1, section 4.8.8, and Security Filtering, 4.10): a description that is given out by permission looks like this to somebody who has none.",
    fix: "Look whether this is the description that was meant. Where it is fetched, fetch it with credentials that may see the operations; where it is made by a program, look why that found none.",
    example: {},
    describe: () => ({
      message:
        "The description has no operations, no webhooks and no schemas: the package is empty.",
      help: "check that this is the whole description, and that whoever fetched it may see its operations",
    }),
  },
  "document/too-deep": {
    severity: "error",
    cause:
      "Schemas hold one another, by references or in place, in a chain of thousands: more than there is room for while they are followed. No description that was written or made on purpose has such a chain.",
    fix: "Look at the program that made the document: it probably wrote a list as a chain. Where the chain is meant, `node --stack-size` gives it more room.",
    example: {},
    describe: () => ({
      message: "The document's schemas hold one another too deeply to be followed.",
      help: "look at the program that made it; a list was probably written as a chain",
    }),
  },
  "document/too-large": {
    severity: "error",
    cause:
      "The description has more of something than one run has time and memory for. The limits are far above what any known API has: 256 MB in a file, 6,000,000 lines and items of YAML, 25,000 operations, 100,000 types that need a name, 1,000,000 values in one `enum`.",
    fix: "Generate several packages from several descriptions. Large examples can go into files of their own, with `externalValue`. JSON takes a fraction of the memory that YAML takes.",
    example: { what: "operations", limit: 25_000 },
    describe: ({ what, limit }) => ({
      message: `The description has more than ${limit} ${what}.`,
      help: "generate several packages from several descriptions",
    }),
  },
  "ref/not-found": {
    severity: "error",
    cause:
      "A `$ref` names a place that the document does not have. Nothing can be said about the type of what stands there.",
    fix: "Correct the name, or add the component it names. In a JSON Pointer `/` inside a name is written `~1` and `~` is written `~0` (RFC 6901).",
    example: { ref: "#/components/schemas/Dgo", suggestion: "Dog", line: 88 },
    describe: ({ ref, document, suggestion, line }) => ({
      message: `'${ref}' does not exist${document === undefined ? " in this document" : `: '${document}' has no such place`}.`,
      help:
        suggestion === undefined
          ? "correct the reference, or add what it names"
          : `did you mean '${suggestion}'${line === undefined ? "" : ` (line ${line})`}?`,
    }),
  },
  "ref/cycle": {
    severity: "error",
    cause:
      "A chain of references leads back to where it began without passing anything but references, so that it never arrives at anything.",
    fix: "Replace one reference of the chain by what was meant. A schema may well contain itself in a property or an item; it cannot be nothing but itself.",
    example: { ref: "#/components/schemas/Node" },
    describe: ({ ref }) => ({
      message: `'${ref}' leads back to itself through nothing but references.`,
      help: "replace one reference of the chain by what was meant",
    }),
  },
  "ref/wrong-kind": {
    severity: "warning",
    cause:
      "A reference leads to something of another kind than the place where it stands: to a parameter where a schema is needed, for example, or to a text. It is read as what was meant where there is no doubt, and otherwise as nothing, so that the type says less than it could.",
    fix: "Correct the reference. Often it only lacks its end: the schema of a parameter is `#/components/parameters/Limit/schema`.",
    example: {
      ref: "#/components/parameters/Limit",
      reason: "it must lead to a schema, not to a parameter",
      read: "the schema in it",
    },
    describe: ({ ref, reason, read }) => ({
      message: `'${ref}' is read as ${read}: ${reason}.`,
      help: "correct the reference, or what it leads to",
    }),
  },
  "schema/keyword-ignored": {
    severity: "warning",
    cause:
      "A schema uses a keyword that has no effect on what is generated. The type is wider than the schema.",
    fix: "Nothing has to be done: the generated types are still true, only less exact. Express the same with other keywords if the exact type matters.",
    example: { keyword: "enum", reason: "it lists values that are not scalars" },
    describe: ({ keyword, reason }) => ({
      message: `The keyword '${keyword}' is ignored: ${reason}.`,
      help: "correct it, or leave it: the type is true as it is, only wider than the schema",
    }),
  },
  "schema/expansion-unknown": {
    severity: "warning",
    cause:
      "The `schema` of an `x-sdkwright-expands` is to refer to a schema under `components`, as `#/components/schemas/Pet`, and this one does not.",
    fix: "Correct the reference, or leave `schema` out where the type of the related objects is not known.",
    example: { reference: "#/components/schemas/Owner" },
    describe: ({ reference }) => ({
      message: `'${reference}' is no schema of this description, so what is expanded here has no type of its own.`,
      help: "correct the reference, or leave 'schema' out",
    }),
  },
  "schema/contradiction": {
    severity: "warning",
    cause:
      "Two keywords of a schema, or two schemas that it is composed of, contradict each other, so that no value fits both. What cannot be is left out; where nothing is left, the type is `never`.",
    fix: "Correct the keyword that is wrong: the type, the value, or the member of `allOf` that does not belong there.",
    example: { reason: "no value is both a string and a number" },
    describe: ({ reason }) => ({
      message: `The schema contradicts itself: ${reason}.`,
      help: "correct what is wrong; until then only what is possible has a type",
    }),
  },
  "schema/default-mismatch": {
    severity: "warning",
    cause:
      "The `default` of a schema does not fit the schema, so that a server which fills it in would answer what its own description does not allow. The default is left out: `required` alone says whether the property is there.",
    fix: "Correct the default, or the schema. In YAML a text that looks like a number or like true or false needs quotes.",
    example: { value: "12" },
    describe: ({ value }) => ({
      message: `The default ${value} does not fit its own schema.`,
      help: "correct the default or the schema; until then it is left out",
    }),
  },
  "schema/example-mismatch": {
    severity: "info",
    cause:
      "An example does not fit the schema, body or parameter that it is an example of, so that whoever copies it is refused. Fixtures do not show what does not fit; of an object they show those properties that do.",
    fix: "Correct the example, or the schema. In YAML a text that looks like a number, a date, or like true or false needs quotes.",
    example: { value: `"wide" at '/size'` },
    describe: ({ value }) => ({
      message: `The example does not fit its own schema: ${value}.`,
      help: "correct the example or the schema; until then fixtures do without it",
    }),
  },
  "schema/unsatisfiable": {
    severity: "warning",
    cause:
      "No value was found that fits the schema, so that fixtures and mocks have none that is right. Most of the time its keywords contradict each other, or it requires itself without end; it may also ask for more than a sample should hold.",
    fix: "Remove the contradiction, or make a property on the way from the schema to itself optional. Where the schema is right as it is, nothing has to be done: the types follow it, and only its fixtures do not.",
    example: { reason: "a text cannot have at least 5 and at most 3 characters" },
    describe: ({ reason }) => ({
      message: `There is no sample of this schema: ${reason}.`,
      help: "correct the schema; until then its fixtures do not fit it",
    }),
  },
  "discriminator/mapping-not-found": {
    severity: "warning",
    cause:
      "An entry of a discriminator's `mapping` names a schema that the document does not have.",
    fix: "Correct the reference or the schema's name. Until then the value has no variant of its own and is treated like one that a newer server added.",
    example: { tag: "dog", ref: "#/components/schemas/Dgo" },
    describe: ({ tag, ref }) => ({
      message: `The discriminator maps '${tag}' to '${ref}', which does not exist.`,
      help: "correct the reference, or add the schema; until then the entry is left out",
    }),
  },
  "discriminator/mapping-not-listed": {
    severity: "warning",
    cause:
      "An entry of a discriminator's `mapping` leads to a schema that is no alternative of the `oneOf` or `anyOf` beside it, so that no value can be both valid and of that kind (OpenAPI 3.1, 4.8.25).",
    fix: "Add the schema to the alternatives, or remove the entry. Until then the value has no variant of its own and is treated like one that a newer server added.",
    example: { tag: "dog", ref: "#/components/schemas/Dog" },
    describe: ({ tag, ref }) => ({
      message: `The discriminator maps '${tag}' to '${ref}', which is not one of the alternatives.`,
      help: "add it to 'oneOf' or 'anyOf', or remove the entry; until then it is left out",
    }),
  },
  "discriminator/contradiction": {
    severity: "warning",
    cause:
      "A discriminator's `mapping` leads to a schema by one value, and the schema itself lists only others for that property: no value satisfies both.",
    fix: "Make the `mapping` and the schema's `const` or `enum` agree. Until then either value selects the schema, and fixtures have one that it lists.",
    example: { tag: "dog", own: "hound" },
    describe: ({ tag, own }) => ({
      message: `The discriminator leads to this schema by '${tag}', but the schema itself allows only '${own}'.`,
      help: "make them agree; until then either of them selects it",
    }),
  },
  "discriminator/no-tag": {
    severity: "warning",
    cause:
      "A discriminator names a property that holds lists or objects, and so never one of the texts that would tell kinds apart (OpenAPI 3.1, 4.8.25).",
    fix: "Name a property that holds a text, or remove the discriminator.",
    example: { property: "content", type: "array" },
    describe: ({ property, type }) => ({
      message: `The discriminator's property '${property}' is of type ${type}, which holds no tag.`,
      help: "name a property with a text; until then the discriminator is left out",
    }),
  },
};

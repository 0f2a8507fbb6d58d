import type { CatalogPart } from "./entry.js";

/** Parameters of what is wrong with a description as OpenAPI: its structure and its references. */
export interface DocumentParams {
  "document/invalid": { readonly reason: string };
  "ref/not-found": {
    readonly ref: string;
    readonly suggestion?: string | undefined;
    /** The line that the suggestion is declared on. */
    readonly line?: number | undefined;
  };
  "ref/cycle": { readonly ref: string };
  "ref/unsupported": { readonly ref: string; readonly reason: string };
  "schema/keyword-ignored": { readonly keyword: string; readonly reason: string };
  "schema/unsatisfiable": { readonly reason: string };
  "discriminator/mapping-not-found": { readonly tag: string; readonly ref: string };
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
  "ref/not-found": {
    severity: "error",
    cause:
      "A `$ref` names a place that the document does not have. Nothing can be said about the type of what stands there.",
    fix: "Correct the name, or add the component it names. In a JSON Pointer `/` inside a name is written `~1` and `~` is written `~0` (RFC 6901).",
    example: { ref: "#/components/schemas/Dgo", suggestion: "Dog", line: 88 },
    describe: ({ ref, suggestion, line }) => ({
      message: `'${ref}' does not exist in this document.`,
      help:
        suggestion === undefined
          ? "correct the reference, or add what it names"
          : `did you mean '${suggestion}'${line === undefined ? "" : ` (line ${line})`}?`,
    }),
  },
  "ref/cycle": {
    severity: "error",
    cause:
      "A chain of references leads back to where it began without passing anything but references, so that it never arrives at a schema.",
    fix: "Replace one reference of the chain by the schema that was meant. A schema may well contain itself in a property or an item; it cannot be nothing but itself.",
    example: { ref: "#/components/schemas/Node" },
    describe: ({ ref }) => ({
      message: `'${ref}' leads back to itself through nothing but references.`,
      help: "replace one reference of the chain by the schema that was meant",
    }),
  },
  "ref/unsupported": {
    severity: "error",
    cause:
      "A reference has a form that the generator does not follow, such as one to another document.",
    fix: "Bundle the description into one document first, for example with `redocly bundle`, and name the result.",
    example: {
      ref: "https://example.com/pet.yaml",
      reason: "only references within the document are followed",
    },
    describe: ({ ref, reason }) => ({
      message: `The reference '${ref}' is not supported: ${reason}.`,
      help: "bundle the description into one document first",
    }),
  },
  "schema/keyword-ignored": {
    severity: "warning",
    cause:
      "A schema uses a keyword that has no effect on what is generated. The type is wider than the schema.",
    fix: "Nothing has to be done: the generated types are still true, only less exact. Express the same with other keywords if the exact type matters.",
    example: { keyword: "not", reason: "TypeScript has no type for it" },
    describe: ({ keyword, reason }) => ({
      message: `The keyword '${keyword}' is ignored: ${reason}.`,
    }),
  },
  "schema/unsatisfiable": {
    severity: "warning",
    cause:
      "The keywords of a schema contradict each other, so that no value fits. Its type is `never`, and no fixture can be made.",
    fix: "Remove the contradiction. Members of `allOf` that give one property different types, and `required` names that `additionalProperties: false` forbids, are the usual reasons.",
    example: { reason: "'id' would have to be a string and a number at once" },
    describe: ({ reason }) => ({
      message: `No value satisfies this schema: ${reason}.`,
      help: "remove the contradiction",
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
      help: "correct the reference; the entry is left out",
    }),
  },
};

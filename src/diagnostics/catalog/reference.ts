import type { CatalogPart } from "./entry.js";

/** Parameters of what is reported about references to other documents. */
export interface ReferenceParams {
  "ref/refused": { readonly ref: string; readonly reason: string };
  "ref/unreadable": {
    readonly ref: string;
    readonly reason: string;
    /** A file that is there and may be meant. */
    readonly suggestion?: string | undefined;
  };
  "ref/in-entry": { readonly ref: string; readonly document: string };
  "ref/path-item-overlap": { readonly name: string; readonly ref: string };
  "ref/left-out": { readonly ref: string; readonly reason: string };
  "ref/misplaced": { readonly ref: string; readonly read: string };
  "ref/locked": { readonly url: string; readonly reason: string };
  "source/lock-unreadable": { readonly path: string; readonly reason: string };
  "ref/too-many": { readonly what: string; readonly limit: number };
}

/** The entries of what is reported about references to other documents. */
export const referenceCatalog: CatalogPart<ReferenceParams> = {
  "ref/refused": {
    severity: "error",
    cause:
      "A reference leads to a document that a description may not read unless you say so: a file by its absolute path, a file outside the description's folder that is not called like a description, or a URL. A description is often somebody else's text, and what it names would be read with your rights.",
    fix: "If you trust it, allow it in the configuration: `references.files` lists files and folders, `references.urls` prefixes of URLs with the headers to send. On the command line `--allow-file` and `--allow-url` do the same.",
    example: { ref: "https://example.com/pet.yaml", reason: "it is a URL that is not allowed" },
    describe: ({ ref, reason }) => ({
      message: `The reference '${ref}' is not followed: ${reason}.`,
      help: "if you trust it, allow it with 'references' in the configuration, or with --allow-file or --allow-url",
    }),
  },
  "ref/unreadable": {
    severity: "error",
    cause: "A reference leads to a document that could not be read.",
    fix: "Correct the reference, or put the document where it leads. A relative reference starts from the document that it stands in, or from the `$id` or `$self` around it.",
    example: { ref: "schemas/pet.yaml", reason: "it does not exist" },
    describe: ({ ref, reason, suggestion }) => ({
      message: `The document of the reference '${ref}' cannot be read: ${reason}.`,
      help:
        suggestion === undefined
          ? "correct the reference, or put the document where it leads"
          : `did you mean '${suggestion}'?`,
    }),
  },
  "ref/in-entry": {
    severity: "warning",
    cause:
      "A reference that begins with `#` leads into the document that it stands in (RFC 3986, section 4.4), which has no such place. The description that the document belongs to has it, and that was taken to be meant: some programs put files together before they look at references.",
    fix: "Write the name of the description's file before the `#`, so that every program finds what is meant.",
    example: { ref: "#/components/schemas/Pet", document: "paths/pets.yaml" },
    describe: ({ ref, document }) => ({
      message: `'${ref}' is taken from the description: '${document}' has no such place.`,
      help: "write the description's name before the '#'",
    }),
  },
  "ref/path-item-overlap": {
    severity: "warning",
    cause:
      "A path item has a `$ref`, and beside it a field that what it leads to has as well. Which of them counts is undefined (OpenAPI 3.1, section 4.8.9).",
    fix: "Leave the field in one of the two places. Until then the one beside the reference counts, as a whole; of a list of `parameters` nothing of the other is taken over.",
    example: { name: "get", ref: "paths.yaml#/pet" },
    describe: ({ name, ref }) => ({
      message: `'${name}' stands beside a reference to '${ref}', which has it as well.`,
      help: "leave it in one of the two places; until then this one counts",
    }),
  },
  "ref/left-out": {
    severity: "warning",
    cause:
      "An example, a link or another part that changes no type is in a document that could not be read or may not be.",
    fix: "Correct the reference, or allow it as `ref/refused` says. Nothing has to be done if the part is not wanted.",
    example: { ref: "examples/pet.json", reason: "it does not exist" },
    describe: ({ ref, reason }) => ({
      message: `What '${ref}' refers to is left out: ${reason}.`,
      help: "correct the reference, or leave it: the types are the same without it",
    }),
  },
  "ref/misplaced": {
    severity: "warning",
    cause:
      "A reference names a section that another version of OpenAPI has: `#/definitions` in a document of OpenAPI 3, or `#/components/schemas` in one of Swagger 2.0. The section of this version has something by the same name, and that is what was meant. Or a reference is nothing but the name of a component, as Swagger 1.2 had it.",
    fix: "Write the reference that is shown as what was read.",
    example: { ref: "#/definitions/Pet", read: "#/components/schemas/Pet" },
    describe: ({ ref, read }) => ({
      message: `'${ref}' does not exist in this document; it was read as '${read}'.`,
      help: "write the reference that was read",
    }),
  },
  "ref/locked": {
    severity: "warning",
    cause:
      "The lock keeps what was fetched before, so that the same input gives the same output. What is behind the URL now is something else, or cannot be fetched.",
    fix: "Nothing has to be done to go on with what is locked. To take what is there now, run with `--update-references` and look at the difference.",
    example: { url: "https://example.com/pet.yaml", reason: "it has changed since" },
    describe: ({ url, reason }) => ({
      message: `'${url}' is read from the lock: ${reason}.`,
      help: "run with --update-references to take what is there now",
    }),
  },
  "source/lock-unreadable": {
    severity: "error",
    cause:
      "The lock of fetched documents, `sdkwright.lock.json` beside the configuration, cannot be read, or somebody changed it: a text in it does not have its hash.",
    fix: "Restore it from version control, or delete it and run with `--update-references`.",
    example: { path: "sdkwright.lock.json", reason: "it is not what the generator wrote" },
    describe: ({ path, reason }) => ({
      message: `The lock '${path}' cannot be used: ${reason}.`,
      help: "restore it, or delete it and run with --update-references",
    }),
  },
  "ref/too-many": {
    severity: "error",
    cause:
      "With all that it refers to, the description is larger than any that was written or made on purpose.",
    fix: "Look at the references that lead from one document to the next. Shared parts that stand under `components` count once; what has no place there, such as operations, is repeated wherever it is referred to.",
    example: { what: "documents", limit: 10_000 },
    describe: ({ what, limit }) => ({
      message: `The description has more than ${limit} ${what} with all that it refers to.`,
      help: "look at the references that lead from one document to the next",
    }),
  },
};

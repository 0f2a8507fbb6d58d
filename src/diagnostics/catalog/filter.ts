import { type CatalogPart, didYouMean, type NoParams } from "./entry.js";

interface FilterDecision {
  readonly operation: string;
  readonly reason: string;
}

/** Parameters of what is reported about operations that are left out. */
export interface FilterParams {
  "filter/kept": FilterDecision;
  "filter/dropped": FilterDecision;
  "filter/no-match": {
    readonly list: "include" | "exclude";
    readonly selector: string;
    readonly suggestion?: string | undefined;
  };
  "filter/nothing-left": NoParams;
}

/** The entries of what is reported about operations that are left out. */
export const filterCatalog: CatalogPart<FilterParams> = {
  "filter/kept": {
    severity: "info",
    cause: "The configuration filters operations, and this one stays.",
    fix: "Nothing is wrong. Change `operations` of the target where the operation should go.",
    example: { operation: "listPets", reason: "'include' has tag 'pets'" },
    describe: ({ operation, reason }) => ({
      message: `'${operation}' is generated: ${reason}.`,
    }),
  },
  "filter/dropped": {
    severity: "info",
    cause:
      "The configuration filters operations, and this one is left out, with everything that no other needs.",
    fix: "Nothing is wrong. Change `operations` of the target where the operation should stay.",
    example: { operation: "deletePet", reason: "'exclude' has method 'DELETE'" },
    describe: ({ operation, reason }) => ({
      message: `'${operation}' is left out: ${reason}.`,
    }),
  },
  "filter/no-match": {
    severity: "warning",
    cause:
      "A selector under `operations` of the target selects no operation. After an update of the description this is often how a renamed or removed operation shows.",
    fix: "Correct the selector, or remove it. All of its fields have to fit; `*` stands for any text without a slash, `**` for any text.",
    example: { list: "exclude", selector: "tag 'interal'", suggestion: "internal" },
    describe: ({ list, selector, suggestion }) => ({
      message: `'${list}' has ${selector}, which selects no operation.`,
      help: "correct the selector, or remove it",
      ...didYouMean(suggestion),
    }),
  },
  "filter/nothing-left": {
    severity: "error",
    cause: "The configuration filters operations, and leaves out every one.",
    fix: "Correct `include` and `exclude` under `operations` of the target.",
    example: {},
    describe: () => ({
      message: "Every operation is left out.",
      help: "correct 'include' and 'exclude' under 'operations' of the target",
    }),
  },
};

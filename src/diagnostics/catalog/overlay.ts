import type { CatalogPart, NoParams } from "./entry.js";

/** Parameters of what is reported about overlays. */
export interface OverlayParams {
  "overlay/malformed": { readonly found: string };
  "overlay/target": { readonly reason: string };
  "overlay/no-match": { readonly target: string };
  "overlay/incompatible": NoParams;
}

/** The entries of what is reported about overlays. */
export const overlayCatalog: CatalogPart<OverlayParams> = {
  "overlay/malformed": {
    severity: "error",
    cause:
      "A file that the configuration lists under `overlays` is not an Overlay (Overlay Specification 1.0 or 1.1): a mapping with `overlay`, `info` and a list of `actions`, each with a `target` and one of `update`, `remove` and `copy`.",
    fix: "Correct the overlay at the place shown, or list another file.",
    example: { found: "it has no list 'actions'" },
    describe: ({ found }) => ({
      message: `This is not an overlay as it should be: ${found}.`,
      help: "correct the overlay, or name another file under 'overlays'",
    }),
  },
  "overlay/target": {
    severity: "error",
    cause:
      "An action's `target` or `copy` is not a JSONPath (RFC 9535), or selects what the action cannot be about: a `copy` has to select exactly one node, and the whole document cannot be removed.",
    fix: "Correct the JSONPath. Names with other characters than letters, digits and underscores are written in brackets: `$.paths['/pets'].get`.",
    example: { reason: "Expected end of input but '[' found." },
    describe: ({ reason }) => ({
      message: `This JSONPath cannot be used: ${reason.replace(/\.$/, "")}.`,
      help: "correct it; names with other characters than letters and digits stand in brackets and quotes",
    }),
  },
  "overlay/no-match": {
    severity: "warning",
    cause:
      "An action's `target` selects nothing in the description, so the action changes nothing. After an update of the description this is often how a renamed or removed part shows.",
    fix: "Correct the `target`, or remove the action where it is needed no more.",
    example: { target: "$.paths['/pets']" },
    describe: ({ target }) => ({
      message: `The target '${target}' selects nothing.`,
      help: "correct the target, or remove the action",
    }),
  },
  "overlay/incompatible": {
    severity: "error",
    cause:
      "An action's `update` or `copy` is of another kind than what it is merged with: mappings merge with mappings, lists are appended to lists, and other values replace values that are neither.",
    fix: "Make the update of the same kind. To put something else in its place, remove it by an action of its own first.",
    example: {},
    describe: () => ({
      message: "The update is of another kind than what it is merged with.",
      help: "make it of the same kind, or remove what is there by an action before this one",
    }),
  },
};

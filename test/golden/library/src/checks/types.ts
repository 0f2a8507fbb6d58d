import type { Check } from "../core/check.js";

export const bookCheck: Check = {
  is: "object",
  properties: {
    id: "string",
    isbn: { is: "string", pattern: "^97[89]\\d{10}$" },
    kind: "string",
    notes: [() => notesCheck, "null"],
    shelf: "string",
    title: "string",
  },
  required: ["id", "kind", "title"],
  readOnly: ["id"],
};

export const conflictCheck: Check = { is: "object", properties: { existing: () => itemCheck } };

export const errorCheck: Check = {
  is: "object",
  properties: { status: "integer", title: "string" },
  required: ["title"],
};

export const filmCheck: Check = {
  is: "object",
  properties: {
    id: "string",
    kind: "string",
    minutes: { is: "integer", minimum: 1 },
    notes: [() => notesCheck, "null"],
    secret: "string",
    shelf: "string",
  },
  required: ["id", "kind"],
  readOnly: ["id"],
  writeOnly: ["secret"],
};

export const itemCheck: Check = {
  is: "tagged",
  tag: "kind",
  variants: [
    ["book", () => bookCheck],
    ["film", () => filmCheck],
  ],
};

export const kindCheck: Check = { is: "enum", values: ["book", "film", "board-game"] };

export const notesCheck: Check = { is: "list", items: "string" };

export const itemsListItemsFilterCheck: Check = { is: "object", properties: { author: "string" } };

export const itemsListItems200ResponseCheck: Check = {
  is: "object",
  properties: { items: { is: "list", items: () => itemCheck }, next: ["string", "null"] },
  required: ["items"],
};

export const itemsUploadCoverBodyCheck: Check = {
  is: "object",
  properties: { caption: "string", image: "any" },
  required: ["image"],
};

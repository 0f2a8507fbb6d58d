import type { CheckData } from "../core/check.js";

export function bookCheck(): CheckData {
  return {
    is: "object",
    properties: {
      id: "string",
      isbn: { is: "string", pattern: "^97[89]\\d{10}$" },
      kind: "string",
      notes: [notesCheck, "null"],
      shelf: "string",
      title: "string",
    },
    required: ["id", "kind", "title"],
    readOnly: ["id"],
  };
}

export function conflictCheck(): CheckData {
  return { is: "object", properties: { existing: itemCheck } };
}

export function errorCheck(): CheckData {
  return { is: "object", properties: { status: "integer", title: "string" }, required: ["title"] };
}

export function filmCheck(): CheckData {
  return {
    is: "object",
    properties: {
      id: "string",
      kind: "string",
      minutes: { is: "integer", minimum: 1 },
      notes: [notesCheck, "null"],
      secret: "string",
      shelf: "string",
    },
    required: ["id", "kind"],
    readOnly: ["id"],
    writeOnly: ["secret"],
  };
}

export function itemCheck(): CheckData {
  return {
    is: "tagged",
    tag: "kind",
    variants: [
      ["book", bookCheck],
      ["film", filmCheck],
    ],
  };
}

export function kindCheck(): CheckData {
  return { is: "enum", values: ["book", "film", "board-game"] };
}

export function notesCheck(): CheckData {
  return { is: "list", items: "string" };
}

export function listItemsFilterCheck(): CheckData {
  return { is: "object", properties: { author: "string" } };
}

export function listItems200ResponseCheck(): CheckData {
  return {
    is: "object",
    properties: { items: { is: "list", items: itemCheck }, next: ["string", "null"] },
    required: ["items"],
  };
}

export function uploadCoverBodyCheck(): CheckData {
  return { is: "object", properties: { caption: "string", image: "any" }, required: ["image"] };
}

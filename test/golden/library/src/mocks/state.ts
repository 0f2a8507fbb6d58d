import { itemCheck } from "../checks/types.js";
import type { StateMock } from "../core/mock-state.js";
import { itemSample } from "./samples.js";

/** What is kept between requests, and what operations do to it. */
export const stateMock: StateMock = {
  resources: [
    { name: "/items", keys: ["/id"], ids: { kind: "text" }, sample: itemSample, check: itemCheck },
  ],
  operations: {
    "DELETE /items/{item-id}": {
      effects: [{ resource: "/items", effect: "delete", id: "/path/item-id" }],
    },
    "GET /items": {
      effects: [
        {
          resource: "/items",
          effect: "list",
          answer: "/items",
          page: {
            by: "token",
            from: "/query/cursor",
            size: "/query/page_size",
            notes: [{ says: "token", at: "/next" }],
          },
        },
      ],
      reads: { "/query/page_size": "number" },
    },
    "POST /items": {
      effects: [
        {
          resource: "/items",
          effect: "create",
          answer: "",
          body: "merge",
          names: ["isbn", "kind", "minutes", "notes", "secret", "shelf", "title"],
        },
      ],
    },
  },
};

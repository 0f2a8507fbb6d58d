import type { ApiClientOptions } from "./client.js";
import { type ContractCases, type ContractTest, testContract } from "./core/contract.js";
import { TownLibrary } from "./sdk.js";

const cases: ContractCases<TownLibrary> = {
  "health.getHealth": {
    method: "GET",
    path: "/health",
    statuses: ["200"],
    call: (client): unknown => client.health.getHealth(),
  },
  "items.listItems": {
    method: "GET",
    path: "/items",
    statuses: ["200"],
    call: (client): unknown => client.items.listItems(),
  },
  "items.addItem": {
    method: "POST",
    path: "/items",
    body: { kind: "film", minutes: 1, notes: ["string"], secret: "secret", shelf: "new" },
    statuses: ["201"],
    call: (client): unknown =>
      client.items.addItem({
        body: { kind: "film", minutes: 1, notes: ["string"], secret: "secret", shelf: "new" },
      }),
  },
  "items.delete": {
    method: "DELETE",
    path: "/items/182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    statuses: ["204"],
    call: (client): unknown =>
      client.items.delete({ itemId: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e" }),
  },
  "items.uploadCover": {
    method: "PUT",
    path: "/items/itemId/cover",
    statuses: ["200"],
    call: (client): unknown =>
      client.items.uploadCover({
        itemId: "itemId",
        caption: "caption",
        image: new Blob(["content"]),
      }),
  },
};

/** A test of each operation, whose call is the one that the README shows. */
export function contract(options: ApiClientOptions = {}): ContractTest[] {
  return testContract(
    cases,
    (observer) =>
      new TownLibrary({ ...options, middleware: [...(options.middleware ?? []), observer] }),
  );
}

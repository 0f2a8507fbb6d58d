import type { ApiClientOptions } from "./client.js";
import { type ContractCase, type ContractTest, testContract } from "./core/contract.js";
import { AnimalClinic } from "./sdk.js";

const cases: ContractCase<AnimalClinic>[] = [
  {
    name: "bills.getBill",
    method: "GET",
    path: "/visits/visitId/bill",
    statuses: ["200"],
    call: (client) => client.bills.getBill({ visitId: "visitId" }),
  },
  {
    name: "visits.bookVisit",
    method: "POST",
    path: "/visits",
    body: { animal: "animal", notifyUrl: "https://example.com" },
    statuses: ["201"],
    call: (client) =>
      client.visits.bookVisit({ animal: "animal", notifyUrl: "https://example.com" }),
  },
  {
    name: "visits.getVisit",
    method: "GET",
    path: "/visits/visitId",
    statuses: ["200"],
    call: (client) => client.visits.getVisit({ visitId: "visitId" }),
  },
  {
    name: "visits.followUp",
    method: "PUT",
    path: "/visits/visitId",
    statuses: ["204"],
    call: (client) => client.visits.followUp({ visitId: "visitId" }),
  },
];

/** A test of each operation, whose call is the one that the README shows. */
export function contract(options: ApiClientOptions = {}): ContractTest[] {
  return testContract(
    cases,
    (observer) =>
      new AnimalClinic({ ...options, middleware: [...(options.middleware ?? []), observer] }),
  );
}

import type { ApiClientOptions } from "./client.js";
import { type ContractCases, type ContractTest, testContract } from "./core/contract.js";
import { AnimalClinic } from "./sdk.js";

const cases: ContractCases<AnimalClinic> = {
  "bills.getBill": {
    method: "GET",
    path: "/visits/visitId/bill",
    statuses: ["200"],
    call: (client): unknown => client.bills.getBill({ visitId: "visitId" }),
  },
  "visits.bookVisit": {
    method: "POST",
    path: "/visits",
    body: { animal: "animal", notifyUrl: "https://example.com" },
    statuses: ["201"],
    call: (client): unknown =>
      client.visits.bookVisit({ animal: "animal", notifyUrl: "https://example.com" }),
  },
  "visits.getVisit": {
    method: "GET",
    path: "/visits/visitId",
    statuses: ["200"],
    call: (client): unknown => client.visits.getVisit({ visitId: "visitId" }),
  },
  "visits.followUp": {
    method: "PUT",
    path: "/visits/visitId",
    statuses: ["204"],
    call: (client): unknown => client.visits.followUp({ visitId: "visitId" }),
  },
};

/** A test of each operation, whose call is the one that the README shows. */
export function contract(options: ApiClientOptions = {}): ContractTest[] {
  return testContract(
    cases,
    (observer) =>
      new AnimalClinic({ ...options, middleware: [...(options.middleware ?? []), observer] }),
  );
}

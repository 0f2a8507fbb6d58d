import { type LinkSpec, type LinkedResponse, evaluateLink } from "./core/link.js";
import type { Visit } from "./models/schemas.js";
import type { GetBillParams } from "./operations/bills.js";
import type { FollowUpParams, GetVisitParams } from "./operations/visits.js";

const billSpec: LinkSpec = {
  currency: { value: "EUR" },
  vet: { data: ["vet", "id"], as: "string" },
  visitId: { data: ["id"] },
};

/**
 * What the visit costs.
 *
 * Gives what `getBill` takes from what `bookVisit` answers with 201.
 */
export function bill(from: {
  readonly data: Visit;
}): Pick<GetBillParams, "currency" | "vet" | "visitId"> {
  return evaluateLink(billSpec, from);
}

const selfSpec: LinkSpec = {
  xOrigin: { text: ["from ", "POST", " ", { response: "url" }] },
  visitId: { header: "Location", needed: true },
};

/**
 * Gives what `followUp` takes from what `bookVisit` answers with 201.
 *
 * It is undefined where the response lacks what is needed.
 */
export function self(
  from: LinkedResponse,
): Pick<FollowUpParams, "xOrigin" | "visitId"> | undefined {
  return evaluateLink(selfSpec, from);
}

const visitSpec: LinkSpec = { visitId: { data: ["id"] } };

/** Gives what `getVisit` takes from what `bookVisit` answers with 201. */
export function visit(from: { readonly data: Visit }): Pick<GetVisitParams, "visitId"> {
  return evaluateLink(visitSpec, from);
}

const againSpec: LinkSpec = { visitId: { params: ["visitId"] } };

/** Gives what `followUp` takes from what `getVisit` answers with 200. */
export function again(from: { readonly params: GetVisitParams }): Pick<FollowUpParams, "visitId"> {
  return evaluateLink(againSpec, from);
}

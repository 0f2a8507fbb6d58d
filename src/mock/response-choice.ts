import { isSuccess } from "../ir/response-shape.js";
import type { MockOperation, MockResponse } from "./mock-operation.js";

/** A response of the description, and the status that it is sent with. */
export interface ChosenResponse {
  readonly status: number;
  /** Undefined where the description says nothing of it. */
  readonly response: MockResponse | undefined;
}

/**
 * Chooses the response of a call that goes well: the lowest status of success, a range before `default`;
 * where there is neither, the lowest redirection. Where only errors are described, it goes well without a body.
 */
export function chooseResponse({ responses }: Pick<MockOperation, "responses">): ChosenResponse {
  const byStatus = responses.toSorted((a, b) => statusOf(a.status) - statusOf(b.status));
  const response =
    byStatus.find(({ status }) => isSuccess(status)) ??
    byStatus.find(({ status }) => status === "default") ??
    byStatus.find(({ status }) => status.startsWith("3"));
  return response === undefined
    ? { status: 204, response }
    : { status: response.status === "default" ? 200 : statusOf(response.status), response };
}

/** Finds the response of a status: its own, that of its range, or the default (OpenAPI 3.1, 4.8.16). */
export function findResponse(
  { responses }: MockOperation,
  status: number,
): MockResponse | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  for (const name of names) {
    const found = responses.find(
      (response) => response.status.toUpperCase() === name.toUpperCase(),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first status of a range; `default` comes after all others. */
function statusOf(status: string): number {
  return status === "default" ? 1000 : Number(status.replaceAll(/x/gi, "0"));
}

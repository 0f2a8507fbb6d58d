import { STATUS_CODES } from "node:http";
import { type MockAnswer, toBytes } from "./message.js";
import { mostViolations, type Violation } from "./violation.js";

/** What a problem says besides its status. */
export interface ProblemDetails {
  /** A sentence about this one occurrence. */
  readonly detail: string;
  readonly violations?: readonly Violation[];
  /** Further members, such as the media types that are accepted. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly operation?: string;
}

/**
 * The answer of the mock server itself to what it cannot or will not do, as Problem Details (RFC 9457).
 * Its type is `about:blank`, so its title is that of the status (4.2.1); `violations` says what is wrong
 * and where.
 */
export function problem(status: number, details: ProblemDetails): MockAnswer {
  const { detail, violations, more = {}, headers = [], operation } = details;
  const body = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail,
    ...(violations === undefined ? {} : { violations: violations.slice(0, mostViolations) }),
    ...more,
  };
  return {
    status,
    headers: [["content-type", "application/problem+json"], ...headers],
    body: toBytes(`${JSON.stringify(body, undefined, 2)}\n`),
    ...(operation === undefined ? {} : { operation }),
    ...(violations === undefined ? {} : { violations }),
  };
}

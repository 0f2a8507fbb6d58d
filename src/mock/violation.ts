/** The part of a request that a violation is in. */
export type ViolationPlace =
  "method" | "path" | "query" | "header" | "cookie" | "body" | "security";

/** One thing that is wrong with a request: where it is, what it is, and what was expected there. */
export interface Violation {
  readonly in: ViolationPlace;
  /** The name of the parameter or header, or of the security scheme. */
  readonly name?: string;
  /** A JSON Pointer (RFC 6901) to the value within the body or the parameter. */
  readonly pointer?: string;
  /** A sentence for people, without its subject: `must be one of ...`. */
  readonly message: string;
  /** What the description asks for, in its own terms. */
  readonly expected?: unknown;
  /** What there is instead, shortened. */
  readonly found?: unknown;
}

/** The largest number of violations that one answer lists. */
export const mostViolations = 50;

import { violationText, type PlacedViolation } from "./check-violation.js";
import { DecodeError, RequestError } from "./errors.js";

/** The arguments of a call are not what the description says; nothing was sent, and nothing is retried. */
export class RequestValidationError extends RequestError {
  override readonly name = "RequestValidationError";
  declare readonly violations: readonly PlacedViolation[];

  constructor(operation: string, violations: readonly PlacedViolation[]) {
    super(operation, `the arguments are not as described: ${violationsText(violations)}`);
    this.violations = violations;
  }
}

/** The body of a success, or an item of one, is not what the description says. */
export class ResponseValidationError extends DecodeError {
  override readonly name = "ResponseValidationError";
  declare readonly violations: readonly PlacedViolation[];
  /** What was received, parsed. */
  declare readonly value: unknown;

  constructor(
    operation: string,
    response: Response,
    text: string,
    violations: readonly PlacedViolation[],
    value: unknown,
  ) {
    const { status } = response;
    super(
      operation,
      response,
      text,
      `the ${status} response is not as described: ${violationsText(violations)}`,
    );
    this.violations = violations;
    this.value = value;
  }
}

const mostTold = 3;

/** Tells the first of some violations, and how many others there are. */
export function violationsText(violations: readonly PlacedViolation[]): string {
  const told = violations.slice(0, mostTold).map(violationText).join("; ");
  const rest = violations.length - mostTold;
  return rest > 0 ? `${told}; and ${rest} more` : told;
}

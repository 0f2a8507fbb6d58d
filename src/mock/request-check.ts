import type { Api, JsonObject } from "../ir/types.js";
import type { MockAnswer, MockRequest } from "./message.js";
import type { MockOperation } from "./mock-operation.js";
import { readParameters, type ParameterValues, type SentParts } from "./parameter-values.js";
import { problem } from "./problem.js";
import { readBody, type BodyOutcome } from "./request-body.js";
import type { SchemaJudge } from "./schema-judge.js";
import { checkSecurity } from "./security-check.js";
import type { Violation } from "./violation.js";

/** What requests are checked with. */
export interface CheckContext {
  readonly api: Api;
  readonly root: JsonObject;
  readonly judge: SchemaJudge;
}

/** A request that is as the description wants it, read. */
export interface CheckedRequest {
  readonly parameters: ParameterValues;
  /** Undefined where there is none. */
  readonly body: unknown;
}

/**
 * Checks a request against its operation: credentials first (401), then whether the body can be read
 * (415, 400), then all that parameters (400) and body (422) have wrong, in one answer.
 */
export function checkRequest(
  described: MockOperation,
  request: MockRequest,
  parts: SentParts,
  context: CheckContext,
): CheckedRequest | { readonly problem: MockAnswer } {
  const operation = described.name;
  const security = checkSecurity(described.operation.security, request, parts, context.api);
  if (security.violations.length > 0) {
    return {
      problem: problem(401, {
        detail: "The request lacks credentials that the operation asks for.",
        violations: security.violations,
        headers: security.challenges.map((challenge) => ["www-authenticate", challenge] as const),
        operation,
      }),
    };
  }
  const body = readBody(described, request, context);
  if (body.kind === "unsupported") return { problem: unsupported(described, body.contentType) };
  const { values, violations } = readParameters(described, request, parts, context);
  const basic = [...violations, ...unreadableBody(body)];
  const all = [...basic, ...bodyViolations(body)];
  if (all.length === 0)
    return { parameters: values, body: body.kind === "read" ? body.value : undefined };
  return {
    problem: problem(basic.length > 0 ? 400 : 422, {
      detail: `The request differs from the description of ${operation} in ${all.length === 1 ? "one point" : `${all.length} points`}.`,
      violations: all,
      operation,
    }),
  };
}

function unsupported({ name, bodies }: MockOperation, contentType: string): MockAnswer {
  const expected = bodies.map(({ content }) => content.mediaType);
  const found = contentType === "" ? {} : { found: contentType.slice(0, 200) };
  return problem(415, {
    detail: `The operation ${name} takes no body of this media type.`,
    violations: [
      {
        in: "header",
        name: "Content-Type",
        message: `must be one of ${expected.join(", ")}`,
        expected,
        ...found,
      },
    ],
    operation: name,
  });
}

function unreadableBody(body: BodyOutcome): readonly Violation[] {
  if (body.kind === "missing") return [{ in: "body", pointer: "", message: "is required" }];
  return body.kind === "unreadable" ? [{ in: "body", message: body.message }] : [];
}

function bodyViolations(body: BodyOutcome): readonly Violation[] {
  return body.kind === "read" ? body.findings.map((finding) => ({ in: "body", ...finding })) : [];
}

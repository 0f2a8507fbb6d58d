import { describe, expect, it } from "vitest";
import type { Direction } from "../../../src/ir/forms.js";
import { type ChangeKind, changeKinds, judge } from "../../../src/diff/kinds.js";

/**
 * The rules of oasdiff (`checker/rules.go`), with the severity that it gives each, and what the same change
 * is here. `error` and `warn` are breaking or may be; `info` is not.
 */
interface Rule {
  readonly id: string;
  readonly severity: "error" | "warn" | "info";
  readonly kind: ChangeKind;
  readonly direction?: Direction;
  /** Why ours is another one; the ADR on oasdiff says more. */
  readonly differs?: "typed" | "open" | "served" | "default";
}

const request = "request";
const response = "response";

const rules: readonly Rule[] = [
  { id: "endpoint-added", severity: "info", kind: "operation/added" },
  { id: "endpoint-deprecated", severity: "info", kind: "operation/deprecated" },
  { id: "endpoint-reactivated", severity: "info", kind: "operation/reinstated" },
  { id: "api-removed-without-deprecation", severity: "error", kind: "operation/removed" },
  { id: "api-path-removed-without-deprecation", severity: "error", kind: "operation/removed" },
  { id: "api-security-removed", severity: "error", kind: "security/alternative-removed" },
  { id: "api-security-added", severity: "info", kind: "security/alternative-added" },
  { id: "api-security-scope-added", severity: "error", kind: "security/scope-added" },
  { id: "api-security-scope-removed", severity: "info", kind: "security/scope-removed" },
  { id: "api-security-component-added", severity: "info", kind: "scheme/added" },
  {
    id: "api-security-component-removed",
    severity: "info",
    kind: "scheme/removed",
    differs: "typed",
  },
  {
    id: "api-security-component-type-updated",
    severity: "info",
    kind: "scheme/changed",
    differs: "served",
  },
  {
    id: "api-security-component-oauth-token-url-updated",
    severity: "info",
    kind: "scheme/endpoint-changed",
  },
  { id: "api-security-component-oauth-scope-added", severity: "info", kind: "scheme/scope-added" },
  {
    id: "api-security-component-oauth-scope-removed",
    severity: "info",
    kind: "scheme/scope-removed",
  },
  { id: "api-schema-removed", severity: "info", kind: "schema/removed", differs: "typed" },
  { id: "api-operation-id-removed", severity: "info", kind: "name/operation", differs: "typed" },
  { id: "api-tag-removed", severity: "info", kind: "name/service", differs: "typed" },
  {
    id: "request-body-added-required",
    severity: "error",
    kind: "body/added-required",
    direction: request,
  },
  {
    id: "request-body-added-optional",
    severity: "info",
    kind: "body/added-optional",
    direction: request,
  },
  { id: "request-body-removed", severity: "error", kind: "body/removed", direction: request },
  {
    id: "request-body-became-required",
    severity: "error",
    kind: "body/became-required",
    direction: request,
  },
  {
    id: "request-body-became-optional",
    severity: "info",
    kind: "body/became-optional",
    direction: request,
  },
  {
    id: "request-body-media-type-added",
    severity: "info",
    kind: "body/media-type-added",
    direction: request,
  },
  {
    id: "request-body-media-type-removed",
    severity: "error",
    kind: "body/media-type-removed",
    direction: request,
  },
  {
    id: "new-required-request-parameter",
    severity: "error",
    kind: "parameter/added-required",
    direction: request,
  },
  {
    id: "new-optional-request-parameter",
    severity: "info",
    kind: "parameter/added-optional",
    direction: request,
  },
  {
    id: "request-parameter-removed",
    severity: "warn",
    kind: "parameter/removed",
    direction: request,
  },
  {
    id: "request-parameter-became-required",
    severity: "error",
    kind: "parameter/became-required",
    direction: request,
  },
  {
    id: "request-parameter-became-optional",
    severity: "info",
    kind: "parameter/became-optional",
    direction: request,
  },
  {
    id: "request-parameter-type-changed",
    severity: "error",
    kind: "type/changed",
    direction: request,
  },
  {
    id: "request-parameter-type-generalized",
    severity: "info",
    kind: "type/widened",
    direction: request,
  },
  {
    id: "request-parameter-enum-value-added",
    severity: "info",
    kind: "enum/value-added",
    direction: request,
  },
  {
    id: "request-parameter-enum-value-removed",
    severity: "error",
    kind: "enum/value-removed",
    direction: request,
  },
  {
    id: "request-parameter-became-enum",
    severity: "error",
    kind: "enum/introduced",
    direction: request,
  },
  {
    id: "request-parameter-pattern-added",
    severity: "error",
    kind: "limit/tightened",
    direction: request,
  },
  {
    id: "request-parameter-pattern-removed",
    severity: "info",
    kind: "limit/loosened",
    direction: request,
  },
  {
    id: "request-parameter-max-set",
    severity: "error",
    kind: "limit/tightened",
    direction: request,
  },
  {
    id: "request-parameter-max-length-decreased",
    severity: "error",
    kind: "limit/tightened",
    direction: request,
  },
  {
    id: "request-parameter-max-length-increased",
    severity: "info",
    kind: "limit/loosened",
    direction: request,
  },
  {
    id: "request-parameter-min-items-increased",
    severity: "error",
    kind: "limit/tightened",
    direction: request,
  },
  {
    id: "request-parameter-default-value-changed",
    severity: "info",
    kind: "default/changed",
    direction: request,
  },
  {
    id: "request-parameter-default-value-added",
    severity: "info",
    kind: "default/added",
    direction: request,
  },
  {
    id: "request-parameter-default-value-removed",
    severity: "info",
    kind: "default/removed",
    direction: request,
  },
  {
    id: "request-property-removed",
    severity: "warn",
    kind: "property/removed",
    direction: request,
  },
  {
    id: "new-required-request-property",
    severity: "error",
    kind: "property/added-required",
    direction: request,
  },
  {
    id: "new-required-request-property-with-default",
    severity: "error",
    kind: "property/added-optional",
    direction: request,
    differs: "default",
  },
  {
    id: "new-optional-request-property",
    severity: "info",
    kind: "property/added-optional",
    direction: request,
  },
  {
    id: "request-property-became-required",
    severity: "error",
    kind: "property/became-required",
    direction: request,
  },
  {
    id: "request-property-became-optional",
    severity: "info",
    kind: "property/became-optional",
    direction: request,
  },
  {
    id: "request-property-became-not-nullable",
    severity: "error",
    kind: "null/forbidden",
    direction: request,
  },
  {
    id: "request-property-became-nullable",
    severity: "info",
    kind: "null/allowed",
    direction: request,
  },
  {
    id: "request-property-became-enum",
    severity: "error",
    kind: "enum/introduced",
    direction: request,
  },
  {
    id: "request-property-enum-value-removed",
    severity: "error",
    kind: "enum/value-removed",
    direction: request,
  },
  {
    id: "request-property-enum-value-added",
    severity: "info",
    kind: "enum/value-added",
    direction: request,
  },
  {
    id: "request-property-type-changed",
    severity: "error",
    kind: "type/changed",
    direction: request,
  },
  {
    id: "request-property-type-generalized",
    severity: "info",
    kind: "type/widened",
    direction: request,
  },
  {
    id: "request-property-max-length-set",
    severity: "error",
    kind: "limit/tightened",
    direction: request,
  },
  {
    id: "request-property-min-items-set",
    severity: "error",
    kind: "limit/tightened",
    direction: request,
  },
  {
    id: "request-property-pattern-changed",
    severity: "warn",
    kind: "limit/changed",
    direction: request,
  },
  {
    id: "request-property-one-of-added",
    severity: "info",
    kind: "union/variant-added",
    direction: request,
  },
  {
    id: "request-property-one-of-removed",
    severity: "error",
    kind: "union/variant-removed",
    direction: request,
  },
  {
    id: "request-property-all-of-added",
    severity: "error",
    kind: "type/narrowed",
    direction: request,
  },
  {
    id: "request-property-all-of-removed",
    severity: "info",
    kind: "type/widened",
    direction: request,
  },
  {
    id: "request-property-discriminator-property-name-changed",
    severity: "info",
    kind: "union/discriminator-changed",
    direction: request,
    differs: "served",
  },
  {
    id: "request-property-default-value-changed",
    severity: "info",
    kind: "default/changed",
    direction: request,
  },
  {
    id: "request-property-deprecated",
    severity: "info",
    kind: "property/deprecated",
    direction: request,
  },
  {
    id: "request-optional-property-became-read-only",
    severity: "info",
    kind: "property/became-read-only",
    direction: request,
    differs: "typed",
  },
  {
    id: "response-success-status-removed",
    severity: "error",
    kind: "response/success-removed",
    direction: response,
  },
  {
    id: "response-success-status-added",
    severity: "info",
    kind: "response/success-added",
    direction: response,
  },
  {
    id: "response-non-success-status-added",
    severity: "info",
    kind: "response/error-added",
    direction: response,
  },
  {
    id: "response-non-success-status-removed",
    severity: "info",
    kind: "response/error-removed",
    direction: response,
    differs: "typed",
  },
  {
    id: "response-media-type-removed",
    severity: "error",
    kind: "response/media-type-removed",
    direction: response,
  },
  {
    id: "response-media-type-added",
    severity: "info",
    kind: "response/media-type-added",
    direction: response,
  },
  {
    id: "required-response-header-removed",
    severity: "error",
    kind: "header/removed",
    direction: response,
  },
  {
    id: "optional-response-header-removed",
    severity: "warn",
    kind: "header/removed",
    direction: response,
  },
  {
    id: "response-header-became-optional",
    severity: "error",
    kind: "header/became-optional",
    direction: response,
  },
  {
    id: "response-required-property-removed",
    severity: "error",
    kind: "property/removed",
    direction: response,
  },
  {
    id: "response-optional-property-removed",
    severity: "info",
    kind: "property/removed",
    direction: response,
    differs: "typed",
  },
  {
    id: "response-required-property-added",
    severity: "info",
    kind: "property/added-required",
    direction: response,
  },
  {
    id: "response-optional-property-added",
    severity: "info",
    kind: "property/added-optional",
    direction: response,
  },
  {
    id: "response-property-became-optional",
    severity: "error",
    kind: "property/became-optional",
    direction: response,
  },
  {
    id: "response-property-became-required",
    severity: "info",
    kind: "property/became-required",
    direction: response,
  },
  {
    id: "response-property-became-nullable",
    severity: "error",
    kind: "null/allowed",
    direction: response,
  },
  {
    id: "response-property-became-not-nullable",
    severity: "info",
    kind: "null/forbidden",
    direction: response,
  },
  {
    id: "response-property-type-changed",
    severity: "error",
    kind: "type/changed",
    direction: response,
  },
  {
    id: "response-property-enum-value-added",
    severity: "warn",
    kind: "enum/value-added",
    direction: response,
    differs: "open",
  },
  {
    id: "response-property-enum-value-removed",
    severity: "info",
    kind: "enum/value-removed",
    direction: response,
    differs: "typed",
  },
  {
    id: "response-property-max-length-increased",
    severity: "error",
    kind: "limit/loosened",
    direction: response,
  },
  {
    id: "response-property-max-length-unset",
    severity: "error",
    kind: "limit/loosened",
    direction: response,
  },
  {
    id: "response-property-min-length-decreased",
    severity: "error",
    kind: "limit/loosened",
    direction: response,
  },
  {
    id: "response-property-min-items-decreased",
    severity: "error",
    kind: "limit/loosened",
    direction: response,
  },
  {
    id: "response-property-pattern-removed",
    severity: "error",
    kind: "limit/loosened",
    direction: response,
  },
  {
    id: "response-property-pattern-changed",
    severity: "warn",
    kind: "limit/changed",
    direction: response,
  },
  {
    id: "response-property-pattern-added",
    severity: "info",
    kind: "limit/tightened",
    direction: response,
  },
  {
    id: "response-body-one-of-added",
    severity: "error",
    kind: "union/variant-added",
    direction: response,
  },
  {
    id: "response-property-any-of-added",
    severity: "error",
    kind: "union/variant-added",
    direction: response,
  },
  {
    id: "response-body-one-of-removed",
    severity: "info",
    kind: "union/variant-removed",
    direction: response,
    differs: "typed",
  },
  {
    id: "response-property-default-value-changed",
    severity: "info",
    kind: "default/changed",
    direction: response,
  },
  {
    id: "response-property-deprecated",
    severity: "info",
    kind: "property/deprecated",
    direction: response,
  },
];

describe("agreement with oasdiff", () => {
  it.each(rules)("$id", ({ severity, kind, direction, differs }) => {
    expect(changeKinds).toContain(kind);
    const isBreaking = judge(kind, direction).level === "breaking";
    expect(isBreaking === (severity !== "info")).toBe(differs === undefined);
  });

  it("has every rule once", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

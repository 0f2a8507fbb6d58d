import type { LintCode } from "../diagnostics/catalog/lint.js";
import {
  missingSecurityScheme,
  missingServer,
  securityNotRequired,
  unusedSecurityScheme,
} from "./access.js";
import type { LintRule } from "./finding.js";
import { oneofInProse, undeclaredOneof } from "./oneofs.js";
import {
  missingDescription,
  missingOperationId,
  missingTag,
  noTags,
  undeclaredTag,
} from "./operations.js";
import { paginationWithoutToken } from "./paging.js";
import { repeatedSchema } from "./repeated-schemas.js";
import { slowPattern } from "./patterns.js";
import {
  missingErrorResponse,
  missingSuccessResponse,
  nothingRequired,
  untypedBody,
  untypedError,
  untypedProperty,
} from "./responses.js";
import { impreciseInteger, numberOrString, unnamedSchema } from "./schemas.js";
import { ambiguousUnion } from "./unions.js";

/** The rules of `lint`: for each code what finds it. Fixes are applied in this order. */
export const lintRules: { readonly [Code in LintCode]: LintRule<Code> } = {
  "lint/missing-server": missingServer,
  "lint/security-not-required": securityNotRequired,
  "lint/unused-security-scheme": unusedSecurityScheme,
  "lint/missing-security-scheme": missingSecurityScheme,
  "lint/no-tags": noTags,
  "lint/missing-tag": missingTag,
  "lint/undeclared-tag": undeclaredTag,
  "lint/missing-operation-id": missingOperationId,
  "lint/missing-description": missingDescription,
  "lint/missing-success-response": missingSuccessResponse,
  "lint/missing-error-response": missingErrorResponse,
  "lint/untyped-error": untypedError,
  "lint/pagination-without-token": paginationWithoutToken,
  "lint/untyped-body": untypedBody,
  "lint/untyped-property": untypedProperty,
  "lint/undeclared-oneof": undeclaredOneof,
  "lint/oneof-in-prose": oneofInProse,
  "lint/ambiguous-union": ambiguousUnion,
  "lint/nothing-required": nothingRequired,
  "lint/imprecise-integer": impreciseInteger,
  "lint/number-or-string": numberOrString,
  "lint/slow-pattern": slowPattern,
  "lint/unnamed-schema": unnamedSchema,
  // Last, as it moves what others are about.
  "lint/repeated-schema": repeatedSchema,
};

import {
  adds,
  breaksBoth,
  breaksCaller,
  breaksReader,
  insteadOf,
  type KindEntry,
  notice,
} from "./entry.js";

/** The codes of these changes. */
export type CallKind =
  | "operation/added"
  | "operation/removed"
  | "operation/moved"
  | "operation/deprecated"
  | "operation/reinstated"
  | "parameter/added-required"
  | "parameter/added-optional"
  | "parameter/removed"
  | "parameter/renamed"
  | "parameter/moved"
  | "parameter/became-required"
  | "parameter/became-optional"
  | "parameter/style-changed"
  | "parameter/encoding-changed"
  | "body/added-required"
  | "body/added-optional"
  | "body/removed"
  | "body/became-required"
  | "body/became-optional"
  | "body/media-type-added"
  | "body/media-type-removed"
  | "body/preference-changed"
  | "body/encoding-changed"
  | "notation/added"
  | "notation/removed"
  | "response/success-added"
  | "response/success-removed"
  | "response/success-changed"
  | "response/error-added"
  | "response/error-removed"
  | "response/media-type-added"
  | "response/media-type-removed"
  | "response/body-added"
  | "response/body-removed"
  | "response/bodiless-error-removed"
  | "response/result-changed"
  | "header/added"
  | "header/removed"
  | "header/became-optional"
  | "header/became-required"
  | "paging/added"
  | "paging/removed"
  | "paging/changed"
  | "paging/turned"
  | "incoming/added"
  | "incoming/removed"
  | "link/added"
  | "link/removed";

/** Changes of operations, their parameters, bodies and responses, and of what the API sends itself. */
export const callKinds: Readonly<Record<CallKind, KindEntry>> = {
  "operation/added": {
    verdict: adds,
    says: ({ name }) => `${name} is new.`,
  },
  "operation/removed": {
    verdict: breaksCaller,
    says: ({ name }) => `${name} is gone.`,
    migrate: () => "Remove the call, or use another operation.",
  },
  "operation/moved": {
    verdict: breaksCaller,
    says: ({ before, after }) => `What was ${before} is now ${after}.`,
    migrate: () => "Take the new version of the package; earlier ones call what is gone.",
  },
  "operation/deprecated": {
    verdict: adds,
    says: ({ name }) => `${name} is deprecated.`,
    migrate: ({ name }) => `Stop calling ${name} before it goes.`,
  },
  "operation/reinstated": {
    verdict: notice,
    says: ({ name }) => `${name} is no longer deprecated.`,
  },
  "parameter/added-required": {
    verdict: breaksCaller,
    says: ({ name }) => `The ${name} is new and required.`,
    migrate: ({ name }) => `Give a value for the ${name} in every call.`,
  },
  "parameter/added-optional": {
    verdict: adds,
    says: ({ name }) => `The ${name} is new and optional.`,
  },
  "parameter/removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The ${name} is gone.`,
    migrate: ({ name }) => `Stop giving a value for the ${name}.`,
  },
  "parameter/renamed": {
    verdict: breaksCaller,
    says: ({ before, after }) => `The ${before} is now the ${after}.`,
    migrate: ({ before, after }) => `Give the value as the ${after} instead of the ${before}.`,
  },
  "parameter/moved": {
    verdict: breaksCaller,
    says: ({ before, after }) => `The ${before} is now the ${after}.`,
    migrate: () =>
      "Take the new version of the package; earlier ones send it where nobody reads it.",
  },
  "parameter/became-required": {
    verdict: breaksCaller,
    says: ({ name }) => `The ${name} is now required.`,
    migrate: ({ name }) => `Give a value for the ${name} in every call.`,
  },
  "parameter/became-optional": {
    verdict: adds,
    says: ({ name }) => `The ${name} is now optional.`,
  },
  "parameter/style-changed": {
    verdict: breaksCaller,
    says: (facts) => `The ${facts.name} is written in another way${insteadOf(facts)}.`,
    migrate: () => "Take the new version of the package; earlier ones write it as it was.",
  },
  "parameter/encoding-changed": {
    verdict: breaksCaller,
    says: ({ name }) => `The query's ${name} is written in another way.`,
    migrate: () => "Take the new version of the package; earlier ones write it as it was.",
  },
  "body/added-required": {
    verdict: breaksCaller,
    says: () => "It takes a body now, which is required.",
    migrate: () => "Give the body in every call.",
  },
  "body/added-optional": { verdict: adds, says: () => "It takes a body now, which is optional." },
  "body/removed": {
    verdict: breaksCaller,
    says: () => "It takes no body any more.",
    migrate: () => "Stop giving a body.",
  },
  "body/became-required": {
    verdict: breaksCaller,
    says: () => "The body is now required.",
    migrate: () => "Give the body in every call.",
  },
  "body/became-optional": { verdict: adds, says: () => "The body is now optional." },
  "body/media-type-added": {
    verdict: adds,
    says: ({ name }) => `The body can also be sent as ${name}.`,
  },
  "body/media-type-removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The body can no longer be sent as ${name}.`,
    migrate: ({ after }) =>
      after === undefined ? "Send it in another media type." : `Send it as ${after}.`,
  },
  "notation/added": {
    verdict: notice,
    says: ({ name }) => `It can be had in ${name} as well; the package uses JSON.`,
  },
  "notation/removed": {
    verdict: notice,
    says: ({ name }) => `It can no longer be had in ${name}; the package uses JSON.`,
  },
  "body/preference-changed": {
    verdict: breaksCaller,
    says: ({ before, after }) =>
      `A body is sent as ${after} unless told otherwise, not as ${before}.`,
    migrate: ({ before }) =>
      `Name the media type ${before} in the call, or give the body in the new form.`,
  },
  "body/encoding-changed": {
    verdict: breaksCaller,
    says: ({ name }) => `The body's ${name} is written in another way.`,
    migrate: () => "Take the new version of the package; earlier ones write it as it was.",
  },
  "response/success-added": {
    verdict: adds,
    says: ({ name }) => `It can also answer with ${name}.`,
  },
  "response/success-removed": {
    verdict: breaksReader,
    says: ({ name }) => `It no longer answers with ${name}.`,
    migrate: ({ name }) => `Remove what handles ${name}.`,
  },
  "response/success-changed": {
    verdict: breaksReader,
    says: ({ before, after }) => `It answers with ${after} instead of ${before}.`,
    migrate: ({ before, after }) =>
      `Expect ${after} wherever the status is compared with ${before}.`,
  },
  "response/error-added": {
    verdict: adds,
    says: ({ name }) =>
      name === "default"
        ? "The description now lists the default error."
        : `It can also fail with ${name}.`,
  },
  "response/error-removed": {
    verdict: breaksReader,
    says: ({ name }) =>
      `The description no longer lists the error ${name}, so its body has no type.`,
    migrate: ({ name }) => `Check what the body of ${name} is before reading it.`,
  },
  "response/media-type-added": {
    verdict: adds,
    says: ({ name }) => `The answer can also be ${name}.`,
  },
  "response/media-type-removed": {
    verdict: breaksReader,
    says: ({ name }) => `The answer is no longer ${name}.`,
    migrate: ({ name }) => `Stop reading answers in ${name}.`,
  },
  "response/body-added": {
    verdict: adds,
    says: ({ name }) => `The answer ${name} has a body now.`,
  },
  "response/body-removed": {
    verdict: breaksReader,
    says: ({ name }) => `The answer ${name} has no body any more.`,
    migrate: () => "Stop reading the result.",
  },
  "response/bodiless-error-removed": {
    verdict: notice,
    says: ({ name }) => `The description no longer lists the error ${name}, which had no body.`,
  },
  "response/result-changed": {
    verdict: breaksReader,
    says: (facts) => `What a successful call gives is another type${insteadOf(facts)}.`,
    migrate: () => "Read the result by its new type.",
  },
  "header/added": { verdict: adds, says: ({ name }) => `The header ${name} of the answer is new.` },
  "header/removed": {
    verdict: breaksReader,
    says: ({ name }) => `The header ${name} of the answer is gone.`,
    migrate: ({ name }) => `Stop reading the header ${name}.`,
  },
  "header/became-optional": {
    verdict: breaksReader,
    says: ({ name }) => `The header ${name} of the answer may be missing now.`,
    migrate: ({ name }) => `Allow for answers without the header ${name}.`,
  },
  "header/became-required": {
    verdict: notice,
    says: ({ name }) => `The header ${name} of the answer is always there now.`,
  },
  "paging/added": { verdict: adds, says: () => "Its pages can be iterated over." },
  "paging/removed": {
    verdict: breaksReader,
    says: () => "Its pages can no longer be iterated over.",
    migrate: () => "Ask for each page by itself.",
  },
  "paging/changed": {
    verdict: breaksReader,
    says: () => "Its items are found elsewhere in a page.",
    migrate: () => "Check what the iteration gives.",
  },
  "paging/turned": {
    verdict: notice,
    says: () => "Its next page is asked for in another way.",
  },
  "incoming/added": { verdict: adds, says: ({ name }) => `The ${name} is new.` },
  "incoming/removed": {
    verdict: breaksBoth,
    says: ({ name }) => `The ${name} is gone.`,
    migrate: ({ name }) => `Remove what handles the ${name}.`,
  },
  "link/added": { verdict: adds, says: ({ name }) => `The link ${name} is new.` },
  "link/removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The link ${name} is gone.`,
    migrate: () => "Call the operation that it led to by itself.",
  },
};

import {
  adds,
  breaksCaller,
  breaksMocks,
  breaksReader,
  breaksReaderAndMocks,
  differs,
  fromTo,
  insteadOf,
  type KindEntry,
  limits,
  narrows,
  notice,
  widens,
} from "./entry.js";

/** The codes of these changes. */
export type ValueKind =
  | "enum/value-added"
  | "enum/closed-value-added"
  | "enum/value-removed"
  | "enum/introduced"
  | "enum/lifted"
  | "format/narrowed"
  | "format/widened"
  | "format/changed"
  | "limit/tightened"
  | "limit/loosened"
  | "limit/changed"
  | "default/added"
  | "default/removed"
  | "default/changed"
  | "docs/changed"
  | "schema/deprecated"
  | "schema/reinstated"
  | "form/split";

/** Changes of the values that a type has: choices, limits, formats, defaults, and what is said of them. */
export const valueKinds: Readonly<Record<ValueKind, KindEntry>> = {
  "enum/value-added": {
    verdict: adds,
    says: ({ name }) => `The value ${name} is new.`,
  },
  "enum/closed-value-added": {
    verdict: widens,
    says: ({ name }) => `The value ${name} is new where no other was possible.`,
    migrate: ({ name }) => `Allow for ${name}.`,
  },
  "enum/value-removed": {
    verdict: { request: breaksCaller, response: breaksReaderAndMocks },
    says: ({ name }) => `The value ${name} is gone.`,
    migrate: ({ name }) => `Remove ${name} wherever it is sent or compared with.`,
  },
  "enum/introduced": {
    verdict: narrows,
    says: ({ after }) => `Only listed values are left: ${after}.`,
    migrate: ({ after }) => `Give nothing but ${after}.`,
  },
  "enum/lifted": {
    verdict: widens,
    says: ({ after }) => `Any ${after} is possible now, not only listed values.`,
    migrate: () => "Allow for values that are not listed.",
  },
  "format/narrowed": {
    untyped: true,
    verdict: { request: breaksCaller, response: notice },
    says: ({ after }) => `It has the format ${after} now.`,
    migrate: ({ after }) => `Give values in the format ${after}.`,
  },
  "format/widened": {
    untyped: true,
    verdict: { request: adds, response: breaksReader },
    says: (facts) =>
      `It is no longer in the format ${facts.before}${facts.after === undefined ? "" : `, but in ${facts.after}`}.`,
    migrate: ({ before }) => `Allow for values that are not in the format ${before}.`,
  },
  "format/changed": {
    untyped: true,
    verdict: differs,
    says: (facts) => `The format changed${fromTo(facts)}.`,
    migrate: ({ after }) => `Use values in the format ${after ?? "that is described"}.`,
  },
  "limit/tightened": {
    untyped: true,
    verdict: limits.tightened,
    says: (facts) => `The limit ${facts.name} is tighter now${insteadOf(facts)}.`,
    migrate: ({ name, after }) => `Keep to ${name} ${after ?? ""}.`.replace(" .", "."),
  },
  "limit/loosened": {
    untyped: true,
    verdict: limits.loosened,
    says: (facts) => `The limit ${facts.name} is looser now${insteadOf(facts)}.`,
    migrate: ({ name }) => `Allow for values beyond the old ${name}.`,
  },
  "limit/changed": {
    untyped: true,
    verdict: differs,
    says: (facts) => `The limit ${facts.name} is another one now${insteadOf(facts)}.`,
    migrate: ({ name }) => `Check values against the new ${name}.`,
  },
  "default/added": {
    verdict: notice,
    says: ({ after }) => `It has a default now: ${after}.`,
  },
  "default/removed": {
    verdict: notice,
    says: ({ before }) => `It no longer has the default ${before}.`,
    migrate: ({ before }) => `Give ${before} where it was meant.`,
  },
  "default/changed": {
    verdict: notice,
    says: (facts) => `The default changed${fromTo(facts)}.`,
    migrate: ({ before }) => `Give ${before ?? "the old default"} where it was meant.`,
  },
  "docs/changed": { verdict: notice, says: ({ name }) => `The ${name} changed.` },
  "schema/deprecated": {
    verdict: adds,
    says: ({ name }) => `${name} is deprecated.`,
    migrate: ({ name }) => `Stop using ${name} before it goes.`,
  },
  "schema/reinstated": { verdict: notice, says: ({ name }) => `${name} is no longer deprecated.` },
  "form/split": {
    verdict: breaksMocks,
    says: ({ before, after }) =>
      `What is sent has a type of its own now: ${after} beside ${before}.`,
    migrate: ({ before, after }) =>
      `Write ${after} instead of ${before} where a value that is sent is annotated.`,
  },
};

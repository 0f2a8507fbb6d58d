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
  narrows,
  notice,
  widens,
} from "./entry.js";

/** The codes of these changes. */
export type TypeKind =
  | "schema/added"
  | "schema/removed"
  | "schema/replaced"
  | "property/added-required"
  | "property/added-optional"
  | "property/removed"
  | "property/renamed"
  | "property/became-required"
  | "property/became-optional"
  | "property/became-read-only"
  | "property/became-write-only"
  | "property/deprecated"
  | "property/reinstated"
  | "group/arm-joined"
  | "group/arm-left"
  | "group/became-required"
  | "group/became-optional"
  | "object/closed"
  | "object/opened"
  | "index/changed"
  | "type/changed"
  | "type/widened"
  | "type/narrowed"
  | "list/wrapped"
  | "null/allowed"
  | "null/forbidden"
  | "union/variant-added"
  | "union/tagged-variant-added"
  | "union/variant-removed"
  | "union/tag-added"
  | "union/tag-removed"
  | "union/tag-moved"
  | "union/tag-renamed"
  | "union/discriminator-changed"
  | "union/discriminator-added"
  | "union/discriminator-removed";

/** Changes of types and of the properties of objects. */
export const typeKinds: Readonly<Record<TypeKind, KindEntry>> = {
  "schema/added": { verdict: adds, says: ({ name }) => `The type ${name} is new.` },
  "schema/removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The type ${name} is gone.`,
    migrate: ({ name }) => `Stop importing ${name}.`,
  },
  "schema/replaced": {
    verdict: notice,
    says: ({ before, after }) => `It is ${after} now, and no longer ${before}.`,
  },
  "property/added-required": {
    verdict: { request: breaksCaller, response: breaksMocks },
    says: ({ name }) => `The property ${name} is new and required.`,
    migrate: ({ name }) => `Set ${name} wherever such a value is written.`,
  },
  "property/added-optional": {
    verdict: adds,
    says: ({ name, after }) =>
      after === undefined
        ? `The property ${name} is new and optional.`
        : `The property ${name} is new in the group ${after}, of which one may be set.`,
  },
  "property/removed": {
    verdict: { request: breaksCaller, response: breaksReaderAndMocks },
    says: ({ name }) => `The property ${name} is gone.`,
    migrate: ({ name }) => `Stop using ${name}.`,
  },
  "property/renamed": {
    verdict: { request: breaksCaller, response: breaksReaderAndMocks },
    says: ({ before, after }) => `The property ${before} is now called ${after}.`,
    migrate: ({ before, after }) => `Use ${after} instead of ${before}.`,
  },
  "property/became-required": {
    verdict: narrows,
    says: ({ name }) => `The property ${name} is now required.`,
    migrate: ({ name }) => `Set ${name} wherever such a value is written.`,
  },
  "property/became-optional": {
    verdict: widens,
    says: ({ name }) => `The property ${name} is now optional.`,
    migrate: ({ name }) => `Allow for values without ${name}.`,
  },
  "property/became-read-only": {
    verdict: { request: breaksCaller, response: notice },
    says: ({ name }) => `The property ${name} is now read-only.`,
    migrate: ({ name }) => `Stop sending ${name}.`,
  },
  "property/became-write-only": {
    verdict: { request: notice, response: breaksReaderAndMocks },
    says: ({ name }) => `The property ${name} is now write-only.`,
    migrate: ({ name }) => `Stop reading ${name}.`,
  },
  "property/deprecated": {
    verdict: adds,
    says: ({ name }) => `The property ${name} is deprecated.`,
    migrate: ({ name }) => `Stop using ${name} before it goes.`,
  },
  "property/reinstated": {
    verdict: notice,
    says: ({ name }) => `The property ${name} is no longer deprecated.`,
  },
  "group/arm-joined": {
    verdict: { request: breaksCaller, response: breaksMocks },
    says: ({ name, after }) =>
      `The property ${name} is now one of ${after}, of which one may be set.`,
    migrate: ({ name }) => `Set ${name} alone or not at all.`,
  },
  "group/arm-left": {
    verdict: { request: adds, response: breaksReader },
    says: ({ name }) => `The property ${name} may now be set beside the others of its group.`,
    migrate: ({ name }) => `Do not take it that the others are unset where ${name} is set.`,
  },
  "group/became-required": {
    verdict: narrows,
    says: ({ name }) => `One of ${name} has to be set now.`,
    migrate: ({ name }) => `Set one of ${name}.`,
  },
  "group/became-optional": {
    verdict: widens,
    says: ({ name }) => `None of ${name} has to be set any more.`,
    migrate: () => "Allow for values where none is set.",
  },
  "object/closed": {
    verdict: { request: breaksCaller, response: breaksMocks },
    says: () => "Names that are not declared are no longer allowed.",
    migrate: () => "Stop sending names that are not declared.",
  },
  "object/opened": { verdict: adds, says: () => "Names that are not declared are allowed now." },
  "index/changed": {
    verdict: differs,
    says: ({ before }) =>
      `Names that are not declared have no type any more${before === undefined ? "" : `; it was ${before}`}.`,
    migrate: () => "Use declared names only.",
  },
  "type/changed": {
    verdict: differs,
    says: (facts) => `The type changed${fromTo(facts)}.`,
    migrate: ({ after }) => `Use it as ${after ?? "the new type"}.`,
  },
  "type/widened": {
    verdict: widens,
    says: (facts) => `The type is wider now${insteadOf(facts)}.`,
    migrate: ({ after = "new value" }) =>
      after === "unknown" ? "Allow for any value." : `Allow for every ${after}.`,
  },
  "type/narrowed": {
    verdict: narrows,
    says: (facts) => `The type is narrower now${insteadOf(facts)}.`,
    migrate: ({ after }) => `Give nothing but ${after ?? "what is allowed"}.`,
  },
  "list/wrapped": {
    verdict: differs,
    says: ({ name }) => `The list is now the property ${name} of an object.`,
    migrate: ({ name }) => `Find its items in ${name}.`,
  },
  "null/allowed": {
    verdict: widens,
    says: () => "It may be null now.",
    migrate: () => "Allow for null.",
  },
  "null/forbidden": {
    verdict: narrows,
    says: () => "It is never null now.",
    migrate: () => "Leave it out or give a value instead of null.",
  },
  "union/variant-added": {
    verdict: widens,
    says: ({ name }) => `It may also be ${name} now.`,
    migrate: ({ name }) => `Allow for ${name}.`,
  },
  "union/tagged-variant-added": {
    verdict: adds,
    says: ({ name }) => `The variant ${name} is new.`,
  },
  "union/variant-removed": {
    verdict: { request: breaksCaller, response: breaksReaderAndMocks },
    says: ({ name }) => `It is never ${name} any more.`,
    migrate: ({ name }) => `Remove what handles ${name}.`,
  },
  "union/tag-added": {
    verdict: adds,
    says: ({ name, after }) => `The tag ${name} is new; it stands for ${after}.`,
  },
  "union/tag-removed": {
    verdict: { request: breaksCaller, response: breaksReaderAndMocks },
    says: ({ name }) => `The tag ${name} is gone.`,
    migrate: ({ name }) => `Remove what handles the tag ${name}.`,
  },
  "union/tag-moved": {
    verdict: differs,
    says: (facts) => `The tag ${facts.name} stands for another variant${insteadOf(facts)}.`,
    migrate: ({ name }) => `Check what is done with the tag ${name}.`,
  },
  "union/tag-renamed": {
    verdict: { request: breaksCaller, response: breaksReaderAndMocks },
    says: ({ name, before, after }) => `The tag ${before} of ${name} is now ${after}.`,
    migrate: ({ before, after }) => `Use ${after} instead of ${before}.`,
  },
  "union/discriminator-changed": {
    verdict: differs,
    says: (facts) => `The variants are told apart by another property${insteadOf(facts)}.`,
    migrate: ({ after }) => `Tell the variants apart by ${after ?? "their new property"}.`,
  },
  "union/discriminator-added": {
    verdict: { request: breaksCaller, response: breaksReader },
    says: ({ after }) => `The variants are told apart by ${after} now.`,
    migrate: ({ after }) => `Set ${after}, and tell the variants apart by it.`,
  },
  "union/discriminator-removed": {
    verdict: { request: adds, response: breaksReader },
    says: ({ before }) => `The variants are no longer told apart by ${before}.`,
    migrate: () => "Tell the variants apart by what they hold.",
  },
};

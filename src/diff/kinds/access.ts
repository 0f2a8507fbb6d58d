import { adds, breaksCaller, fromTo, insteadOf, type KindEntry, notice } from "./entry.js";

/** The codes of these changes. */
export type AccessKind =
  | "security/required"
  | "security/dropped"
  | "security/alternative-added"
  | "security/alternative-removed"
  | "security/scheme-joined"
  | "security/scheme-left"
  | "security/scope-added"
  | "security/scope-removed"
  | "scheme/added"
  | "scheme/removed"
  | "scheme/changed"
  | "scheme/endpoint-changed"
  | "scheme/scope-added"
  | "scheme/scope-removed"
  | "server/added"
  | "server/removed"
  | "server/default-changed"
  | "server/base-moved-to-paths"
  | "server/base-moved-to-server"
  | "server/variable-added"
  | "server/variable-removed"
  | "server/variable-default-changed"
  | "server/value-added"
  | "server/value-removed";

/** Changes of credentials and of servers. */
export const accessKinds: Readonly<Record<AccessKind, KindEntry>> = {
  "security/required": {
    verdict: breaksCaller,
    says: ({ after }) => `Credentials are required now: ${after}.`,
    migrate: ({ after }) => `Give the client credentials for ${after}.`,
  },
  "security/dropped": { verdict: adds, says: () => "No credentials are required any more." },
  "security/alternative-added": {
    verdict: adds,
    says: ({ name }) => `It can also be called with ${name}.`,
  },
  "security/alternative-removed": {
    verdict: breaksCaller,
    says: ({ name }) => `It can no longer be called with ${name}.`,
    migrate: ({ after }) => `Give the client credentials for ${after ?? "another scheme"}.`,
  },
  "security/scheme-joined": {
    verdict: breaksCaller,
    says: (facts) => `More credentials are required at once${insteadOf(facts)}.`,
    migrate: ({ after }) => `Give the client credentials for ${after ?? "all of them"}.`,
  },
  "security/scheme-left": {
    verdict: adds,
    says: (facts) => `Fewer credentials are required at once${insteadOf(facts)}.`,
  },
  "security/scope-added": {
    verdict: breaksCaller,
    says: ({ name }) => `The scope ${name} is required now.`,
    migrate: ({ name }) => `Get tokens with the scope ${name}.`,
  },
  "security/scope-removed": {
    verdict: adds,
    says: ({ name }) => `The scope ${name} is no longer required.`,
  },
  "scheme/added": { verdict: adds, says: ({ name }) => `The security scheme ${name} is new.` },
  "scheme/removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The security scheme ${name} is gone.`,
    migrate: ({ name }) => `Stop giving credentials for ${name}.`,
  },
  "scheme/changed": {
    verdict: breaksCaller,
    says: (facts) => `The security scheme ${facts.name} works in another way${insteadOf(facts)}.`,
    migrate: ({ name }) => `Check the credentials that are given for ${name}.`,
  },
  "scheme/endpoint-changed": {
    verdict: notice,
    says: (facts) => `A URL of the security scheme ${facts.name} changed${fromTo(facts)}.`,
  },
  "scheme/scope-added": {
    verdict: adds,
    says: ({ name }) => `The security scheme offers the scope ${name}.`,
  },
  "scheme/scope-removed": {
    verdict: notice,
    says: ({ name }) => `The security scheme no longer offers the scope ${name}.`,
  },
  "server/added": { verdict: adds, says: ({ name }) => `The server ${name} is new.` },
  "server/removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The server ${name} is gone.`,
    migrate: ({ after }) => `Call ${after ?? "another server"}.`,
  },
  "server/default-changed": {
    verdict: breaksCaller,
    says: (facts) => `Calls go to another server unless told otherwise${insteadOf(facts)}.`,
    migrate: ({ before }) =>
      `Set the client's base URL to ${before ?? "the old one"} to stay there.`,
  },
  "server/base-moved-to-paths": {
    verdict: breaksCaller,
    says: ({ name }) =>
      `${name} is in the paths now and not in the server's URL: calls go where they went, unless the client is given a base URL.`,
    migrate: ({ name }) => `Where you give the client a base URL, take ${name} off its end.`,
  },
  "server/base-moved-to-server": {
    verdict: breaksCaller,
    says: ({ name }) =>
      `${name} is in the server's URL now and not in the paths: calls go where they went, unless the client is given a base URL.`,
    migrate: ({ name }) => `Where you give the client a base URL, put ${name} at its end.`,
  },
  "server/variable-added": {
    verdict: adds,
    says: ({ name }) => `The variable ${name} of the server's URL is new.`,
  },
  "server/variable-removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The variable ${name} of the server's URL is gone.`,
    migrate: ({ name }) => `Stop giving the client a value for ${name}.`,
  },
  "server/variable-default-changed": {
    verdict: breaksCaller,
    says: (facts) =>
      `The variable ${facts.name} of the server's URL has another default${insteadOf(facts)}.`,
    migrate: ({ name, before }) =>
      `Give the client ${before ?? "the old value"} for ${name} to stay there.`,
  },
  "server/value-added": {
    verdict: adds,
    says: ({ name }) => `The server's URL takes the value ${name}.`,
  },
  "server/value-removed": {
    verdict: breaksCaller,
    says: ({ name }) => `The server's URL no longer takes the value ${name}.`,
    migrate: ({ name }) => `Give the client another value than ${name}.`,
  },
};

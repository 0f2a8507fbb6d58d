import { adds, breaksBoth, breaksCaller, breaksReader, type KindEntry, notice } from "./entry.js";

/** The codes of these changes. */
export type NameKind =
  | "name/package"
  | "name/client"
  | "name/service"
  | "name/operation"
  | "name/type"
  | "name/type-removed"
  | "name/deprecated"
  | "name/argument"
  | "name/body"
  | "name/header"
  | "name/option"
  | "name/wire";

/** Changes of the names that a package exports, where the wire may be the same. */
export const nameKinds: Readonly<Record<NameKind, KindEntry>> = {
  "name/package": {
    verdict: breaksBoth,
    says: ({ before, after }) => `The package is now called ${after}, not ${before}.`,
    migrate: ({ before, after }) =>
      `Install and import ${after}. To keep the name, say ${before} as 'package.name' in the configuration.`,
  },
  "name/client": {
    verdict: breaksCaller,
    says: ({ before, after }) => `The client class ${before} is now called ${after}.`,
    migrate: ({ before, after }) => `Import ${after} instead of ${before}.`,
  },
  "name/service": {
    verdict: breaksCaller,
    says: ({ before, after }) => `The operations of ${before} are now in ${after}.`,
    migrate: ({ before, after }) => `Write ${after} instead of ${before}.`,
  },
  "name/operation": {
    verdict: breaksCaller,
    says: ({ before, after }) => `${before} is now called ${after}.`,
    migrate: ({ before, after }) => `Call ${after} instead of ${before}.`,
  },
  "name/type": {
    verdict: breaksBoth,
    says: ({ before, after }) => `The type ${before} is now called ${after}.`,
    migrate: ({ before, after }) => `Import ${after} instead of ${before}.`,
  },
  "name/type-removed": {
    verdict: breaksBoth,
    says: ({ before }) => `The name ${before} is no longer exported.`,
    migrate: ({ before, after }) =>
      after === undefined ? `Stop importing ${before}.` : `Import ${after} instead of ${before}.`,
  },
  "name/deprecated": {
    verdict: adds,
    says: ({ before, after }) => `${before} is now called ${after}; the old name is deprecated.`,
    migrate: ({ before, after }) => `Write ${after} instead of ${before}.`,
  },
  "name/argument": {
    verdict: breaksCaller,
    says: ({ before, after }) => `The argument ${before} is now called ${after}.`,
    migrate: ({ before, after }) => `Give ${after} instead of ${before}.`,
  },
  "name/body": {
    verdict: breaksCaller,
    says: ({ before, after }) => `The body is now given as ${after}, not as ${before}.`,
    migrate: ({ after }) => `Give the body as ${after}.`,
  },
  "name/header": {
    verdict: breaksReader,
    says: ({ before, after }) => `The header ${before} is now read as ${after}.`,
    migrate: ({ before, after }) => `Read ${after} instead of ${before}.`,
  },
  "name/option": {
    verdict: breaksCaller,
    says: ({ before, after }) => `The client's option ${before} is now called ${after}.`,
    migrate: ({ before, after }) => `Give the client ${after} instead of ${before}.`,
  },
  "name/wire": {
    verdict: notice,
    says: ({ before, after }) =>
      `What the description calls ${before} it now calls ${after}; the package does not.`,
  },
};

import type { CatalogPart } from "./entry.js";

/** Parameters of what is wrong with the files of somebody's own that go into a package. */
export interface ExtrasParams {
  "extras/unreadable": { readonly path: string; readonly reason: string };
  "extras/not-a-module": { readonly path: string };
  "extras/clash": { readonly path: string; readonly generated: string };
  "extras/not-compiled": { readonly path: string; readonly reason: string };
  "extras/type-error": { readonly path: string; readonly reason: string };
}

/** The entries of what is wrong with the files of somebody's own that go into a package. */
export const extrasCatalog: CatalogPart<ExtrasParams> = {
  "extras/unreadable": {
    severity: "error",
    cause:
      "The folder that `extras` names, or a file in it, could not be read. A package without its extras would lack entries that its users import, so none is written.",
    fix: "Correct the path, which is relative to the configuration file; or take `extras` out of the configuration.",
    example: { path: "extras/pets", reason: "it does not exist" },
    describe: ({ path, reason }) => ({
      message: `The extras '${path}' cannot be read: ${reason}.`,
      help: "check the path; it is relative to the configuration file",
    }),
  },
  "extras/not-a-module": {
    severity: "error",
    cause:
      "The folder of extras holds a file that cannot go into a package. It takes TypeScript modules (`.ts`) whose names are letters, digits, dashes and underscores, and a `README.md` that becomes a part of the package's.",
    fix: "Move the file elsewhere, or rename it. What begins with a dot and `tsconfig.json` may stay.",
    example: { path: "extras/pets/auth.test.ts" },
    describe: ({ path }) => ({
      message: `'${path}' is neither a TypeScript module nor README.md.`,
      help: "keep other files outside of the folder",
    }),
  },
  "extras/clash": {
    severity: "error",
    cause:
      "A module of the extras has the place or the entry of one that is generated. Which of them is meant is not for the generator to guess. Only `auth.ts` stands for the generated module of that name.",
    fix: "Rename the module. It can export the generated one's names beside its own: `export * from './client.js'`.",
    example: { path: "extras/pets/client.ts", generated: "src/client.ts" },
    describe: ({ path, generated }) => ({
      message: `'${path}' has the place of '${generated}', which is generated.`,
      help: "rename it",
    }),
  },
  "extras/not-compiled": {
    severity: "error",
    cause:
      "A module of the extras cannot be compiled: it has a syntax error, an export without an explicit type (packages are compiled file by file, see TypeScript's `isolatedDeclarations`), or a statement that has no form in CommonJS here, such as a default export.",
    fix: "Correct what the message names.",
    example: {
      path: "extras/pets/auth.ts",
      reason: "Variable must have an explicit type annotation with --isolatedDeclarations.",
    },
    describe: ({ path, reason }) => ({
      message: `'${path}' cannot be compiled: ${reason}`,
      help: "correct it; exports need explicit types and names",
    }),
  },
  "extras/type-error": {
    severity: "error",
    cause:
      "A module of the extras has a type error in the package that it goes into. It imports the package's own modules by their place in it (`./core/errors.js`) and no other packages, since generated packages have no dependencies. Modules of the core may change with the generator's version.",
    fix: "Correct what the message names. For your editor, list the folder of extras and the package's `src` as `rootDirs` in your tsconfig.json.",
    example: { path: "extras/pets/auth.ts", reason: "Cannot find module './core/cache.js'." },
    describe: ({ path, reason }) => ({
      message: `'${path}' has a type error: ${reason}`,
      help: "correct it; imports are relative to the module's place in the package's src",
    }),
  },
};

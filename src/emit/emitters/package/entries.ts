import { findExpandable } from "../../../ir/expansion.js";
import type { EmitContext } from "../../emit-context.js";
import { hasAuthModule } from "../../security.js";

/** One entry of the package's `exports` (Node.js, package entry points). */
export interface PackageEntry {
  /** `.` or `./name`. */
  readonly path: string;
  readonly esm: string;
  readonly esmTypes: string;
  readonly cjs: string;
  readonly cjsTypes: string;
}

/** The entries of a package: everything, the client alone, the models, one per group, what is received, links, credentials, checks, the mocks, and each module that somebody wrote. */
export function packageEntries(context: EmitContext): readonly PackageEntry[] {
  const { api, names } = context;
  const { parts, extras } = context.package;
  const written = [...extras.modules.keys()].flatMap(
    (path) => /^src\/([^/]+)\.ts$/.exec(path)?.slice(1) ?? [],
  );
  return [
    entry(".", "index"),
    entry("./client", "client"),
    ...(api.declarations.size === 0 ? [] : [entry("./models", "models/index")]),
    ...names.services.map(({ file }) => entry(`./operations/${file}`, `operations/${file}`)),
    ...(["webhook", "callback"] as const).flatMap((kind) =>
      api.incoming.some((incoming) => incoming.kind === kind)
        ? [entry(`./${kind}s`, `${kind}s`)]
        : [],
    ),
    ...(api.links.length === 0 ? [] : [entry("./links", "links")]),
    ...(hasAuthModule(context) ? [entry("./auth", "auth")] : []),
    ...(findExpandable(api).length === 0 ? [] : [entry("./expand", "expand")]),
    ...(api.operations.length === 0 ? [] : [entry("./validate", "validate")]),
    ...(parts.mocks
      ? [entry("./mocks", "mocks/index"), entry("./mocks/build", "mocks/build")]
      : []),
    ...(hasContract(context) ? [entry("./contract", "contract")] : []),
    ...(parts.openapiTypes ? [entry("./openapi", "openapi")] : []),
    ...written.map((name) => entry(`./${name}`, name)),
  ];
}

/** True for a package that has contract tests. */
export function hasContract({ names, package: { parts } }: EmitContext): boolean {
  return parts.mocks && names.services.length > 0;
}

function entry(path: string, module: string): PackageEntry {
  return {
    path,
    esm: `./dist/esm/${module}.js`,
    esmTypes: `./dist/esm/${module}.d.ts`,
    cjs: `./dist/cjs/${module}.js`,
    cjsTypes: `./dist/cjs/${module}.d.ts`,
  };
}

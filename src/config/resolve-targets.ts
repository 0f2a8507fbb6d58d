import { dirname, relative, resolve, sep } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { stdinName, stdinPath } from "../support/stdin-name.js";
import type { ConfigText } from "./config-text.js";
import type { Config, ResolvedTarget, TargetConfig } from "./types.js";

/** Resolves the targets of a configuration; paths start from the folder that it is in. */
export function resolveTargets(config: Config, configPath: string, cwd: string): ResolvedTarget[] {
  return config.targets.map((target) => resolveTarget(target, dirname(configPath), cwd));
}

/** The file that keeps what was fetched, beside the configuration. */
const lockFile = "sdkwright.lock.json";

/**
 * Resolves one target. Its paths mean the same everywhere: who writes them on Windows may write them with
 * backslashes, which no other system takes for what they mean.
 *
 * @param base the folder that the target's paths start from
 * @param cwd the folder that names in messages start from
 */
export function resolveTarget(target: TargetConfig, base: string, cwd: string): ResolvedTarget {
  const { name, ...packageFields } = target.package ?? {};
  const isStdin = target.spec === stdinPath;
  const isUrl = /^https?:\/\//i.test(target.spec);
  const from = (path: string): string => resolve(base, path.replaceAll("\\", "/"));
  const specPath = isStdin || isUrl ? target.spec : from(target.spec);
  const outDir = from(target.out);
  const named = (path: string | undefined): ResolvedTarget["extras"] => {
    const absolute = path === undefined ? undefined : from(path);
    return absolute === undefined ? undefined : { path: absolute, name: nameFrom(cwd, absolute) };
  };
  return {
    specPath,
    displayName: isStdin ? stdinName : isUrl ? specPath : nameFrom(cwd, specPath),
    overlays: (target.overlays ?? []).map((path) => {
      const absolute = from(path);
      return { path: absolute, name: nameFrom(cwd, absolute) };
    }),
    operations: target.operations,
    outDir,
    outName: nameFrom(cwd, outDir),
    packageName: name,
    packageFields,
    clientName: target.client,
    parts: {
      openapiTypes: target.openapiTypes ?? false,
      openapiDocument: target.openapiDocument ?? true,
      fixtureFiles: (target.fixtureFiles ?? true) && target.mocks !== false,
      mocks: target.mocks ?? true,
      docs: target.docs ?? true,
      gitFiles: target.gitFiles ?? true,
    },
    idempotencyHeader: target.idempotencyHeader,
    formatter: target.formatter ?? "oxfmt",
    extras: named(target.extras),
    changelog: named(target.changelog),
    paging: target.paging ?? {},
    examples: target.examples ?? true,
    seed: target.seed,
    realistic: target.realistic ?? false,
    references: {
      files: (target.references?.files ?? []).map(from),
      urls: (target.references?.urls ?? []).map(({ prefix, headers }) => ({
        prefix,
        headers: headers ?? {},
      })),
    },
    lockPath: resolve(base, lockFile),
    lockName: nameFrom(cwd, resolve(base, lockFile)),
  };
}

/**
 * Reports targets whose folders are the same or lie within each other.
 *
 * @returns true where there are any
 */
export function hasOverlap(
  targets: readonly ResolvedTarget[],
  config: ConfigText,
  sink: DiagnosticSink,
): boolean {
  let found = false;
  for (const [index, target] of targets.entries()) {
    const other = targets
      .slice(0, index)
      .find(({ outDir }) => contains(outDir, target.outDir) || contains(target.outDir, outDir));
    if (other === undefined) continue;
    const params = { out: target.outName, other: other.outName };
    sink.report("config/conflicting-out", params, config.placeOf(`/targets/${index}/out`, false));
    found = true;
  }
  return found;
}

function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function nameFrom(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll(sep, "/") || ".";
}

import { join } from "node:path";
import { build } from "esbuild";
import { projectFolder } from "../../support/compilers.js";

/**
 * Bundles the table of faults with the generated packages that it calls.
 *
 * @param origin where the server is
 * @param feed the folder of the package that is generated from `feed.yaml`
 * @param begin gives what the script does with the report, whose expression it is given
 */
export async function bundleCases(
  origin: string,
  feed: string,
  begin: (report: string) => string,
): Promise<string> {
  const index = JSON.stringify(join(feed, "dist/esm/index.js"));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runCases } from "./run-cases.js";
        import { Feed } from ${index};
        ${begin(`await runCases(${JSON.stringify(origin)}, "run", Feed)`)}`,
      resolveDir: join(projectFolder, "test/behaviour/faults"),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

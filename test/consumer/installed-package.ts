import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProcess } from "../support/child-process.js";
import { projectFolder } from "../support/compilers.js";
import { linkMsw } from "../support/link-msw.js";

/** The name that consumers import. */
export const packageName = "@sdkwright/conductorone-tasks";

/** A consumer's project, which has the generated package as its only dependency, and MSW for its tests. */
export interface Consumer {
  /** The project's folder. */
  readonly folder: string;
  /** Where the package is installed. */
  readonly packageFolder: string;
  /** The file that `npm publish` would upload. */
  readonly tarball: string;
  readonly manifest: Manifest;
  /** Puts files into the project, by path. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  dispose(): Promise<void>;
}

/** The parts of `package.json` that matter to a consumer. */
export type Manifest = Readonly<Record<string, unknown>> & {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, Conditions>>>>;
};

/** What an entry resolves to under `import` or `require`. */
export interface Conditions {
  readonly types: string;
  readonly default: string;
}

/**
 * Packs the generated package as `npm publish` would and installs it into an empty project. Tests
 * of what consumers get start from that: files that are not published, or that the package reaches
 * outside its folder, are missing here as they would be there.
 */
export async function installPackage(): Promise<Consumer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-consumer-")));
  const write: Consumer["write"] = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  await write({ "package.json": '{ "private": true, "type": "module" }' });
  const source = `${projectFolder}generated/conductorone-tasks/`;
  // The package is built already; a script that packing or installing ran would be a fault.
  await npm(["pack", "--ignore-scripts", "--pack-destination", folder, source], folder);
  const packed = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await npm(["install", ...flags, `./${packed}`], folder);

  linkMsw(folder);

  const packageFolder = join(folder, "node_modules", packageName);
  const manifest = JSON.parse(
    await readFile(join(packageFolder, "package.json"), "utf8"),
  ) as Manifest;
  return {
    folder,
    packageFolder,
    tarball: join(folder, packed),
    manifest,
    write,
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function npm(parameters: readonly string[], cwd: string): Promise<void> {
  const { status, stdout, stderr } = await runProcess("npm", parameters, { cwd });
  if (status !== 0) throw new Error(`npm ${parameters.join(" ")}:\n${stdout}\n${stderr}`);
}

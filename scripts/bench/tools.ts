import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../test/support/compilers.js";
import type { NodeCommand } from "./measured-process.js";
import type { Peers } from "./install.js";

/** What a tool is to do. */
export interface Task {
  /** Absolute path of the description. */
  readonly spec: string;
  /** Absolute path of a folder that exists and is empty. */
  readonly out: string;
}

/** A generator with one way of using it: a row of the report. */
export interface Tool {
  readonly name: string;
  /** What comes out, in a few words. */
  readonly emits: string;
  /** Its package among the peers; undefined for us. */
  readonly package: string | undefined;
  /** Whether requests can be made by what comes out: a peer to be faster than. */
  readonly isClient: boolean;
  /** Whether mocks or validators come out as well, so that it is compared with nothing else. */
  readonly hasExtras: boolean;
  readonly needsNewerNode: boolean;
  /** Writes a configuration where one is needed, and gives the parameters of Node. */
  readonly command: (task: Task, peers: string) => readonly string[];
}

type PeerTool = Omit<Tool, "hasExtras" | "needsNewerNode" | "isClient"> & Partial<Tool>;

const ours = (name: string, emits: string, switches?: Record<string, unknown>): Tool => ({
  name,
  emits,
  package: undefined,
  isClient: true,
  hasExtras: switches === undefined,
  needsNewerNode: false,
  command: ({ spec, out }) => {
    const bin = join(projectFolder, "bin/sdkwright.js");
    if (switches === undefined) {
      return [bin, "generate", "--spec", spec, "--out", out, "--name", "bench", "--quiet"];
    }
    const config = `${out}.config.json`;
    const target = { spec, out, package: { name: "bench" }, ...switches };
    writeFileSync(config, JSON.stringify({ targets: [target] }));
    return [bin, "generate", "--config", config, "--quiet"];
  },
});

const peer = (tool: PeerTool): Tool => ({
  isClient: true,
  hasExtras: false,
  needsNewerNode: false,
  ...tool,
});

/** Writes a configuration beside what is generated. */
function configure({ out }: Task, text: string): string {
  const path = `${out}.config.mjs`;
  writeFileSync(path, text);
  return path;
}

const orval = (name: string, emits: string, more: Record<string, unknown>): Tool =>
  peer({
    name,
    emits,
    package: "orval",
    needsNewerNode: true,
    hasExtras: "mock" in more,
    command: (task, peers) => {
      const output = {
        target: join(task.out, "api.ts"),
        schemas: join(task.out, "model"),
        client: "fetch",
        mode: "tags-split",
        ...more,
      };
      const config = { api: { input: task.spec, output } };
      const path = configure(task, `export default ${JSON.stringify(config)};\n`);
      return [join(peers, "node_modules/orval/dist/bin/orval.mjs"), "--config", path];
    },
  });

const heyApi = (name: string, emits: string, plugins: readonly string[]): Tool =>
  peer({
    name,
    emits,
    package: "@hey-api/openapi-ts",
    needsNewerNode: true,
    hasExtras: plugins.length > 0,
    command: ({ spec, out }, peers) => [
      join(peers, "node_modules/@hey-api/openapi-ts/bin/run.js"),
      "--input",
      spec,
      "--output",
      out,
      "--silent",
      "--no-log-file",
      ...(plugins.length > 0 ? ["--plugins", ...plugins] : []),
    ],
  });

/** The name of our full output. */
export const ourName = "sdkwright";

/** Every row, ours first. */
export const tools: readonly Tool[] = [
  ours(ourName, "models, client, mocks, fixtures, checks, docs, built JavaScript and declarations"),
  ours("sdkwright-lean", "the same without mocks, docs and the description", {
    mocks: false,
    docs: false,
    openapiDocument: false,
  }),
  peer({
    name: "openapi-typescript",
    emits: "types",
    package: "openapi-typescript",
    isClient: false,
    command: ({ spec, out }, peers) => [
      join(peers, "node_modules/openapi-typescript/bin/cli.js"),
      spec,
      "--output",
      join(out, "api.ts"),
    ],
  }),
  peer({
    name: "oazapfts",
    emits: "types and functions",
    package: "oazapfts",
    command: ({ spec, out }, peers) => [
      join(peers, "node_modules/oazapfts/dist/cli.js"),
      spec,
      join(out, "api.ts"),
    ],
  }),
  heyApi("hey-api", "types and functions", []),
  heyApi("hey-api-mocks", "the same with zod and MSW", [
    "@hey-api/client-fetch",
    "@hey-api/typescript",
    "@hey-api/sdk",
    "zod",
    "msw",
  ]),
  orval("orval", "types and functions", {}),
  orval("orval-mocks", "the same with MSW and faker", { mock: true }),
  peer({
    name: "swagger-typescript-api",
    emits: "types and classes",
    package: "swagger-typescript-api",
    command: ({ spec, out }, peers) => [
      join(peers, "node_modules/swagger-typescript-api/dist/cli.mjs"),
      "generate",
      "--path",
      spec,
      "--output",
      out,
      "--modular",
      "--silent",
    ],
  }),
  peer({
    name: "kubb",
    emits: "types and functions",
    package: "@kubb/core",
    needsNewerNode: true,
    command: (task, peers) => [
      join(peers, "node_modules/@kubb/cli/bin/kubb.cjs"),
      "generate",
      "--logLevel",
      "silent",
      "--config",
      configure(task, kubbConfig(task)),
    ],
  }),
];

/** The names of the peers' rows. */
export const toolNames: readonly string[] = tools
  .filter((tool) => tool.package !== undefined)
  .map(({ name }) => name);

function kubbConfig({ spec, out }: Task): string {
  const imports = [
    ["defineConfig", "core"],
    ["pluginOas", "plugin-oas"],
    ["pluginTs", "plugin-ts"],
    ["pluginClient", "plugin-client"],
  ].map(([name, module]) => `import { ${name} } from "@kubb/${module}";\n`);
  return `${imports.join("")}export default defineConfig({
  root: ".",
  input: { path: ${JSON.stringify(spec)} },
  output: { path: ${JSON.stringify(out)}, clean: false, format: false, lint: false },
  plugins: [
    pluginOas({ generators: [], validate: false }),
    pluginTs({ output: { path: "types" } }),
    pluginClient({ output: { path: "clients" }, client: "fetch" }),
  ],
});
`;
}

/** The command that a tool runs for a task. */
export function commandOf(tool: Tool, task: Task, peers: Peers | undefined): NodeCommand {
  const parameters = tool.command(task, peers?.folder ?? "");
  const node = tool.needsNewerNode && peers !== undefined ? peers.newerNode : process.execPath;
  return { node, parameters, cwd: peers?.folder ?? projectFolder };
}

/** The version of a tool. */
export function versionOf(tool: Tool, peers: Peers | undefined): string {
  const folder =
    tool.package === undefined
      ? projectFolder
      : join(peers?.folder ?? "", "node_modules", tool.package);
  const text = readFileSync(join(folder, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

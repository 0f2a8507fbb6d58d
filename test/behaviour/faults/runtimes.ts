import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCases } from "./bundle-cases.js";
import type { FaultReport } from "./fault-case.js";
import type { FaultServer } from "./fault-server.js";

/** Where `npm run runtimes` installs them: outside of the project, for all checkouts of it. */
export const runtimesFolder: string = join(
  process.env["SDKWRIGHT_RUNTIMES"] ?? join(homedir(), ".cache/sdkwright/runtimes"),
  "node_modules",
);

/** A runtime that the table of faults is run on. */
export interface Runtime {
  readonly name: string;
  /** The program; undefined where it is not installed. */
  readonly program: string | undefined;
  /** @param feed the folder of the package that is generated from `feed.yaml` */
  readonly run: (program: string, server: FaultServer, feed: string) => Promise<FaultReport>;
}

const installed = (...paths: readonly string[]): string | undefined =>
  paths.map((path) => (path.startsWith("/") ? path : join(runtimesFolder, path))).find(existsSync);

/** All of them, the Node at hand first. */
export const runtimes: readonly Runtime[] = [
  { name: `Node ${process.versions.node}`, program: process.execPath, run: runScript() },
  { name: "Node 22", program: installed("node-22/bin/node"), run: runScript() },
  { name: "Node 24", program: installed("node-24/bin/node"), run: runScript() },
  { name: "Bun", program: installed("bun/bin/bun"), run: runScript("run") },
  {
    name: "Deno",
    program: installed("deno/deno"),
    run: runScript("run", "--allow-net=127.0.0.1", "--no-prompt"),
  },
  {
    name: "workerd",
    program: installed("workerd/bin/workerd"),
    run: runWorker,
  },
  { name: "Chromium", program: installed("/usr/bin/chromium"), run: runBrowser },
];

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "sdkwright-faults-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs a script that has to end by itself, which it does not where it leaves a timer or a socket. */
function runScript(...flags: readonly string[]): Runtime["run"] {
  return (program, { origin }, feed) =>
    inFolder(async (folder) => {
      const file = join(folder, "faults.mjs");
      const begin = (report: string): string => `console.log(JSON.stringify(${report}));`;
      await writeFile(file, await bundleCases(origin, feed, begin));
      const { status, stdout, stderr } = await runToEnd(program, [...flags, file], folder);
      if (status !== 0) throw new Error(`ended with ${status}\n${stdout}\n${stderr}`);
      return JSON.parse(stdout) as FaultReport;
    });
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runToEnd(program: string, parameters: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env["PATH"], HOME: cwd, DENO_DIR: join(cwd, "deno") };
    const child = spawn(program, parameters, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 90_000,
      killSignal: "SIGKILL",
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...output }));
  });
}

/** A worker runs the table when it is asked to. */
function runWorker(program: string, { origin }: FaultServer, feed: string): Promise<FaultReport> {
  return inFolder(async (folder) => {
    const begin = (report: string): string =>
      `export default { fetch: async () => Response.json(${report}) };`;
    await writeFile(join(folder, "worker.mjs"), await bundleCases(origin, feed, begin));
    const socket = join(folder, "socket");
    const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2025-11-01",
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "unix:${socket}", http = (), service = "main")],
);
`;
    await writeFile(join(folder, "config.capnp"), config);
    const child = spawn(program, ["serve", "config.capnp"], {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit"],
    });
    try {
      return await askSocket(socket);
    } finally {
      child.kill("SIGKILL");
    }
  });
}

async function askSocket(socketPath: string): Promise<FaultReport> {
  const { request } = await import("node:http");
  for (let left = 100; !existsSync(socketPath) && left > 0; left--)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path: "/", timeout: 90_000 }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      response.on("end", () => {
        try {
          resolve(JSON.parse(text) as FaultReport);
        } catch {
          reject(new Error(`the worker answered ${response.statusCode}: ${text}`));
        }
      });
    });
    asked.on("error", reject).on("timeout", () => asked.destroy(new Error("the worker is silent")));
    asked.end();
  });
}

/** A page runs the table and posts its report. */
function runBrowser(program: string, server: FaultServer, feed: string): Promise<FaultReport> {
  return inFolder(async (folder) => {
    const begin = (report: string): string =>
      `await fetch("/report", { method: "POST", body: JSON.stringify(${report}) });`;
    server.script = await bundleCases(server.origin, feed, begin);
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    const profile = [
      "--no-first-run",
      "--disable-background-networking",
      `--user-data-dir=${folder}`,
    ];
    let child: ReturnType<typeof spawn> | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<FaultReport>((resolve, reject) => {
        server.onReport = resolve;
        timer = setTimeout(() => reject(new Error("the browser is silent")), 90_000);
        child = spawn(program, [...flags, ...profile, `${server.origin}/page`], {
          stdio: "ignore",
          detached: true,
        });
        child.on("error", reject);
      });
    } finally {
      clearTimeout(timer);
      // Its helpers as well: they are one group.
      if (child?.pid) process.kill(-child.pid, "SIGKILL");
    }
  });
}

/**
 * What a call through the generated client takes more than the same request by fetch alone, and what
 * importing the package takes more than importing nothing; all that is compared is interleaved in one
 * run.
 *
 * By fetch alone means what one writes by hand for the same call: the URL with its value encoded, the
 * headers, the body as JSON, a look at the status, the answer parsed. The figure with a limit is over
 * that. More hand-written calls show what part of it the platform takes for what every call of the client
 * has and plain fetch has not: one with a signal, and two that have a limit of time as well, by a timer as the
 * client has it or by the platform's own. The server is a process of its own, as servers are: its work is
 * neither the client's nor fetch's.
 */
import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const dist = new URL("../../generated/conductorone-tasks/dist/", import.meta.url);
const answer = JSON.stringify({ taskView: { task: { id: "2abc", state: "TASK_STATE_OPEN" } } });
const json = { "content-type": "application/json" };

const serverScript = `
import { createServer } from "node:http";
const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, ${JSON.stringify(json)}).end(${JSON.stringify(answer)}));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit());
`;

export async function measure({ isQuick }) {
  const flags = ["--input-type=module", "--eval", serverScript];
  // It ends with this process, whose pipe it reads.
  const server = spawn(process.execPath, flags, { stdio: ["pipe", "pipe", "inherit"] });
  const port = await new Promise((resolve) => server.stdout.once("data", resolve));
  const baseUrl = `http://127.0.0.1:${Number(port)}`;
  const stubbed = async () => new Response(answer, { headers: json });
  try {
    const count = isQuick ? 4000 : 20_000;
    return [
      ...(await compareCalls("a stubbed fetch", baseUrl, stubbed, count)),
      ...(await compareCalls("fetch to a loopback server", baseUrl, fetch, count / 4)),
      ...compareImports(isQuick ? 7 : 21),
    ];
  } finally {
    server.stdin.end();
  }
}

async function compareCalls(what, baseUrl, send, count) {
  const { createClient } = await import(new URL("esm/client.js", dist).href);
  const { hardReset } = await import(new URL("esm/operations/task-actions.js", dist).href);
  const client = createClient({ baseUrl, auth: "token", fetch: send });
  const taskId = "2abc";
  const byHand = async (init) => {
    const url = `${baseUrl}/api/v1/tasks/${encodeURIComponent(taskId)}/action/reset`;
    const headers = { ...json, accept: "application/json", authorization: "Bearer token" };
    const body = JSON.stringify({ comment: "c" });
    const response = await send(url, { method: "POST", headers, body, ...init });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  };
  const times = await timesOf(count, {
    plain: () => byHand(),
    withSignal: () => byHand({ signal: new AbortController().signal }),
    withTimer: async () => {
      const own = new AbortController();
      const timer = setTimeout(() => own.abort(), 60_000);
      try {
        return await byHand({ signal: own.signal });
      } finally {
        clearTimeout(timer);
      }
    },
    withTimeout: () => byHand({ signal: AbortSignal.timeout(60_000) }),
    client: () => hardReset(client, { taskId, comment: "c" }),
  });
  const row = (name, title, more) => {
    const [base, whole] = [median(times.plain), median(times[name])];
    return { what: `${title} over ${what}`, value: whole - base, unit: "µs", base, whole, ...more };
  };
  return [
    row("withSignal", "fetch with a signal"),
    row("withTimer", "fetch with a signal and a timer"),
    row("withTimeout", "fetch with AbortSignal.timeout"),
    row("client", "a call", { limit: 30 }),
  ];
}

/** Microseconds that each of some functions takes, by its name; their turns change every round. */
async function timesOf(count, functions) {
  const entries = Object.entries(functions);
  const times = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const [name, run] = entries[(round + turn) % entries.length];
      const begin = performance.now();
      await run();
      // The first half is for the compiler.
      if (round > count / 2) times[name].push((performance.now() - begin) * 1000);
    }
  }
  return times;
}

function compareImports(count) {
  const path = (file) => JSON.stringify(fileURLToPath(new URL(file, dist)));
  const scripts = [
    ["by import", "module", `import ${path("esm/index.js")};`],
    ["by require", "commonjs", `require(${path("cjs/index.js")});`],
  ];
  const times = new Map();
  for (let round = 0; round < count; round++) {
    for (const [what, type, script] of scripts) {
      const of = times.get(what) ?? { nothing: [], package: [] };
      of.nothing.push(timeOf(type, ""));
      of.package.push(timeOf(type, script));
      times.set(what, of);
    }
  }
  return [...times].map(([what, of]) => {
    const [base, whole] = [median(of.nothing), median(of.package)];
    const value = whole - base;
    return { what: `the package ${what}`, value, unit: "ms", limit: 15, base, whole };
  });
}

function timeOf(type, script) {
  const begin = performance.now();
  const flags = [`--input-type=${type}`, "--eval", script];
  execFileSync(process.execPath, flags, { stdio: "ignore" });
  return performance.now() - begin;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

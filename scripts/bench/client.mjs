/**
 * What a call through the generated client takes more than the same request by fetch alone, with the
 * two interleaved in one run; and what importing the package takes more than importing nothing.
 *
 * The fetch alone has a signal, as every request has that can time out: Node takes its time for that.
 */
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const dist = new URL("../../generated/conductorone-tasks/dist/esm/", import.meta.url);
const answer = JSON.stringify({ taskView: { task: { id: "2abc", state: "TASK_STATE_OPEN" } } });
const json = { "content-type": "application/json" };

export async function measure({ isQuick }) {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(200, json).end(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const stubbed = async () => new Response(answer, { headers: json });
  try {
    const count = isQuick ? 4000 : 20_000;
    const stub = await compare(baseUrl, stubbed, count);
    const loopback = await compare(baseUrl, fetch, count / 4);
    const unit = "µs";
    return [
      { what: "a call over a stubbed fetch", value: stub.over, unit, limit: 30, ...stub },
      {
        what: "a call over fetch to a loopback server",
        value: loopback.over,
        unit,
        limit: 30,
        ...loopback,
      },
      { what: "importing the package", ...compareImports(isQuick ? 7 : 21), unit: "ms", limit: 15 },
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function compare(baseUrl, send, count) {
  const { createClient } = await import(new URL("client.js", dist).href);
  const { hardReset } = await import(new URL("operations/task-actions.js", dist).href);
  const client = createClient({ baseUrl, auth: "token", fetch: send });
  const url = `${baseUrl}/api/v1/tasks/2abc/action/reset`;
  const headers = { ...json, accept: "application/json", authorization: "Bearer token" };
  const alone = async () => {
    const body = JSON.stringify({ comment: "c" });
    const { signal } = new AbortController();
    return (await send(url, { method: "POST", headers, body, signal })).json();
  };
  const through = () => hardReset(client, { taskId: "2abc", comment: "c" });
  const times = { alone: [], through: [] };
  for (let index = 0; index < count; index++) {
    for (const [name, run] of index % 2
      ? [
          ["alone", alone],
          ["through", through],
        ]
      : [
          ["through", through],
          ["alone", alone],
        ]) {
      const begin = performance.now();
      await run();
      // The first half is for the compiler.
      if (index > count / 2) times[name].push((performance.now() - begin) * 1000);
    }
  }
  const [base, whole] = [median(times.alone), median(times.through)];
  return { over: whole - base, base, whole };
}

function compareImports(count) {
  const times = { nothing: [], package: [] };
  const index = fileURLToPath(new URL("index.js", dist));
  for (let turn = 0; turn < count; turn++) {
    times.nothing.push(timeOf(""));
    times.package.push(timeOf(`import ${JSON.stringify(index)};`));
  }
  const [base, whole] = [median(times.nothing), median(times.package)];
  return { value: whole - base, base, whole };
}

function timeOf(script) {
  const begin = performance.now();
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], { stdio: "ignore" });
  return performance.now() - begin;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

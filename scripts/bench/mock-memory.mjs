/**
 * How much memory our mock server holds while it is sent what is wrong in all manner of ways: what is left
 * after a collection, after each thousand of requests, and after a thousand that were sent at once.
 *
 * What a stateful server is told to keep it keeps, so this one is not stateful.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const serverScript = `
  const { startMockServer } = await import(process.argv[1]);
  const server = await startMockServer({ spec: "spec/conductorone-tasks.yaml" });
  process.on("message", () => {
    for (let left = 3; left > 0; left -= 1) gc();
    process.send({ heap: process.memoryUsage().heapUsed, faults: server.faults.length });
  });
  process.send({ url: server.url });`;

const paths = [
  "/api/v1/tasks/abc",
  "/api/v1/search/tasks",
  "/api/v1/task/grant",
  "/nowhere",
  "/api/v1/tasks/%ZZ",
];
const bodies = ["", "{", "{}", '{"appId":"a","appEntitlementId":"b"}', "null", "[".repeat(5000)];
const types = ["application/json", "text/plain", "nonsense", "multipart/form-data; boundary=x"];

export async function measure({ isQuick }) {
  const index = new URL("../../dist/index.js", import.meta.url).href;
  const flags = ["--expose-gc", "--input-type=module", "-e", serverScript, index];
  const child = spawn(process.execPath, flags, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const told = () => new Promise((resolve) => child.once("message", resolve));
  const ask = () => (child.send("heap"), told());
  try {
    const { url } = await told();
    const rounds = isQuick ? 3 : 10;
    const curve = [];
    let sent = 0;
    for (let round = 0; round < rounds; round++) {
      for (let step = 0; step < 50; step++) {
        await Promise.all(Array.from({ length: 20 }, () => send(url, sent++)));
      }
      curve.push(await ask());
    }
    await Promise.all(Array.from({ length: 1000 }, () => send(url, sent++)));
    // Until the connections that were opened for them are closed.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    const after = await ask();
    const unit = "MB";
    // What is compiled for the first requests is there to stay.
    const [, begun] = curve;
    return [
      ...curve.map(({ heap }, round) => ({
        what: `heap of the mock server after ${(round + 1) * 1000} fuzzed requests`,
        value: heap / 1e6,
        unit,
      })),
      {
        what: "growth from the first 2000 of them to the last",
        value: (curve.at(-1).heap - begun.heap) / 1e6,
        unit,
        limit: 1,
      },
      {
        what: "growth by 1000 requests at once",
        value: (after.heap - curve.at(-1).heap) / 1e6,
        unit,
        limit: 1,
      },
      { what: "requests that were a fault of ours", value: after.faults, unit: "", limit: 0 },
    ];
  } finally {
    child.kill("SIGKILL");
  }
}

/** Sends a request that is wrong in a way that depends on its number. */
async function send(url, number) {
  const pick = (list, step) => list[Math.floor(number / step) % list.length];
  const body = pick(bodies, paths.length);
  const response = await fetch(`${url}${pick(paths, 1)}?n=${number}`, {
    method: body === "" ? "GET" : "POST",
    headers: {
      "content-type": pick(types, 7),
      ...(number % 3 === 0 ? {} : { authorization: "Bearer t" }),
      prefer: pick(["", "code=404", `example=${number}`, "dynamic=true"], 11),
    },
    ...(body === "" ? {} : { body }),
  });
  await response.arrayBuffer();
}

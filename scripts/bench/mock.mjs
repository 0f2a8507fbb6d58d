/**
 * How many requests our mock server answers in a second, and how many Prism does, on the same machine and
 * in turns: GET of one task, by 32 connections that send the next request when they have an answer.
 *
 * Each server is a process of its own, and so is what sends. Prism is installed from the lock file of the
 * conformance command, below node_modules/.cache.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const root = fileURLToPath(new URL("../..", import.meta.url));
const jiti = createJiti(import.meta.url);
const path = "/api/v1/tasks/2abc";

export async function measure({ isQuick }) {
  const { findPort, installPeers } = await jiti.import("../conformance/peers.ts");
  const prism = installPeers("prism");
  const [ourPort, prismPort] = [await findPort(), await findPort()];
  const description = "spec/conductorone-tasks.yaml";
  const servers = [
    start(["bin/sdkwright.js", "mock", description, "--port", String(ourPort), "--quiet"]),
    start([
      `${prism}/node_modules/@stoplight/prism-cli/dist/index.js`,
      "mock",
      `${root}${description}`,
      "--port",
      String(prismPort),
      "--verboseLevel",
      "silent",
    ]),
  ];
  try {
    for (const port of [ourPort, prismPort]) await untilAnswered(port);
    const milliseconds = isQuick ? 1000 : 4000;
    const [ours, theirs] = [[], []];
    // The first turn of each is for the compiler.
    for (let turn = 0; turn < 4; turn++) {
      ours.push(await load(ourPort, milliseconds));
      theirs.push(await load(prismPort, milliseconds));
    }
    const [our, their] = [ours, theirs].map((rates) => median(rates.slice(1)));
    const unit = "requests a second";
    return [
      { what: "GET of a task from our mock server", value: our, unit },
      { what: "GET of a task from Prism", value: their, unit },
      { what: "Prism's rate as a share of ours", value: their / our, unit: "times", limit: 1 / 3 },
    ];
  } finally {
    for (const server of servers) server.kill("SIGKILL");
  }
}

function start(parameters) {
  return spawn(process.execPath, parameters, { cwd: root, stdio: "ignore" });
}

async function untilAnswered(port) {
  for (let waited = 0; waited < 300; waited++) {
    const status = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { authorization: "Bearer token" },
    }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing answers at port ${port}`);
}

/** Sends requests for a time, from a process of its own. */
async function load(port, milliseconds) {
  const sender = spawn(
    process.execPath,
    ["--input-type=module", "--eval", senderText(port, milliseconds)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let text = "";
  for await (const chunk of sender.stdout) text += chunk;
  const { answered, failed } = JSON.parse(text);
  if (failed > 0) throw new Error(`${failed} requests failed`);
  return (answered * 1000) / milliseconds;
}

/** Raw sockets, as a client of HTTP would take longer than the servers do. */
function senderText(port, milliseconds) {
  return `
    import { connect } from "node:net";
    const request = "GET ${path} HTTP/1.1\\r\\nhost: localhost\\r\\nauthorization: Bearer token\\r\\n\\r\\n";
    const until = performance.now() + ${milliseconds};
    let answered = 0;
    let failed = 0;
    const run = () => new Promise((resolve) => {
      const socket = connect(${port}, "127.0.0.1", () => socket.write(request));
      let left = -1;
      let head = "";
      socket.setNoDelay(true).on("data", (chunk) => {
        if (left < 0) {
          head += chunk.toString("latin1");
          const end = head.indexOf("\\r\\n\\r\\n");
          if (end < 0) return;
          if (!head.startsWith("HTTP/1.1 200")) failed++;
          left = Number(/content-length: (\\d+)/i.exec(head)[1]) - (head.length - end - 4);
        } else left -= chunk.length;
        if (left > 0) return;
        answered++;
        left = -1;
        head = "";
        if (performance.now() < until) socket.write(request);
        else socket.end();
      });
      socket.on("close", resolve).on("error", () => { failed++; resolve(); });
    });
    await Promise.all(Array.from({ length: 32 }, run));
    console.log(JSON.stringify({ answered, failed }));
  `;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

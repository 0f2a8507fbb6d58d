/**
 * Loaded before everything else by each process of Node that a measured command starts: writes down, at
 * the end of the process, what it took. Its threads are counted with it.
 */
"use strict";
const { isMainThread } = process.getBuiltinModule("node:worker_threads");

const folder = process.env.SDKWRIGHT_BENCH_RECORDS;
if (isMainThread && folder) {
  const { writeFileSync } = process.getBuiltinModule("node:fs");
  const scripts = new Set();
  if (process.env.SDKWRIGHT_BENCH_MODULES) {
    const { Session } = process.getBuiltinModule("node:inspector");
    const session = new Session();
    session.connect();
    session.on("Debugger.scriptParsed", ({ params }) => {
      if (/^(file:|\/)/.test(params.url) && params.url !== __filename) scripts.add(params.url);
    });
    session.post("Debugger.enable");
  }
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const record = {
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      memory: maxRSS * 1024,
      modules: [...scripts].filter((url) => !url.endsWith("/probe.cjs")).length,
    };
    writeFileSync(`${folder}/${process.pid}.json`, JSON.stringify(record));
  });
}

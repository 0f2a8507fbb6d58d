/**
 * Writes a package and kills itself, as `kill -9` would, instead of the nth change to the file system;
 * prints how many there were where it lives.
 */
import * as fs from "node:fs";
import { writePackage } from "../../dist/output/write.js";
import { DiagnosticSink } from "../../dist/diagnostics/sink.js";

const [outDir, nth, files] = process.argv.slice(2);
const changing = [
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "utimesSync",
  "writeFileSync",
];
let changes = 0;
const counted = changing.map((name) => [
  name,
  (...parameters) => {
    changes += 1;
    if (changes === Number(nth)) process.kill(process.pid, "SIGKILL");
    return fs[name](...parameters);
  },
]);
const info = { generatorVersion: "1.0.0", specHash: "5bec", configHash: "c0f1" };
const mortal = { ...fs, ...Object.fromEntries(counted) };
const sink = new DiagnosticSink();
const texts = new Map(Object.entries(JSON.parse(files)));
await writePackage(outDir, texts, info, { mode: "write", fs: mortal }, sink);
process.stdout.write(
  JSON.stringify({ changes, reported: sink.diagnostics.map(({ code }) => code) }),
);

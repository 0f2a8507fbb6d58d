/**
 * How long it takes to make the samples of an API, and every arm of every one of them: of our own
 * description, and of a large one where that lies beside the project. In CPU time, of a process that
 * has made none before.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const described = ["spec/conductorone-tasks.yaml", "../shared/corpus/conductorone/2026-08-20.yaml"];

export async function measure({ isQuick }) {
  return described
    .map((path) => fileURLToPath(new URL(path, root)))
    .filter((path) => existsSync(path))
    .map((path) => {
      const runs = Array.from({ length: isQuick ? 1 : 3 }, () => runOnce(path));
      const { count, values, ms } = runs.toSorted((a, b) => a.ms - b.ms)[
        Math.floor(runs.length / 2)
      ];
      const name = path.split("/").at(-1);
      const what = `samples of the ${count} types of ${name}, ${values} values with all arms`;
      return { what, value: ms, unit: "ms of CPU", limit: 1000 };
    });
}

function runOnce(path) {
  const dist = new URL("dist/", root).href;
  const script = `
    const load = (name) => import(${JSON.stringify(dist)} + name);
    const { DiagnosticSink } = await load("diagnostics/sink.js");
    const { loadDocument } = await load("source/load.js");
    const { loadReferences } = await load("source/load-references.js");
    const { closedPolicy } = await load("source/reference-policy.js");
    const { ReferenceWalk } = await load("normalize/reference-walk.js");
    const { normalize } = await load("normalize/normalize.js");
    const { lower } = await load("lower/lower.js");
    const { SampleContext } = await load("fixtures/sample-context.js");
    const { sampleDeclarations } = await load("fixtures/sample-declarations.js");
    const { linkSamples } = await load("fixtures/link.js");
    const { variants } = await load("runtime/samples.js");
    const sink = new DiagnosticSink();
    const document = await loadDocument(${JSON.stringify(path)}, { cwd: process.cwd() }, sink);
    const walk = new ReferenceWalk(document);
    await loadReferences(document, walk, { policy: closedPolicy }, sink);
    const api = lower(normalize(document, sink, walk), sink);
    const before = process.cpuUsage();
    const samples = linkSamples(sampleDeclarations(new SampleContext(api, "response", sink)));
    let values = 0;
    for (const sample of samples.values()) values += variants(sample).length;
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ count: samples.size, values, ms: (user + system) / 1000 }));`;
  const options = { encoding: "utf8", cwd: fileURLToPath(root) };
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], options));
}

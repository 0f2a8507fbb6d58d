import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { FixtureValues } from "../../src/mock/fixture-values.js";
import { joinOperations } from "../../src/mock/mock-operation.js";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { openMock } from "../../src/pipeline/mock.js";
import { projectFolder } from "../../test/support/compilers.js";
import { lowerFile } from "../../test/support/lower-file.js";
import { requestTable, type TableRow } from "./agreement-table.js";
import { findPort, installPeers, startServer } from "./peers.js";
import { withPlainReferences } from "./prism.js";

const description = "spec/conductorone-tasks.yaml";
const reportPath = join(projectFolder, "docs/mock-agreement.md");

/** Why the two differ about requests of some kinds, on purpose. */
const explanations: readonly { readonly kinds: RegExp; readonly why: string }[] = [
  {
    kinds: /^a scheme in lower case$/,
    why: "The names of authentication schemes have no case (RFC 9110, 11.1); to Prism `bearer` is another one than `Bearer`.",
  },
  {
    kinds: /^a percent-encoded path$/,
    why: "Letters that are percent-encoded mean the same as those that are not (RFC 3986, 6.2.2.2). Prism finds the operation of such a path, and then rejects the request to it.",
  },
  {
    kinds: /^a body of another type null$/,
    why: "`null` is a JSON text, and no object, which the schema asks for. Prism takes it for no body at all.",
  },
];

/** What the two say of one request: their statuses. */
interface Verdict {
  readonly row: TableRow;
  readonly ours: number;
  readonly prism: number;
}

/**
 * Sends the same requests to our mock server and to Prism, valid ones and broken ones, and compares which
 * of them they accept.
 *
 * @returns the exit code: 0 where every difference is one that is explained, else 1
 */
export async function compareWithPrism(argv: readonly string[]): Promise<number> {
  const work = join(tmpdir(), "sdkwright-agreement");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const { api, normalized } = await lowerFile(description);
  const fixtures = new FixtureValues(api, "request", new DiagnosticSink());
  const table = requestTable(joinOperations(api, normalized.root), api, fixtures);
  const path = join(work, "task-api.json");
  // What Prism reads of a description is the same in both versions; it refuses the newer one's number.
  const document = withPlainReferences({ ...normalized.root, openapi: "3.1.0" });
  writeFileSync(path, JSON.stringify(document));
  const ours = await askOurs(path, table);
  const prism = await askPrism(path, table, work);
  const verdicts = table.map((row, index) => ({
    row,
    ours: ours[index] ?? 0,
    prism: prism[index] ?? 0,
  }));
  const report = await format(renderReport(verdicts), { filepath: reportPath, printWidth: 100 });
  if (argv.includes("--update")) writeFileSync(reportPath, report);
  const unexplained = verdicts.filter((one) => isDifferent(one) && whyOf(one) === undefined);
  for (const { row, ours: own, prism: other } of unexplained)
    console.error(`${row.name}: we say ${own}, Prism says ${other}`);
  const different = verdicts.filter(isDifferent).length;
  console.log(
    `${verdicts.length} requests, ${different} differences, ${unexplained.length} unexplained`,
  );
  if (
    !argv.includes("--update") &&
    (!existsSync(reportPath) || readFileSync(reportPath, "utf8") !== report)
  )
    console.log("docs/mock-agreement.md says otherwise; write it with --update");
  return unexplained.length === 0 ? 0 : 1;
}

async function askOurs(path: string, table: readonly TableRow[]): Promise<readonly number[]> {
  const { server } = await openMock({
    spec: path,
    target: resolveTarget({ spec: path, out: "." }, projectFolder, projectFolder),
    cwd: projectFolder,
    port: 0,
    host: "127.0.0.1",
    stateful: false,
    failures: [],
    seed: 0,
    onFault: (error) => {
      throw error;
    },
  });
  if (server === undefined) throw new Error("our mock server did not start");
  try {
    return await askAll(server.url, table);
  } finally {
    await server.close();
  }
}

async function askPrism(
  path: string,
  table: readonly TableRow[],
  work: string,
): Promise<readonly number[]> {
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const program = "node_modules/@stoplight/prism-cli/dist/index.js";
  const parameters = [program, "mock", path, "--errors", "--port", String(port)];
  const stop = await startServer(installPeers("prism"), parameters, url, join(work, "prism.log"));
  try {
    return await askAll(url, table);
  } finally {
    await stop();
  }
}

async function askAll(url: string, table: readonly TableRow[]): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const row of table) statuses.push(await statusOf(url, row));
  return statuses;
}

/** By node:http and not by fetch, which makes a Content-Type up where there is none. */
function statusOf(url: string, { method, target, headers, body }: TableRow): Promise<number> {
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const call = request(`${url}${target}`, { method, headers: { ...sent, ...length } });
    call.on("response", (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    call.on("error", reject);
    call.end(body);
  });
}

function accepts(status: number): boolean {
  return status < 400;
}

function isDifferent({ ours, prism }: Verdict): boolean {
  return accepts(ours) !== accepts(prism);
}

function whyOf({ row }: Verdict): string | undefined {
  return explanations.find(({ kinds }) => kinds.test(row.name.split(": ")[1] ?? ""))?.why;
}

function renderReport(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map(({ row }) => row.kind))];
  const lines = kinds.map((kind) => {
    const own = verdicts.filter(({ row }) => row.kind === kind);
    const accepted = own.filter(({ ours }) => accepts(ours)).length;
    const prism = own.filter((one) => accepts(one.prism)).length;
    const different = own.filter(isDifferent).length;
    return `| ${kind} | ${own.length} | ${accepted} | ${prism} | ${different} |`;
  });
  const different = verdicts.filter(isDifferent);
  const reasons = [...new Set(different.map((one) => whyOf(one) ?? "Not explained."))];
  return [
    "# The mock server beside Prism",
    "",
    `Every operation of \`${description}\` is sent valid and broken requests, made of the fixtures of its body: to`,
    "our mock server, and to Prism as a mock of the same document (`--errors`). The table says how many of them",
    "each accepts, which is to answer with a status below 400. `npm run agreement` sends them again, and fails",
    "where the two differ and nothing explains it; `npm run agreement -- --update` writes this page.",
    "",
    `${verdicts.length} requests: ${verdicts.length - different.length} with the same outcome, ${different.length} with another.`,
    "",
    "| What is sent | Requests | We accept | Prism accepts | Differences |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
    "",
    "## Differences",
    "",
    ...reasons.flatMap((reason) => [
      `${reason}`,
      "",
      ...different
        .filter((one) => (whyOf(one) ?? "Not explained.") === reason)
        .map(({ row, ours, prism }) => `- ${row.name}: we ${ours}, Prism ${prism}`),
      "",
    ]),
  ].join("\n");
}

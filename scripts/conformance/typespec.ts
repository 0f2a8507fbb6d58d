import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatePackage } from "../../test/support/generate-package.js";
import type { CompiledSpec, RequestDefinition } from "./definition.js";
import { deriveCall } from "./derive.js";
import { judgeResult } from "./judge.js";
import { judgePages, judgeReconnection, type PreparedCall } from "./judge-sequence.js";
import { findOperation, type MatchedOperation } from "./match.js";
import { loadPackage, type AnyCall, type LoadedPackage } from "./package-functions.js";
import { findPort, installPeers, runScript, startServer } from "./peers.js";
import type { ConformanceOptions } from "./options.js";
import type { Finding, Proof } from "./report.js";
import { checkTypes, type MadeCall } from "./typed-calls.js";
import { findTypedData } from "./typed-data.js";

/**
 * Calls every scenario of TypeSpec's HTTP specifications through packages that are generated from what
 * its compiler emits, and has both sides judged: requests by the server of the scenarios, responses by
 * {@link judgeResult}.
 */
export async function proveByScenarios({ work, only }: ConformanceOptions): Promise<Proof> {
  const folder = installPeers("typespec");
  const compiled = join(folder, "specs.json");
  if (!existsSync(compiled)) runScript(folder, "compile.mjs", compiled);
  const specs = readJson<readonly CompiledSpec[]>(compiled).filter(({ name }) =>
    name.includes(only),
  );

  const port = await findPort();
  const url = `http://localhost:${port}`;
  const written = join(work, "definitions.json");
  runScript(folder, "definitions.mjs", url, written);
  const definitions = readJson<readonly RequestDefinition[]>(written);

  // All of them before the server is there, or its connections would time out in between.
  const runs = specs.map((spec) => {
    const own = definitions.filter((it) => it.spec === spec.name);
    return new SpecRun(spec, own, { url, work });
  });
  for (const run of runs) await run.generate();
  const stop = await startServer(
    folder,
    [
      "node_modules/@typespec/spector/cmd/cli.mjs",
      "serve",
      "node_modules/@typespec/http-specs/specs",
      "--port",
      String(port),
      "--coverageFile",
      join(work, "coverage.json"),
    ],
    url,
    join(work, "scenarios.log"),
  );
  try {
    const findings: Finding[] = [];
    for (const run of runs) findings.push(...(await run.callAll()));
    const covered = await checkCoverage(findings, url);
    const said = await checkTypes(
      work,
      runs.flatMap(({ calls }) => calls),
    );
    const { dependencies } = readJson<{ dependencies: Record<string, string> }>(
      join(folder, "package.json"),
    );
    return {
      title: "TypeSpec's HTTP scenarios",
      text: describeProof(specs, dependencies),
      findings: covered.map((finding) => ({
        ...finding,
        problems: [...finding.problems, ...(said.get(finding.name) ?? [])],
      })),
    };
  } finally {
    await stop();
  }
}

function describeProof(
  specs: readonly CompiledSpec[],
  peers: Readonly<Record<string, string>>,
): string {
  const versions = [...new Set(specs.map(({ version }) => version))].map(
    (version) => `${specs.filter((it) => it.version === version).length} to ${version}`,
  );
  const names = ["http-specs", "spector", "openapi3"].map((it) => `@typespec/${it}`);
  return [
    `The ${specs.length} specifications of ${names.map((it) => `${it} ${peers[it]}`).join(", ")},`,
    `compiled to OpenAPI (${versions.join(", ")}). The arguments of every call are derived from the`,
    "scenario's own definition of its request, and the scenarios' server validates what arrives.",
  ].join("\n");
}

type Outcome = Omit<Finding, "name">;

/** The calls of one specification. */
class SpecRun {
  readonly #spec: CompiledSpec;
  readonly #definitions: readonly RequestDefinition[];
  readonly #url: string;
  readonly #work: string;
  /** By the place of the document that a package was made of. */
  readonly #packages = new Map<number, LoadedPackage | Error>();

  /** Those that were made, in their order. */
  readonly calls: MadeCall[] = [];

  constructor(
    spec: CompiledSpec,
    definitions: readonly RequestDefinition[],
    { url, work }: { readonly url: string; readonly work: string },
  ) {
    this.#spec = spec;
    this.#definitions = definitions;
    this.#url = url;
    this.#work = join(work, spec.name.replaceAll("/", "."));
  }

  /** Generates and loads the packages that the requests need. */
  async generate(): Promise<void> {
    for (const definition of this.#definitions) {
      const matched = findOperation(this.#spec, definition, this.#url);
      if (matched === undefined || this.#packages.has(matched.index)) continue;
      const loaded = await generatePackage(
        matched.document,
        join(this.#work, String(matched.index)),
      )
        .then(() => loadPackage(this.#packageFolder(matched.index)))
        .catch((error: unknown) => new Error("there is no package", { cause: error }));
      this.#packages.set(matched.index, loaded);
    }
  }

  /** Makes every request; a scenario of several is one finding. */
  async callAll(): Promise<readonly Finding[]> {
    const names = [...new Set(this.#definitions.map(({ scenario }) => scenario))].toSorted();
    const found: Finding[] = [];
    for (const name of names) {
      const own = this.#definitions.filter(({ scenario }) => scenario === name);
      const outcome = await this.#callScenario(own).catch((error: unknown) => ({
        lost: [],
        problems: [describe(error)],
      }));
      found.push({ name, ...outcome });
    }
    const failed = found.filter(({ problems }) => problems.length > 0);
    console.log(`${this.#spec.name}: ${found.length} scenarios, ${failed.length} failed`);
    for (const { name, problems } of failed) console.log(`  ${name}: ${problems.join("; ")}`);
    return found;
  }

  async #callScenario(definitions: readonly RequestDefinition[]): Promise<Outcome> {
    const prepared = definitions.map((definition) => this.#prepare(definition));
    const [first, ...others] = prepared;
    // Pages that no operation leads to are those that a page has the URL of.
    if (first?.call && others.length > 0 && others.every(({ call }) => call === undefined)) {
      const pages = await judgePages(first.call, definitions);
      if (pages !== undefined) return { lost: [], problems: pages };
    }
    const problems: string[] = [];
    for (const [index, definition] of definitions.entries()) {
      const call = prepared[index]?.call;
      if (call !== undefined) problems.push(...(await this.#call(definition, call)));
    }
    return { lost: [...new Set(prepared.flatMap(({ lost }) => lost))], problems };
  }

  async #call(definition: RequestDefinition, call: PreparedCall): Promise<readonly string[]> {
    const { matched, called, values } = call;
    const result = await call.send().result();
    // A scenario that means to be refused may well be what no type admits.
    if (definition.response.status < 400) {
      this.calls.push({
        scenario: definition.scenario,
        folder: this.#packageFolder(matched.index),
        name: called.name,
        ...(called.takesParams ? { values } : {}),
        ...findTypedData(matched, result),
      });
    }
    return [
      ...(await judgeResult(definition.response, result)),
      ...(await judgeReconnection(call, definition)),
    ];
  }

  /** The call of a request, or why there is none. */
  #prepare(definition: RequestDefinition): {
    readonly call?: PreparedCall;
    readonly lost: readonly string[];
  } {
    const refused = this.#spec.refused.find((it) => it.scenario === definition.scenario);
    if (refused !== undefined) return { lost: [refused.problem] };
    const matched = findOperation(this.#spec, definition, this.#url);
    if (matched === undefined) return { lost: [this.#unmatched(definition)] };
    const generated = this.#packages.get(matched.index);
    if (generated === undefined || generated instanceof Error) throw generated;
    const key = `${definition.method} ${matched.path}`;
    const called = generated.functions.get(key);
    if (called === undefined) throw new Error(`no function calls ${key}`);
    const { values, headers, credentials, lost } = deriveCall(definition, matched, called.spec);
    if (lost.length > 0) return { lost: [`The document has no ${lost.join(", no ")}.`] };
    const client = generated.createClient(this.#clientOptions(matched, credentials));
    const send = (more: object = {}): AnyCall =>
      called.call(client, values, { headers: { ...headers, ...more } });
    return { lost: [], call: { matched, called, values, send } };
  }

  #unmatched({ method, path }: RequestDefinition): string {
    const said = this.#spec.warnings.map((it) => ` The emitter says: ${it}`).join("");
    return `The document has no operation that ${method} ${path} is one of.${said}`;
  }

  #packageFolder(index: number): string {
    return join(this.#work, String(index), "package");
  }

  #clientOptions(
    { server = "", variables }: MatchedOperation,
    credentials: Readonly<Record<string, string>>,
  ): object {
    const auth = Object.keys(credentials).length === 0 ? {} : { auth: credentials };
    const base = server.startsWith("{")
      ? {}
      : { baseUrl: this.#url + server.replace(/^https?:\/\/[^/]*/, "") };
    return { ...base, ...variables, ...auth };
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${describe(error.cause)}`;
}

/** Holds what we take for passed against what the server of the scenarios has counted. */
async function checkCoverage(
  findings: readonly Finding[],
  url: string,
): Promise<readonly Finding[]> {
  const answer = (await (await fetch(`${url}/.coverage`)).json()) as readonly {
    readonly results: Readonly<Record<string, string>>;
  }[];
  const counted = Object.assign({}, ...answer.map(({ results }) => results)) as Readonly<
    Record<string, string>
  >;
  return findings.map((finding) => {
    const { name, lost, problems } = finding;
    const status = counted[name] ?? "unknown";
    if (lost.length > 0 || problems.length > 0 || status === "pass") return finding;
    return { ...finding, problems: [`The server of the scenarios counts it as '${status}'.`] };
  });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../../test/support/compilers.js";
import { lowerFile } from "../../test/support/lower-file.js";
import { LoopbackServer } from "../../test/support/loopback-server.js";
import { isJsonObject, resolveObject, type JsonObject } from "./definition.js";
import type { ConformanceOptions } from "./options.js";
import {
  loadPackage,
  type AnyResult,
  type LoadedPackage,
  type OperationFunction,
} from "./package-functions.js";
import { findPort, installPeers, startServer } from "./peers.js";
import type { Finding, Proof } from "./report.js";

const description = "spec/conductorone-tasks.yaml";
const packageFolder = join(projectFolder, "generated/conductorone-tasks");

/** The mocks of the package, as far as they are of use here: values by name. */
interface Mocks {
  readonly fixtures: Readonly<Record<string, () => readonly unknown[]>>;
  readonly responses: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, () => readonly unknown[]>>>>>
  >;
}

/** An operation with the arguments that it is called with. */
interface Exercise {
  readonly name: string;
  readonly called: OperationFunction;
  readonly calls: readonly object[];
  /** The bodies of its successful responses. */
  readonly answers: readonly unknown[];
}

/**
 * Calls every operation of the task API with values of the package's own mocks, where Prism stands
 * between: once as a mock server, once as a proxy of a server that answers with fixtures. It holds
 * requests and responses against the description, and a violation anywhere is a failure.
 */
export async function proveByPrism({ work }: ConformanceOptions): Promise<Proof> {
  const folder = installPeers("prism");
  const { normalized } = await lowerFile(description);
  // What Prism reads of a description is the same in both versions; it refuses the newer one's number.
  const document = withPlainReferences({ ...normalized.root, openapi: "3.1.0" }) as JsonObject;
  const path = join(work, "task-api.json");
  writeFileSync(path, JSON.stringify(document));
  const generated = await loadPackage(packageFolder);
  const mocks = (await import(
    pathToFileURL(join(packageFolder, "dist/esm/mocks/build.js")).href
  )) as Mocks;
  const exercises = listExercises(document, generated, mocks);

  const mocked = await callThrough("mock", [path], { folder, work, generated, exercises });
  const upstream = await Upstream.start();
  try {
    const parameters = [path, upstream.url];
    const through = { folder, work, generated, exercises, upstream };
    const proxied = await callThrough("proxy", parameters, through);
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    return {
      title: "ConductorOne's task API by Prism",
      text: describeProof(dependencies["@stoplight/prism-cli"] ?? ""),
      findings: [...mocked, ...proxied],
    };
  } finally {
    await upstream.server.stop();
  }
}

/**
 * A document without what is said beside references, which is annotations only. Prism makes a copy of
 * what they lead to for each, and then mistakes the copies' common parts for cycles.
 */
export function withPlainReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainReferences);
  if (!isJsonObject(value)) return value;
  const { $ref: reference, ...rest } = value;
  const isAnnotated = typeof reference === "string" && Object.keys(rest).every(isAnnotation);
  const kept = isAnnotated ? { $ref: reference } : value;
  return Object.fromEntries(
    Object.entries(kept).map(([name, held]) => [name, withPlainReferences(held)]),
  );
}

function isAnnotation(keyword: string): boolean {
  return ["title", "description", "default", "deprecated", "examples"].includes(keyword);
}

function describeProof(version: string): string {
  return [
    `\`${description}\`, normalized, in @stoplight/prism-cli ${version} with \`--errors\`. Every operation`,
    "is called with the fewest arguments and with every fixture of its body, `mock` with Prism's own",
    "answers, `proxy` with the fixtures of its response; Prism validates both sides.",
  ].join("\n");
}

/** The server behind the proxy, which gives what it is told to. */
class Upstream {
  readonly server: LoopbackServer;
  readonly #next: { body: unknown };

  private constructor(server: LoopbackServer, next: { body: unknown }) {
    this.server = server;
    this.#next = next;
  }

  static async start(): Promise<Upstream> {
    const next: { body: unknown } = { body: undefined };
    const server = await LoopbackServer.start(() => ({ status: 200, body: next.body }));
    return new Upstream(server, next);
  }

  get url(): string {
    return this.server.url;
  }

  answerWith(body: unknown): void {
    this.#next.body = body;
  }
}

interface Through {
  readonly folder: string;
  readonly work: string;
  readonly generated: LoadedPackage;
  readonly exercises: readonly Exercise[];
  readonly upstream?: Upstream;
}

/** Makes all calls to one Prism, and reads what it printed. */
async function callThrough(
  mode: "mock" | "proxy",
  parameters: readonly string[],
  { folder, work, generated, exercises, upstream }: Through,
): Promise<readonly Finding[]> {
  const port = await findPort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const log = join(work, `prism-${mode}.log`);
  const options = ["--errors", "--port", String(port)];
  const stop = await startServer(
    folder,
    ["node_modules/@stoplight/prism-cli/dist/index.js", mode, ...parameters, ...options],
    baseUrl,
    log,
  );
  const client = generated.createClient({ baseUrl, auth: "token" });
  const found: [exercise: Exercise, problems: readonly string[]][] = [];
  const unjudged = new Map<Exercise, readonly string[]>();
  try {
    for (const exercise of exercises) {
      for (const [index, values] of exercise.calls.entries()) {
        upstream?.answerWith(exercise.answers[index % exercise.answers.length]);
        const result = await exercise.called.call(client, values, {}).result();
        found.push([exercise, listProblems(result)]);
      }
    }
    for (const exercise of exercises) {
      unjudged.set(exercise, await listUnjudged(client, exercise, upstream));
    }
    // It prints when it has the time.
    await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    await stop();
  }
  const violations = readViolations(log, found.length);
  return exercises.map((exercise) => {
    const problems = found.flatMap(([owner, own], index) =>
      owner === exercise ? [...own, ...(violations[index] ?? [])] : [],
    );
    const all = new Set([...problems, ...(unjudged.get(exercise) ?? [])]);
    return { name: `${mode} ${exercise.name}`, lost: [], problems: [...all] };
  });
}

/**
 * Makes sure that there is a judge: a body that fits no description has to be refused, and so has a
 * response that does not. Prism passes over a schema that it cannot compile, without a word.
 */
async function listUnjudged(
  client: unknown,
  { name, called, calls, answers }: Exercise,
  upstream: Upstream | undefined,
): Promise<readonly string[]> {
  const [fewest = {}] = calls;
  const all = calls.at(-1) ?? {};
  const accepts = async (values: object): Promise<boolean> =>
    (await called.call(client, values, {}).result()).ok;
  const unjudged: string[] = [];
  upstream?.answerWith(answers[0]);
  if (calls.length > 1 && (await accepts({ ...mangle(all), ...fewest }))) unjudged.push("requests");
  upstream?.answerWith(mangle(answers[0]));
  if (upstream !== undefined && (await accepts(all))) unjudged.push("responses");
  return unjudged.map((what) => `Prism takes wrong ${what} of ${name}`);
}

/** A value whose properties are of another type than those of the one given. */
function mangle(value: unknown): object {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, held]) => [name, Array.isArray(held) ? 5 : [5]]),
  );
}

function listProblems(result: AnyResult): readonly string[] {
  if (result.ok) return result.status === 200 ? [] : [`status ${result.status}`];
  const { status, body, message } = result.error;
  return [`${status ?? "no response"}: ${JSON.stringify(body) ?? message}`];
}

/** What Prism complains about in its log, for each of the calls. */
function readViolations(log: string, calls: number): readonly (readonly string[])[] {
  // Those before are of whoever waited for it to start, those after are meant to be refused.
  const requests = readFileSync(log, "utf8")
    .split("[HTTP SERVER]")
    .filter((it) => /^ \w+ \/\w/.test(it));
  if (requests.length < calls) throw new Error(`${log} has ${requests.length} of ${calls} calls`);
  return requests
    .slice(0, calls)
    .map((it) => it.split("\n").filter((line) => /violat|✖|⚠|error|warn/i.test(line)));
}

/** Every operation of the document, with its arguments. */
function listExercises(
  document: JsonObject,
  { functions }: LoadedPackage,
  mocks: Mocks,
): readonly Exercise[] {
  return Object.entries(resolveObject(document, document["paths"])).flatMap(([path, item]) =>
    Object.entries(resolveObject(document, item)).flatMap(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const called = functions.get(name);
      if (!isJsonObject(operation) || operation["responses"] === undefined) return [];
      if (called === undefined) throw new Error(`no function calls ${name}`);
      const calls = listCalls(document, operation, called, mocks);
      return [{ name, called, calls, answers: answersOf(called, mocks) }];
    }),
  );
}

/** The fewest arguments, and all with each fixture of the body. */
function listCalls(
  document: JsonObject,
  operation: JsonObject,
  { spec }: OperationFunction,
  { fixtures }: Mocks,
): readonly object[] {
  const parameters = Object.fromEntries(
    (spec.parameters ?? []).map(({ argument }) => [argument, argument]),
  );
  const body = resolveObject(document, operation["requestBody"]);
  const [media] = Object.values(resolveObject(document, body["content"]));
  const { schema } = resolveObject(document, media);
  if (!isJsonObject(schema)) return [parameters];
  const required = new Set([resolveObject(document, schema)["required"] ?? []].flat());
  // The package has the form for requests under the name of the message.
  const name = (String(schema["$ref"]).split(/[/.]/).at(-1) ?? "").replace(/Input$/, "");
  const fixture = fixtures[name.charAt(0).toLowerCase() + name.slice(1)];
  if (fixture === undefined) throw new Error(`no fixture of ${name}`);
  const bodies = fixture() as readonly object[];
  const fewest = Object.entries(bodies[0] ?? {}).filter(([property]) => required.has(property));
  return [Object.fromEntries(fewest), ...bodies].map((it) => ({ ...parameters, ...it }));
}

/** The fixtures of an operation's success, by the name of the function that calls it. */
function answersOf({ name }: OperationFunction, { responses }: Mocks): readonly unknown[] {
  const [module = "", operation = ""] = name.replace("operations/", "").split(".");
  const service = module.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const answers = responses[service]?.[operation]?.["200"]?.();
  if (answers === undefined) throw new Error(`no fixture of the response of ${name}`);
  return answers;
}

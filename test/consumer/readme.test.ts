import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "oxc-transform";
import { parse } from "yaml";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runScript } from "../support/child-process.js";
import { projectFolder } from "../support/compilers.js";
import { headerValues, LoopbackServer, type RawRequest } from "../support/loopback-server.js";
import { installPackage, type Consumer } from "./installed-package.js";
import { readExamples, type Example } from "./readme.js";

/** The README's operations as they are shown: `taskActions.close` by route. */
let calls: ReadonlyMap<string, string>;
let consumer: Consumer;
let server: LoopbackServer;
let examples: readonly Example[];
let bodies: (service: string, operation: string) => unknown;
/** What each example that ran left in its variables, by the example's name. */
let left: Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Sends what is meant for the service to this machine, and refuses everything else. */
const redirection = `
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const { origin, pathname, search } = new URL(input);
  if (origin !== "https://example.conductor.one") throw new Error("unexpected origin " + origin);
  return fetch(process.env.BASE_URL + pathname + search, init);
};
`;

const closed = { state: "TASK_STATE_CLOSED" };

/** Imports each example, one after the other, and prints what they export. */
const runner = `
// What examples print is not what is read here.
console.log = console.error;
const left = {};
for (const name of process.argv.slice(2)) {
  const { client, ...variables } = await import("./" + name + ".mjs");
  left[name] = variables;
}
process.stdout.write(JSON.stringify(left, (_, value) => typeof value === "function" ? "function" : value));
`;

beforeAll(async () => {
  consumer = await installPackage();
  examples = await readExamples(consumer);
  calls = new Map(
    examples.flatMap(({ route, text }) => {
      const [, call] = /client\.(\w+\.\w+)\(/.exec(text) ?? [];
      return route === undefined || call === undefined ? [] : [[route, call] as const];
    }),
  );
  const mocks = pathToFileURL(join(consumer.packageFolder, "dist/esm/mocks/build.js")).href;
  const { responses } = (await import(mocks)) as {
    responses: Record<string, Record<string, Record<string, () => unknown[]>>>;
  };
  bodies = (service, operation) => responses[service]?.[operation]?.["200"]?.()[0];
  // What an example waits for comes about when nobody else has asked for it.
  let looks = 0;
  const atLast = (body: unknown): unknown => {
    const view = (body as { taskView?: { task?: { state?: string } } } | undefined)?.taskView;
    if (view?.task?.state === undefined || ++looks !== 3) return body;
    return { ...(body as object), taskView: { ...view, task: { ...view.task, ...closed } } };
  };
  server = await LoopbackServer.start((request) => {
    const [service = "", operation = ""] = findCall(request)?.split(".") ?? [];
    const body = atLast(bodies(service, operation));
    return { status: body === undefined ? 404 : 200, body: body ?? { code: 5, message: "none" } };
  });

  const runnable = examples.filter(({ needsOthers }) => !needsOthers);
  for (const { name, text, declared } of runnable) {
    const module = `${text}\nexport { ${declared.join(", ")} };\n`;
    const { code, errors } = transformSync(`${name}.ts`, module, { lang: "ts" });
    if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
    await consumer.write({ [`${name}.mjs`]: code });
  }
  await consumer.write({ "redirection.mjs": redirection, "run.mjs": runner });
  left = (await runScript("run.mjs", {
    cwd: consumer.folder,
    env: { BASE_URL: server.url, API_TOKEN: "token-1", CONDUCTORONE_ACCESS_TOKEN: "token-1" },
    flags: ["--import", "./redirection.mjs"],
    parameters: runnable.map(({ name }) => name),
  })) as typeof left;
});
afterAll(async () => {
  await server.stop();
  await consumer.dispose();
});

/** The call of the operation that a request is for. */
function findCall({ method, target }: RawRequest): string | undefined {
  const isMeant = (route: string): boolean => {
    const pattern = route.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, "[^/]+");
    return new RegExp(`^${pattern}$`).test(`${method} ${target}`);
  };
  return [...calls].find(([route]) => isMeant(route))?.[1];
}

it("has an example for every operation of the description", async () => {
  const text = await readFile(join(projectFolder, "spec/conductorone-tasks.yaml"), "utf8");
  const { paths } = parse(text) as { paths: Record<string, Record<string, unknown>> };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes.length).toBeGreaterThan(10);
  expect([...calls.keys()].toSorted()).toEqual(routes.toSorted());
});

it("every operation's example reaches its operation and gets the answer", () => {
  const shown = examples.flatMap(({ name, route }) => {
    if (route === undefined) return [];
    const [service = "", operation = ""] = calls.get(route)?.split(".") ?? [];
    return [{ name, route, body: bodies(service, operation) }];
  });
  const results = shown.map(({ name }) => left[name]?.["result"]);
  expect(results).toEqual(shown.map(({ body }) => JSON.parse(JSON.stringify(body)) as unknown));
  // An operation that got no fixture would have thrown; one without properties would prove nothing.
  for (const body of results) expect(Object.keys(body as object).length).toBeGreaterThan(0);

  // In the order of the README, after the requests of the examples before them.
  const routes = server.requests.slice(-shown.length).map((request) => {
    const call = findCall(request);
    return [...calls].find(([, known]) => known === call)?.[0];
  });
  expect(routes).toEqual(shown.map(({ route }) => route));
  for (const request of server.requests.slice(-shown.length)) {
    expect(headerValues(request, "authorization")).toEqual(["Bearer token-1"]);
  }
});

it("no example asks for nothing", () => {
  expect(examples.filter(({ text }) => /\b(pageSize|limit): 0\b/.test(text))).toEqual([]);
});

it("the examples of results, functions and mocks run", () => {
  const others = examples.filter(({ route, needsOthers }) => route === undefined && !needsOthers);
  const variables = others.flatMap(({ name }) => Object.entries(left[name] ?? {}));
  expect(Object.fromEntries(variables)).toEqual({
    data: { expanded: expect.anything() as unknown, taskView: expect.anything() as unknown },
    traced: "function",
    items: [expect.anything(), expect.anything()] as unknown,
    seen: { expanded: expect.anything() as unknown, taskView: expect.anything() as unknown },
    describe: "function",
    middleware: ["function"],
    validate: "function",
    view: expect.anything() as unknown,
    one: expect.anything() as unknown,
    all: expect.any(Array) as unknown,
    least: expect.anything() as unknown,
  });
  // One of a method, one of the function, two pages twice, a look, and one whose answer is expanded,
  // before those of the operations.
  expect(server.requests.length - calls.size).toBe(8);
});

it("only the examples that take other packages were not run", () => {
  const others = examples.filter(({ needsOthers }) => needsOthers);
  expect(others.map(({ text }) => / from "([^"]+)"/.exec(text)?.[1])).toEqual([
    "msw/node",
    "msw/node",
    "node:test",
    "openapi-fetch",
  ]);
});

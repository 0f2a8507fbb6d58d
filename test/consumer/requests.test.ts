import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runScript } from "../support/child-process.js";
import { headerValues, LoopbackServer, type RawRequest } from "../support/loopback-server.js";
import { installPackage, packageName, type Consumer } from "./installed-package.js";

/**
 * The four operations whose pages in the public API reference are our model: method, path and body
 * properties are those of the pages, and the headers are those of their curl examples, which are
 * the same for all of them:
 *
 *     curl https://{tenantDomain}.conductor.one/api/v1/tasks/$TASK_ID/action/reset \
 *         -H 'Content-Type: application/json' \
 *         -H "Authorization: Bearer $CONDUCTORONE_SDK_API_KEY"
 */
const operations = [
  {
    title: "Hard Reset",
    call: "taskActions.hardReset",
    path: "/api/v1/tasks/2abc/action/reset",
    parameters: { taskId: "2abc" },
    body: { comment: "Übergabe – neu", expandMask: { paths: ["app_id", "user_id"] } },
    json: '{"comment":"Übergabe – neu","expandMask":{"paths":["app_id","user_id"]}}',
  },
  {
    title: "Restart",
    call: "taskActions.restart",
    path: "/api/v1/tasks/2abc/action/restart",
    parameters: { taskId: "2abc" },
    body: { comment: "c", expandMask: { paths: ["*"] }, policyStepId: "p-1" },
    json: '{"comment":"c","expandMask":{"paths":["*"]},"policyStepId":"p-1"}',
  },
  {
    title: "Reassign",
    call: "taskActions.reassign",
    // A path parameter stays within its segment, whatever is in it.
    path: "/api/v1/tasks/2%2Fa%20b%3F/action/reassign",
    parameters: { taskId: "2/a b?" },
    body: { policyStepId: "p-1", newStepUserIds: ["u-1", "u-2"], comment: "" },
    json: '{"policyStepId":"p-1","newStepUserIds":["u-1","u-2"],"comment":""}',
  },
  {
    title: "Create Offboarding Task",
    call: "taskService.createOffboardingTask",
    path: "/api/v1/task/offboarding",
    parameters: {},
    body: { description: "leaves", expandMask: { paths: null }, subjectUserId: "u-1" },
    json: '{"description":"leaves","expandMask":{"paths":null},"subjectUserId":"u-1"}',
  },
] as const;

/** The names of the modules, and how each format gets at them. */
const modules = {
  sdk: packageName,
  client: `${packageName}/client`,
  models: `${packageName}/models`,
  mocks: `${packageName}/mocks/build`,
  taskActions: `${packageName}/operations/task-actions`,
  taskService: `${packageName}/operations/task-service`,
};
const formats = [
  {
    name: "ES module",
    file: "call.mjs",
    imports: Object.entries(modules).map(([name, from]) => `import * as ${name} from "${from}";`),
  },
  {
    name: "CommonJS",
    file: "call.cjs",
    imports: Object.entries(modules).map(([name, from]) => `const ${name} = require("${from}");`),
  },
];

/** Makes calls one after the other, and prints what came of each with what the package makes of it. */
const main = `
async function main() {
  const options = { baseUrl: process.env.BASE_URL, auth: "token-1" };
  const c1 = new sdk.ConductorOneTasks(options);
  const standalone = client.createClient(options);
  const functions = { taskActions, taskService };
  const outcomes = [];
  for (const [form, call, values] of JSON.parse(process.argv[2])) {
    const [service, operation] = call.split(".");
    const outcome = await (form === "class"
      ? c1[service][operation](values)
      : functions[service][operation](standalone, values)
    ).result();
    outcomes.push(outcome.ok
      ? { data: outcome.data, type: models.taskTypeCase(outcome.data.taskView?.task?.type).case }
      : {
          status: outcome.error.status,
          body: outcome.error.body,
          isNotFound: outcome.error instanceof sdk.NotFoundError,
        });
  }
  process.stdout.write(JSON.stringify({ outcomes, built: mocks.build.status({ code: 5 }).code }));
}
main();
`;

interface Outcomes {
  readonly outcomes: readonly Readonly<Record<string, unknown>>[];
  readonly built: unknown;
}

/** The calls to make: all of them in one process, as starting one takes longer than all calls. */
const calls = [
  // The class with every field, and the function with none that is optional.
  ...operations.flatMap(({ call, parameters, body }) => [
    ["class", call, { ...parameters, ...body }],
    ["function", call, parameters],
  ]),
  ["function", "taskActions.hardReset", { taskId: "missing" }],
  ["class", "taskActions.hardReset", { taskId: "fixture" }],
];

const found = { taskView: { task: { id: "t", type: { grant: {} } } } };
const missing = { code: 5, message: "no such task", details: [] };

let consumer: Consumer;
let server: LoopbackServer;
/** The fixture with every arm of the response's groups, of which the server sends one. */
let fixtures: readonly unknown[];

beforeAll(async () => {
  consumer = await installPackage();
  const path = join(consumer.packageFolder, "dist/esm/mocks/build.js");
  const { responses } = (await import(pathToFileURL(path).href)) as {
    responses: Record<string, Record<string, Record<string, () => unknown[]>>>;
  };
  fixtures = responses["taskActions"]?.["hardReset"]?.["200"]?.() ?? [];
  server = await LoopbackServer.start(({ target }) => {
    if (target.includes("/missing/")) return { status: 404, body: missing };
    return { status: 200, body: target.includes("/fixture/") ? fixtures[1] : found };
  });
});
afterAll(async () => {
  await server.stop();
  await consumer.dispose();
});

describe.each(formats)("from an installed $name", ({ file, imports }) => {
  let requests: readonly RawRequest[];
  let printed: Outcomes;

  beforeAll(async () => {
    await consumer.write({ [file]: `${imports.join("\n")}\n${main}` });
    const first = server.requests.length;
    printed = (await runScript(file, {
      cwd: consumer.folder,
      env: { BASE_URL: server.url },
      parameters: [JSON.stringify(calls)],
    })) as Outcomes;
    requests = server.requests.slice(first);
  });

  it("makes one request for each call", () => {
    expect(requests).toHaveLength(calls.length);
    expect(printed.outcomes).toHaveLength(calls.length);
    expect(printed.built).toBe(5);
  });

  it.each(operations.map((operation, index) => ({ ...operation, index })))(
    "$title sends what its page says",
    ({ path, json, index }) => {
      const pair = requests.slice(2 * index, 2 * index + 2);
      const sent = pair.map((request) => ({
        line: `${request.method} ${request.target}`,
        body: request.body.toString("utf8"),
        length: headerValues(request, "content-length"),
        chunked: headerValues(request, "transfer-encoding"),
      }));
      expect(sent).toEqual([
        {
          line: `POST ${path}`,
          body: json,
          length: [String(Buffer.byteLength(json))],
          chunked: [],
        },
        { line: `POST ${path}`, body: "", length: ["0"], chunked: [] },
      ]);
      for (const request of pair) {
        expect(headerValues(request, "content-type")).toEqual(["application/json"]);
        expect(headerValues(request, "authorization")).toEqual(["Bearer token-1"]);
        expect(headerValues(request, "accept")).toEqual(["application/json"]);
        expect(headerValues(request, "cookie")).toEqual([]);
      }
      expect(printed.outcomes[2 * index]).toEqual({ data: found, type: "grant" });
    },
  );

  it("a failing call gives the error of its status, with the body", () => {
    expect(printed.outcomes.at(-2)).toEqual({ status: 404, body: missing, isNotFound: true });
  });

  it("a fixture comes back as it was sent", () => {
    // One for each arm of the widest group, so that all arms are seen.
    expect(fixtures.length).toBeGreaterThan(5);
    const sent: unknown = JSON.parse(JSON.stringify(fixtures[1]));
    expect(printed.outcomes.at(-1)).toHaveProperty("data", sent);
  });
});

import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { openMock } from "../../src/pipeline/mock.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { type Files, withFolder } from "./temporary-folder.js";

const description = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n";

/** Starts a mock server, and ends it where it did start. */
async function mock(
  folder: string,
  spec: string,
  port: number,
  isStateful = false,
): Promise<Provoked> {
  const result = await openMock({
    spec,
    target: resolveTarget({ spec, out: "." }, folder, folder),
    cwd: folder,
    port,
    host: "127.0.0.1",
    stateful: isStateful,
    failures: [],
    seed: 0,
    onFault: (error) => {
      throw error;
    },
  });
  await result.server?.close();
  return {
    // Which port it was is not the message's concern.
    diagnostics: result.diagnostics.map((one) => ({
      ...one,
      message: one.message.replace(`port ${port}`, "port 4010"),
    })),
    findDocument: result.findDocument,
  };
}

function byPackage(files: Files, spec: string): () => Promise<Provoked> {
  return () => withFolder(files, (folder) => mock(folder, spec, 0));
}

/** Takes a port away, and wants it. */
async function onTakenPort(): Promise<Provoked> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  try {
    const { port } = server.address() as AddressInfo;
    return await withFolder({ "pets.yaml": description }, (folder) =>
      mock(folder, join(folder, "pets.yaml"), port),
    );
  } finally {
    server.close();
  }
}

const stateful = `openapi: 3.1.0
info: {title: Pets, version: '1'}
x-sdkwright-state: {resources: {pets: {schema: '#/components/schemas/Pet', key: /id}}}
paths:
  /pets/{id}:
    put:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      x-sdkwright-state: {resource: pets, effect: update, set: [{at: /name, value: Mia}]}
      responses: {'200': {description: Done.}}
components:
  schemas:
    Pet: {type: object, additionalProperties: false, properties: {id: {type: string}, name: {type: string}}}
`;

/** Serves a description with a state in which one thing is wrong. */
function byState(right: string, wrong: string): () => Promise<Provoked> {
  const text = stateful.replace(right, wrong);
  if (text === stateful) throw new Error(`there is no ${right}`);
  return () => withFolder({ "pets.yaml": text }, (folder) => mock(folder, "pets.yaml", 0, true));
}

/** Failing inputs for mock servers. */
export const mockCases: readonly DiagnosticCase[] = [
  {
    code: "mock/cannot-listen",
    provoke: onTakenPort,
    want: {
      message:
        "The mock server cannot listen at port 4010 of '127.0.0.1': another program listens there.",
      help: "choose another one with '--port' ('--port 0' for any that is free) or '--host'",
    },
  },
  {
    code: "mock/no-description",
    provoke: byPackage({ "node_modules/@acme/pets/package.json": "{}" }, "@acme/pets"),
    want: { message: "The package '@acme/pets' does not hold its description." },
  },
  {
    code: "mock/no-description",
    name: "a folder",
    provoke: byPackage({ "pets/sdkwright.manifest.json": "{}" }, "pets"),
    want: { message: "The package 'pets' does not hold its description." },
  },
  {
    code: "mock/invalid-state",
    provoke: byState("resource: pets", "resource: pest"),
    want: {
      at: "8:26",
      message:
        "This 'x-sdkwright-state' makes no sense: there is no resource \"pest\"; perhaps 'pets' is meant.",
      pointer: "/paths/~1pets~1{id}/put/x-sdkwright-state",
    },
  },
  {
    code: "mock/invalid-state",
    name: "an effect that there is not",
    provoke: byState("effect: update", "effect: upsert"),
    want: {
      at: "8:26",
      message:
        "This 'x-sdkwright-state' makes no sense: 'effect' is one of create, read, list, update, delete, not \"upsert\".",
    },
  },
  {
    code: "mock/invalid-state",
    name: "a place that objects do not have",
    provoke: byState("at: /name", "at: /nmae"),
    want: {
      at: "8:26",
      message:
        "This 'x-sdkwright-state' makes no sense: the schema has nothing at '/nmae', the place in 'set'.",
    },
  },
  {
    code: "mock/invalid-state",
    name: "a place that requests do not have",
    provoke: byState("value: Mia", "from: /body/name"),
    want: {
      at: "8:26",
      message: "This 'x-sdkwright-state' makes no sense: requests have nothing at '/body/name'.",
    },
  },
  {
    code: "mock/invalid-state",
    name: "a change without a value",
    provoke: byState(", value: Mia", ""),
    want: {
      at: "8:26",
      message:
        "This 'x-sdkwright-state' makes no sense: the change at '/name' needs one of 'value', 'from', 'remove' and 'add'.",
    },
  },
  {
    code: "mock/invalid-state",
    name: "a resource without a schema",
    provoke: byState("#/components/schemas/Pet', key", "#/components/schemas/Pat', key"),
    want: {
      at: "3:20",
      count: 2,
      message:
        "This 'x-sdkwright-state' makes no sense: the resource 'pets' needs 'schema': a reference to a component.",
      pointer: "/x-sdkwright-state",
    },
  },
];

import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { openMock } from "../../src/pipeline/mock.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { type Files, withFolder } from "./temporary-folder.js";

const description = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n";

/** Starts a mock server, and ends it where it did start. */
async function mock(folder: string, spec: string, port: number): Promise<Provoked> {
  const result = await openMock({
    spec,
    target: resolveTarget({ spec, out: "." }, folder, folder),
    cwd: folder,
    port,
    host: "127.0.0.1",
    stateful: false,
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

/** Failing inputs for mock servers. */
export const mockCases: readonly DiagnosticCase[] = [
  {
    code: "mock/cannot-listen",
    provoke: onTakenPort,
    want: {
      message:
        "The mock server cannot listen at port 4010 of '127.0.0.1': another program listens there.",
      help: "choose another one with '--port', or '--port 0' for any that is free",
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
];

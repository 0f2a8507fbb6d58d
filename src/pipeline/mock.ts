import { DiagnosticSink } from "../diagnostics/sink.js";
import { MockApi, type MockedDescription } from "../mock/mock-api.js";
import { loadAjv } from "../mock/schema-judge.js";
import { FixtureValues } from "../mock/fixture-values.js";
import { Inspector } from "../mock/inspector.js";
import { type MockServer, serve, type Served } from "../mock/server.js";
import type { SourceDocument } from "../source/document.js";
import { errorCode, explainFileError } from "../support/file-error.js";
import { findPackage } from "./find-package.js";
import { guardDepth } from "./guard-depth.js";
import type { MockSetup, OpenMock } from "./mock-types.js";
import { loadMockPage } from "./own-files.js";
import { readApi } from "./read-api.js";

/** Starts a mock server of a description, which goes through the stages that `generate` takes it through. */
export const openMock: OpenMock = async (setup) => {
  const sink = new DiagnosticSink();
  const documents = new Map<string, SourceDocument>();
  const described = await describe(setup, documents, sink);
  const served = described && (await createServed(described, setup));
  const server = served && !sink.hasErrors ? await listen(served, setup, sink) : undefined;
  return {
    // Not those that come while it runs.
    diagnostics: [...sink.diagnostics],
    findDocument: (source) => documents.get(source),
    server,
    title: described?.api.title ?? "",
    operations: described?.api.operations.length ?? 0,
  };
};

async function describe(
  { spec, target, cwd, network = "compare" }: MockSetup,
  documents: Map<string, SourceDocument>,
  sink: DiagnosticSink,
): Promise<MockedDescription | undefined> {
  const specPath = await findPackage(spec, target.specPath, cwd, sink);
  if (specPath === undefined) return undefined;
  const read = await guardDepth(target.displayName, sink, () =>
    readApi(
      {
        target: { ...target, specPath },
        network,
        documents,
        notations: "all",
        onStage: () => undefined,
      },
      sink,
    ),
  );
  if (read === undefined) return undefined;
  return { api: read.api, root: read.normalized.root, origin: read.normalized.origin, sink };
}

async function createServed(described: MockedDescription, setup: MockSetup): Promise<Served> {
  const [ajv, page] = await Promise.all([loadAjv(), loadMockPage()]);
  const api = new MockApi(described, setup, ajv);
  const fixtures = new FixtureValues(described.api, "request", new DiagnosticSink(), setup.seed);
  return { api, inspector: new Inspector(api, page, fixtures) };
}

async function listen(
  served: Served,
  { port, host, onFault }: MockSetup,
  sink: DiagnosticSink,
): Promise<MockServer | undefined> {
  try {
    return await serve(served, { port, host }, onFault);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    sink.report("mock/cannot-listen", { host, port: String(port), reason: reasonOf(error, code) });
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program listens there",
  EADDRNOTAVAIL: "this machine has no such address",
  EACCES: "that is not permitted",
  ENOTFOUND: "no address is known for that name",
};

function reasonOf(error: unknown, code: string): string {
  return reasons[code] ?? explainFileError(error);
}

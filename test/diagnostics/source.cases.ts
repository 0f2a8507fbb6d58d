import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inputsOf } from "../../src/cli/diff-inputs.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { diff } from "../../src/pipeline/diff.js";
import { loadDocument } from "../../src/source/load.js";
import { RemoteTexts } from "../../src/source/remote-texts.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { type Files, withFolder } from "./temporary-folder.js";

/** Loads `spec.yaml`, or the path that is named, of a folder with the given files. */
function bySource(files: Files, path = "spec.yaml"): () => Promise<Provoked> {
  return () =>
    withFolder(files, async (cwd) => {
      const sink = new DiagnosticSink();
      const document = await loadDocument(path, { cwd }, sink);
      return { diagnostics: sink.diagnostics, findDocument: () => document };
    });
}

/** Compares a file at a revision of an empty repository. */
const byRevision = (): Promise<Provoked> =>
  withFolder({}, async (cwd) => {
    execFileSync("git", ["init", "-q"], { cwd });
    const reading = { overlays: [], allowed: { files: [], urls: [] } };
    const names = { old: "HEAD:spec.yaml", next: "HEAD:spec.yaml", reading };
    return diff({ ...inputsOf(names, [], cwd), cwd, network: "never" });
  });

/** Loads a description from a server that says it is somewhere else. */
const byRedirect = async (): Promise<Provoked> => {
  const server = createServer((_, response) => {
    response.writeHead(302, { location: "ftp://example.com/spec.yaml" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sink = new DiagnosticSink();
  const allowance = { prefix: url, headers: {} };
  const remote = new RemoteTexts(new Map(), "compare", () => allowance, sink);
  await loadDocument(url, { cwd: ".", name: "spec.yaml", remote }, sink);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { diagnostics: sink.diagnostics, findDocument: () => undefined };
};

const bomb = [
  "a0: &a0 [x]",
  ...Array.from({ length: 9 }, (_, level) => {
    const uses = Array.from({ length: 10 }, () => `*a${level}`).join(", ");
    return `a${level + 1}: &a${level + 1} [${uses}]`;
  }),
].join("\n");

/** Failing inputs for what reading and parsing a description reports. */
export const sourceCases: readonly DiagnosticCase[] = [
  {
    code: "source/not-found",
    provoke: bySource({}),
    want: {
      message: "The description 'spec.yaml' does not exist.",
      help: "check the path; it is relative to the configuration that names it, or to the current folder where the command line does",
    },
  },
  {
    code: "source/not-found",
    name: "with a file of nearly that name",
    provoke: bySource({ "api/spec.yml": "openapi: 3.1.0" }, "api/spec.yaml"),
    want: {
      message: "The description 'api/spec.yaml' does not exist.",
      help: "did you mean 'spec.yml'?",
    },
  },
  {
    code: "source/unreadable",
    name: "a folder",
    provoke: bySource({ "spec.yaml/a.yaml": "" }),
    want: { message: "The description 'spec.yaml' cannot be read: it is a folder." },
  },
  {
    code: "source/unreadable",
    name: "a file below a file",
    provoke: bySource({ spec: "" }, "spec/a.yaml"),
    want: {
      message: "The description 'spec/a.yaml' cannot be read: a part of its path is not a folder.",
    },
  },
  {
    code: "source/unreadable",
    name: "bytes that are not text",
    provoke: bySource({ "spec.yaml": Buffer.from("title: Zoë", "latin1") }),
    want: { message: "The description 'spec.yaml' cannot be read: it is not UTF-8 text." },
  },
  {
    code: "source/unreadable",
    name: "a URL",
    provoke: bySource({}, "https://example.com/spec.yaml"),
    want: {
      message:
        "The description 'https://example.com/spec.yaml' cannot be read: it is a URL, and only files are read.",
    },
  },
  {
    code: "source/refused",
    provoke: byRedirect,
    want: {
      message: "The description 'spec.yaml' is not read: it is redirected to what is no HTTP URL.",
    },
  },
  {
    code: "source/no-revision",
    provoke: byRevision,
    want: {
      message: "The description 'HEAD:spec.yaml' cannot be read: nothing is committed yet.",
      count: 2,
    },
  },
  ...["<!doctype html>\n<html><body>Sign in</body></html>\n", '<html>\n<meta a="b: c">\n'].map(
    (text): DiagnosticCase => ({
      code: "source/markup",
      name: text,
      provoke: bySource({ "spec.yaml": text }),
      want: { message: "This is a page of HTML or XML, and no description.", at: "1:1" },
    }),
  ),
  {
    code: "source/empty",
    provoke: bySource({ "spec.yaml": "\n# to do\n" }),
    want: { message: "The description 'spec.yaml' is empty." },
  },
  {
    code: "source/syntax",
    provoke: bySource({ "spec.yaml": "openapi: 3.1.0\ninfo:\n\ttitle: Pets\n" }),
    want: { message: "Tabs are not allowed as indentation.", at: "3:1" },
  },
  {
    code: "source/syntax",
    name: "JSON",
    provoke: bySource({ "spec.json": '{\n  "openapi": "3.1.0"\n  "info": {}\n}' }, "spec.json"),
    want: { message: "Missed comma between flow collection entries.", at: "3:3" },
  },
  {
    code: "source/duplicate-key",
    provoke: bySource({ "spec.yaml": "paths:\n  /a: {}\n  /b: {}\n  /a: {}\n" }),
    want: {
      message: "The key '/a' is already used in this mapping.",
      help: "remove one of the two; the first is on line 2",
      at: "4:3",
    },
  },
  {
    code: "source/shadowed-key",
    provoke: bySource({ "spec.yaml": '{"paths": {\n  "/a": {},\n  "/a": {}\n}}' }),
    want: {
      message: "The name '/a' is used twice in this object; only this last one counts.",
      help: "remove one of the two; the first is on line 2",
      at: "3:3",
    },
  },
  {
    code: "source/indentation",
    provoke: bySource({ "spec.yaml": 'info:\n  title: "A\n  B"\n' }),
    want: {
      message: "This line continues the one above and is not indented enough for YAML.",
      at: "3:3",
    },
  },
  {
    code: "source/cyclic-alias",
    provoke: bySource({ "spec.yaml": "a: &node\n  child: *node\n" }),
    want: { message: "The alias '*node' leads to a node that contains it.", at: "2:10" },
  },
  {
    code: "source/too-many-aliases",
    provoke: bySource({ "spec.yaml": bomb }),
    want: {
      message: "With its aliases replaced, the document has more than 2000000 values.",
      at: "7:55",
    },
  },
  {
    code: "source/too-deep",
    provoke: bySource({ "spec.yaml": `a: ${"[".repeat(2000)}${"]".repeat(2000)}` }),
    want: { message: "The document is nested more than 1000 levels deep.", at: "1:1003" },
  },
];

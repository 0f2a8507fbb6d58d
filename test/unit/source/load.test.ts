import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { loadDocument } from "../../../src/source/load.js";
import { withFolder } from "../../diagnostics/temporary-folder.js";

describe("loadDocument", () => {
  test.each([
    { name: "YAML", path: "a.yaml", content: "openapi: 3.1.0\n" },
    { name: "JSON", path: "a.json", content: '{"openapi": "3.1.0"}' },
    { name: "JSON under a YAML name", path: "a.yaml", content: '{"openapi": "3.1.0"}' },
    { name: "YAML under a JSON name", path: "a.json", content: "openapi: 3.1.0\n" },
    { name: "a byte order mark before YAML", path: "a.yaml", content: "\uFEFFopenapi: 3.1.0\n" },
    {
      name: "a byte order mark before JSON",
      path: "a.json",
      content: '\uFEFF{"openapi": "3.1.0"}',
    },
    { name: "UTF-16", path: "a.yaml", content: Buffer.from("\uFEFFopenapi: 3.1.0\n", "utf16le") },
    { name: "a name with spaces", path: "my api/a b.yaml", content: "openapi: 3.1.0\r\n" },
  ])("$name", async ({ path, content }) => {
    await withFolder({ [path]: content }, async (cwd) => {
      const sink = new DiagnosticSink();
      const document = await loadDocument(path, { cwd }, sink);
      expect(sink.diagnostics).toEqual([]);
      expect(document).toMatchObject({ name: path, value: { openapi: "3.1.0" } });
      expect(document?.text).not.toContain("\uFEFF");
      expect(document?.locate("/openapi", true).line).toBe(1);
    });
  });

  test("an absolute path, under another name", async () => {
    await withFolder({ "a.yaml": "a: 1" }, async (cwd) => {
      const sink = new DiagnosticSink();
      const path = join(cwd, "a.yaml");
      const document = await loadDocument(path, { cwd: "/", name: "spec/a.yaml" }, sink);
      expect(document).toMatchObject({ name: "spec/a.yaml", value: { a: 1 } });
    });
  });

  test("standard input, in pieces that cut a character", async () => {
    const bytes = Buffer.from("title: Zoë\n");
    const stdin = Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]);
    const sink = new DiagnosticSink();
    const document = await loadDocument("-", { cwd: "/", stdin }, sink);
    expect(sink.diagnostics).toEqual([]);
    expect(document).toMatchObject({ name: "<stdin>", value: { title: "Zoë" } });
  });

  test("standard input that is empty", async () => {
    const sink = new DiagnosticSink();
    expect(await loadDocument("-", { cwd: "/", stdin: Readable.from([]) }, sink)).toBeUndefined();
    expect(sink.diagnostics).toMatchObject([
      { code: "source/empty", message: "The description '<stdin>' is empty." },
    ]);
  });

  test("a warning does not keep the document from being read", async () => {
    await withFolder({ "a.json": '{"a": 1, "a": 2}' }, async (cwd) => {
      const sink = new DiagnosticSink();
      const document = await loadDocument("a.json", { cwd }, sink);
      expect(document?.value).toEqual({ a: 2 });
      expect(sink.diagnostics.map(({ code }) => code)).toEqual(["source/shadowed-key"]);
      expect(sink.hasErrors).toBe(false);
    });
  });
});

import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { DiagnosticPlace } from "../diagnostics/diagnostic.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { closest } from "../support/closest.js";
import { decodeText } from "../support/decode-text.js";
import { errorCode, explainFileError } from "../support/file-error.js";
import { plainUri } from "../support/plain-uri.js";
import { parseText } from "../support/parse-text.js";
import type { TextProblem, TextRemark } from "../support/parsed-text.js";
import { stdinName, stdinPath } from "../support/stdin-name.js";
import type { SourceDocument } from "./document.js";
import { isWeb } from "./reference-policy.js";
import type { RemoteTexts } from "./remote-texts.js";

/** How many bytes a document may have: a string of JavaScript cannot be much longer. */
export const maximumBytes: number = 256 * 1024 * 1024;

/** Where a description is read from. */
export interface LoadDocumentOptions {
  /** The folder that a relative path starts from. */
  readonly cwd: string;
  /** What the path `-` stands for; the process's own standard input where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** The name for diagnostics, where it is not the path as it was given. */
  readonly name?: string | undefined;
  /** What fetches a description that is given as a URL; without it there is none. */
  readonly remote?: RemoteTexts | undefined;
}

/**
 * Reads and parses one document: JSON (RFC 8259) or YAML 1.2, in UTF-8 or UTF-16.
 *
 * @param path a file's path, a URL, `-` for standard input, or a folder that holds a description
 * @returns undefined, with an error in the sink, where there is no document to work on
 */
export async function loadDocument(
  path: string,
  options: LoadDocumentOptions,
  sink: DiagnosticSink,
): Promise<SourceDocument | undefined> {
  const name = options.name ?? (path === stdinPath ? stdinName : path);
  if (isWeb(path)) return loadRemote(path, name, options, sink);
  const inside = path === stdinPath ? undefined : await findEntry(resolve(options.cwd, path));
  if (inside !== undefined) {
    const entry = { ...options, name: join(name, inside).replaceAll(sep, "/") };
    return loadDocument(join(path, inside), entry, sink);
  }
  const bytes = await readBytes(path, name, options, sink);
  if (bytes === undefined) return undefined;
  // What comes from standard input lies in the folder that the command was given in.
  const file = path === stdinPath ? resolve("stdin") : resolve(options.cwd, path);
  return parseDocument(bytes, { name, uri: plainUri(pathToFileURL(file).href) }, sink);
}

async function loadRemote(
  url: string,
  name: string,
  { remote }: LoadDocumentOptions,
  sink: DiagnosticSink,
): Promise<SourceDocument | undefined> {
  const found = await remote?.load(url);
  if (found === undefined || "kind" in found) {
    const reason = found?.reason ?? "it is a URL, and only files are read";
    const code = found?.kind === "refused" ? "source/refused" : "source/unreadable";
    sink.report(code, { path: name, reason });
    return undefined;
  }
  return parseDocument(Buffer.from(found.text), { name, uri: plainUri(found.location) }, sink);
}

/** What the description of a folder may be called, the first that is there. */
const entryNames: readonly string[] = ["openapi", "swagger", "index"].flatMap((name) =>
  ["yaml", "yml", "json"].map((ending) => `${name}.${ending}`),
);

/** The name of the description in a folder; undefined for what is no folder or holds none. */
async function findEntry(path: string): Promise<string | undefined> {
  try {
    const names = await readdir(path);
    return entryNames.find((name) => names.includes(name));
  } catch (error) {
    // Whatever is the matter with the path is found again when it is read.
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

/** How HTML and XML begin: with a declaration, an instruction, a comment or an element. */
const markup = /^\s*<[!?a-z]/i;

/**
 * Parses the bytes of a document.
 *
 * @returns undefined, with an error in the sink, where there is no document to work on
 */
export async function parseDocument(
  bytes: Uint8Array,
  { name, uri }: Pick<SourceDocument, "name" | "uri">,
  sink: DiagnosticSink,
): Promise<SourceDocument | undefined> {
  const text = decodeText(bytes);
  if (text === undefined) {
    sink.report(
      "source/unreadable",
      { path: name, reason: "it is not UTF-8 text" },
      { source: name },
    );
    return undefined;
  }
  const parsed = await parseText(text);
  const isText = parsed.kind === "parsed" ? typeof parsed.value === "string" : true;
  if (isText && markup.test(text)) {
    sink.report("source/markup", {}, { source: name, position: { line: 1, column: 1 }, text });
    return undefined;
  }
  if (parsed.kind !== "parsed") {
    reportProblem(parsed, name, text, sink);
    return undefined;
  }
  for (const remark of parsed.remarks) reportRemark(remark, name, sink);
  const { value, locate } = parsed;
  return { name, uri, text, value, locate };
}

async function readBytes(
  path: string,
  name: string,
  { cwd, stdin }: LoadDocumentOptions,
  sink: DiagnosticSink,
): Promise<Uint8Array | undefined> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    const reason = "it is a URL, but not one of HTTP";
    sink.report("source/unreadable", { path: name, reason });
    return undefined;
  }
  try {
    const bytes =
      path === stdinPath
        ? await readAll(stdin ?? process.stdin)
        : await readLimited(resolve(cwd, path));
    if (bytes !== undefined) return bytes;
    const what = "bytes in one file";
    sink.report("document/too-large", { what, limit: maximumBytes }, { source: name });
  } catch (error) {
    if (errorCode(error) === "ENOENT") {
      const suggestion = await suggestFile(resolve(cwd, path));
      sink.report("source/not-found", { path: name, suggestion });
    } else {
      sink.report("source/unreadable", { path: name, reason: explainFileError(error) });
    }
    return undefined;
  }
}

/** Reads a file; undefined where it is too large. */
async function readLimited(path: string): Promise<Uint8Array | undefined> {
  const { size } = await stat(path);
  return size > maximumBytes ? undefined : readFile(path);
}

/** Reads a stream to its end; undefined where it is too large. */
async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk);
    size += chunks.at(-1)?.length ?? 0;
    if (size > maximumBytes) return undefined;
  }
  return Buffer.concat(chunks);
}

/** Finds the file in the same folder whose name is nearest to the one that is not there. */
export async function suggestFile(path: string): Promise<string | undefined> {
  try {
    return closest(basename(path), await readdir(dirname(path)));
  } catch (error) {
    // Without a folder there is nothing to suggest; the file itself has been reported.
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

function reportProblem(
  problem: TextProblem,
  name: string,
  text: string,
  sink: DiagnosticSink,
): void {
  if (problem.kind === "empty") {
    sink.report("source/empty", { path: name }, { source: name });
    return;
  }
  if (problem.kind === "too-large") {
    sink.report("document/too-large", problem, { source: name });
    return;
  }
  const place: DiagnosticPlace = { source: name, position: problem.position, text };
  switch (problem.kind) {
    case "syntax":
      return sink.report("source/syntax", { reason: problem.reason }, place);
    case "duplicate-key":
      return sink.report(
        "source/duplicate-key",
        { key: problem.key, line: problem.first.line },
        place,
      );
    case "cyclic-alias":
      return sink.report("source/cyclic-alias", { alias: problem.alias }, place);
    case "too-many-aliases":
      return sink.report("source/too-many-aliases", { limit: problem.limit }, place);
    case "too-deep":
      return sink.report("source/too-deep", { limit: problem.limit }, place);
  }
}

function reportRemark(remark: TextRemark, name: string, sink: DiagnosticSink): void {
  const place: DiagnosticPlace = { source: name, position: remark.position };
  switch (remark.kind) {
    case "shadowed-name":
      return sink.report(
        "source/shadowed-key",
        { key: remark.name, line: remark.first.line },
        place,
      );
    case "indentation":
      return sink.report("source/indentation", {}, place);
  }
}

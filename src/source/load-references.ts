import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { errorCode, explainFileError } from "../support/file-error.js";
import { plainUri } from "../support/plain-uri.js";
import type { DocumentRequest, DocumentWalk } from "./document-request.js";
import type { SourceDocument } from "./document.js";
import { maximumBytes, parseDocument, suggestFile } from "./load.js";
import {
  findAllowance,
  findFileProblem,
  folderOf,
  isWeb,
  type ReferencePolicy,
} from "./reference-policy.js";
import type { RemoteTexts } from "./remote-texts.js";

/** How many documents a description may consist of; all of them may have as many bytes as one. */
const maximumDocuments = 10_000;

/** How references are followed. */
export interface LoadReferencesOptions {
  readonly policy: ReferencePolicy;
  /** What fetches URLs; without it there are none. */
  readonly remote?: RemoteTexts | undefined;
  /** Called with the path of every file that is looked for, whether it is there or not. */
  readonly onFile?: (path: string) => void;
}

/** What came of one URI: a document, or why there is none. */
type Outcome =
  | { readonly document: SourceDocument }
  | {
      readonly problem: "refused" | "unreadable";
      readonly reason: string;
      readonly suggestion?: string | undefined;
    }
  /** It is there, but not fit to use, for the reasons in the sink. */
  | { readonly problem: "unfit"; readonly findings: DiagnosticSink }
  /** It was not looked for, which has been reported. */
  | { readonly problem: "reported" };

/**
 * Loads every document that a description refers to, each once, nearest first and in the order of
 * their URIs.
 *
 * @returns the documents, without the entry; what could not be loaded is in the sink
 */
export async function loadReferences(
  entry: SourceDocument,
  walk: DocumentWalk,
  options: LoadReferencesOptions,
  sink: DiagnosticSink,
): Promise<readonly SourceDocument[]> {
  const loader = new ReferenceLoader(entry, options, sink);
  let failed: readonly DocumentRequest[] = [];
  for (let wanted = walk.next(); wanted.length > 0; wanted = walk.next()) {
    const missing: DocumentRequest[] = [];
    for (const request of wanted.toSorted(byUri)) {
      const document = walk.find(request) ?? (await loader.load(request));
      if (document === undefined) missing.push(request);
      else walk.answer(request, document);
    }
    // What cannot be had from its URI may be what a document calls itself that is loaded later.
    failed = [...failed, ...missing].filter((request) => {
      const document = walk.find(request);
      if (document !== undefined) walk.answer(request, document);
      return document === undefined;
    });
  }
  for (const request of failed) {
    loader.report(request);
    walk.answer(request, undefined);
  }
  return loader.documents;
}

/** The path of a `file:` URL; undefined where it is none, such as one with a malformed escape. */
function findPath(uri: string): string | undefined {
  try {
    const path = fileURLToPath(uri);
    return path.includes("\0") ? undefined : path;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function byUri(a: DocumentRequest, b: DocumentRequest): number {
  const [left, right] = [a.uris.join(" "), b.uris.join(" ")];
  return left < right ? -1 : Number(left > right);
}

class ReferenceLoader {
  readonly #entry: SourceDocument;
  readonly #options: LoadReferencesOptions;
  readonly #sink: DiagnosticSink;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #failures = new Map<DocumentRequest, Outcome>();
  readonly #documents = new Map<string, SourceDocument>();
  /** By path: `+` and `%2B` are two URIs of one file. */
  readonly #files = new Map<string, SourceDocument>();
  readonly #reported = new Set<DiagnosticSink>();
  #bytes = 0;
  #isFull = false;

  constructor(entry: SourceDocument, options: LoadReferencesOptions, sink: DiagnosticSink) {
    this.#entry = entry;
    this.#options = options;
    this.#sink = sink;
    this.#keepFile(entry);
  }

  get documents(): readonly SourceDocument[] {
    return [...this.#documents.values()];
  }

  async load(request: DocumentRequest): Promise<SourceDocument | undefined> {
    const outcomes: Outcome[] = [];
    for (const uri of request.uris) {
      const key = `${request.absolute} ${uri}`;
      const outcome = this.#outcomes.get(key) ?? (await this.#loadUri(uri, request));
      this.#outcomes.set(key, outcome);
      if ("document" in outcome) return outcome.document;
      outcomes.push(outcome);
    }
    // Where the document was found is what most references mean; it is tried last.
    const last = outcomes.at(-1);
    if (last !== undefined) this.#failures.set(request, last);
    return undefined;
  }

  /** Reports why a request came to nothing. */
  report(request: DocumentRequest): void {
    const outcome = this.#failures.get(request);
    if (outcome === undefined || "document" in outcome || outcome.problem === "reported") return;
    const { reference: ref, from, pointer, optional } = request;
    const place = { source: from.name, pointer };
    if (outcome.problem === "unfit") {
      const reason = "it is neither valid JSON nor YAML";
      if (optional) this.#sink.report("ref/left-out", { ref, reason }, place);
      else if (!this.#reported.has(outcome.findings)) this.#sink.append(outcome.findings);
      this.#reported.add(outcome.findings);
      return;
    }
    const { problem, reason, suggestion } = outcome;
    if (optional) this.#sink.report("ref/left-out", { ref, reason }, place);
    else if (problem === "refused") this.#sink.report("ref/refused", { ref, reason }, place);
    else this.#sink.report("ref/unreadable", { ref, reason, suggestion }, place);
  }

  async #loadUri(uri: string, request: DocumentRequest): Promise<Outcome> {
    const document = uri === this.#entry.uri ? this.#entry : this.#documents.get(uri);
    if (document !== undefined) return { document };
    if (this.#documents.size >= maximumDocuments) return this.#full("documents", maximumDocuments);
    if (this.#bytes > maximumBytes) return this.#full("bytes", maximumBytes);
    if (uri.startsWith("file:")) return this.#loadFile(uri, request);
    if (isWeb(uri)) return this.#loadUrl(uri);
    return { problem: "refused", reason: "it is neither a file nor an HTTP URL" };
  }

  #full(what: string, limit: number): Outcome {
    if (!this.#isFull)
      this.#sink.report("ref/too-many", { what, limit }, { source: this.#entry.name });
    this.#isFull = true;
    return { problem: "reported" };
  }

  async #loadFile(uri: string, { from, absolute }: DocumentRequest): Promise<Outcome> {
    if (isWeb(from.uri))
      return { problem: "refused", reason: "a document from a URL may not refer to files" };
    const path = findPath(uri);
    if (path === undefined) return { problem: "unreadable", reason: "it names no file" };
    const known = this.#files.get(path);
    if (known !== undefined) return { document: known };
    this.#options.onFile?.(path);
    let bytes: Uint8Array;
    try {
      const problem = this.#findProblem(path, absolute);
      if (problem !== undefined) return { problem: "refused", reason: problem };
      const real = await realpath(path);
      // A link that leads elsewhere is judged by where it leads.
      const behind = this.#findProblem(real, absolute, await realpath(folderOf(this.#entry.uri)));
      if (behind !== undefined) return { problem: "refused", reason: behind };
      const stats = await stat(real);
      if (stats.isDirectory()) return { problem: "unreadable", reason: "it is a folder" };
      if (!stats.isFile()) return { problem: "unreadable", reason: "it is no ordinary file" };
      if (stats.size > maximumBytes) return { problem: "unreadable", reason: "it is too large" };
      bytes = await readFile(real);
    } catch (error) {
      const suggestion = errorCode(error) === "ENOENT" ? await suggestFile(path) : undefined;
      return { problem: "unreadable", reason: explainFileError(error), suggestion };
    }
    return this.#parse(bytes, uri, this.#nameOf(uri));
  }

  async #loadUrl(url: string): Promise<Outcome> {
    const { policy, remote } = this.#options;
    const { username, password } = new URL(url);
    // What fetches would refuse it too; and a lock is no place for a password.
    if (username !== "" || password !== "")
      return { problem: "refused", reason: "it has a password in it, which belongs in a header" };
    if (remote === undefined || findAllowance(url, this.#entry.uri, policy) === undefined)
      return { problem: "refused", reason: "it is a URL that is not allowed" };
    const found = await remote.load(url);
    if (!("kind" in found))
      return this.#parse(Buffer.from(found.text), plainUri(found.location), url);
    return { problem: found.kind === "refused" ? "refused" : "unreadable", reason: found.reason };
  }

  #findProblem(
    path: string,
    isAbsolute: boolean,
    folder = folderOf(this.#entry.uri),
  ): string | undefined {
    return findFileProblem(path, folder, isAbsolute, this.#options.policy);
  }

  async #parse(bytes: Uint8Array, uri: string, name: string): Promise<Outcome> {
    this.#bytes += bytes.length;
    const findings = new DiagnosticSink();
    const document = await parseDocument(bytes, { name, uri }, findings);
    // Of what is empty nothing can be shown but the reference.
    if (findings.diagnostics.some(({ code }) => code === "source/empty"))
      return { problem: "unreadable", reason: "it is empty" };
    if (document === undefined) return { problem: "unfit", findings };
    this.#sink.append(findings);
    this.#documents.set(uri, document);
    this.#keepFile(document);
    return { document };
  }

  #keepFile(document: SourceDocument): void {
    const path = findPath(document.uri);
    if (path !== undefined) this.#files.set(path, document);
  }

  /** The name of a file beside the entry, as the entry's own name begins. */
  #nameOf(uri: string): string {
    const path = relative(folderOf(this.#entry.uri), fileURLToPath(uri));
    const isFile = !this.#entry.name.startsWith("<");
    return (isFile ? join(dirname(this.#entry.name), path) : path).replaceAll(sep, "/");
  }
}

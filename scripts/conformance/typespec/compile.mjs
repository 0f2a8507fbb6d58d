/**
 * Compiles every specification of the scenarios to OpenAPI: `node compile.mjs RESULT`, in the folder
 * of the peers. See CompiledSpec of ../definition.ts for what the result says of each.
 *
 * Where a specification does not compile whole, each of its operations is tried without the others,
 * and those that the emitter refuses by themselves are left out.
 */
import { compile, createSourceFile, NodeHost } from "@typespec/compiler";
import { parse, SyntaxKind, visitChildren } from "@typespec/compiler/ast";
import { listScenarios } from "@typespec/spector";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "node_modules/@typespec/http-specs/specs");
const versions = ["3.1.0", "3.0.0"];

const specs = [];
for (const path of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
  if (path.endsWith("main.tsp")) specs.push(await compileSpec(path));
}
writeFileSync(process.argv[2], JSON.stringify(specs));

async function compileSpec(path) {
  const name = path.replace(/[\\/]main\.tsp$/, "").replaceAll("\\", "/");
  for (const version of versions) {
    const { documents, warnings } = await attempt(path, version);
    const newer = warnings?.map((it) => /supported in OpenAPI ([\d.]+) or above/.exec(it)?.[1]);
    const better = newer?.find((it) => it !== undefined);
    const again = better === undefined ? {} : await attempt(path, better);
    if (again.documents)
      return { name, version: better, ...again, program: undefined, refused: [] };
    if (documents) return { name, version, documents, warnings, refused: [] };
  }
  const [version] = versions;
  const text = readFileSync(join(root, path), "utf8");
  const operations = operationsOf(text);
  const refused = [];
  for (const operation of operations) {
    const others = operations.filter((it) => it !== operation);
    const { problem } = await attempt(path, version, without(text, others));
    if (problem !== undefined) refused.push({ ...operation, problem });
  }
  const { documents = [], warnings = [] } = await attempt(path, version, without(text, refused));
  const { program } = await attempt(path);
  const scenarios = listScenarios(program).map((it) => ({ name: it.name, ...it.target.node }));
  return {
    name,
    version,
    documents,
    warnings,
    refused: refused.flatMap(({ pos, end, problem }) =>
      scenarios
        .filter((scenario) => scenario.pos >= pos && scenario.end <= end)
        .map((scenario) => ({ scenario: scenario.name, problem })),
    ),
  };
}

/**
 * Compiles one specification, whose main file may be given as another text.
 *
 * @param version of OpenAPI; nothing is emitted where it is left out
 */
async function attempt(path, version, text) {
  const main = join(root, path);
  const isMain = (file) => text !== undefined && relative(file, main) === "";
  const documents = [];
  const host = {
    ...NodeHost,
    readFile: async (file) =>
      isMain(file) ? createSourceFile(text, file) : NodeHost.readFile(file),
    writeFile: async (_, content) => void documents.push(JSON.parse(content)),
  };
  const emitter = { "file-type": "json", "openapi-versions": [version] };
  try {
    const program = await compile(host, main, {
      noEmit: version === undefined,
      additionalImports: ["@typespec/spector"],
      emit: ["@typespec/openapi3"],
      options: { "@typespec/openapi3": emitter },
    });
    const messages = (severity) => [
      ...new Set(
        program.diagnostics.filter((it) => it.severity === severity).map((it) => it.message),
      ),
    ];
    if (program.hasError()) return { problem: messages("error").join(" ") };
    return { program, documents, warnings: messages("warning") };
  } catch (error) {
    // What the emitter threw, without the advice to report it.
    const { message } = error.info?.error ?? error;
    return { problem: `The emitter itself fails: ${message}` };
  }
}

/** The places of all operations that a text declares one by one. */
function operationsOf(text) {
  const found = [];
  const visit = (node) => {
    if (node.kind !== SyntaxKind.OperationStatement) return visitChildren(node, visit);
    // In an interface, what ends an operation is not part of it.
    const rest = /^\s*;/.exec(text.slice(node.end))?.[0] ?? "";
    found.push({ pos: node.pos, end: node.end + rest.length });
  };
  visit(parse(text));
  return found;
}

/** A text in which places are blank. */
function without(text, places) {
  return places.reduce(
    (rest, { pos, end }) => rest.slice(0, pos) + " ".repeat(end - pos) + rest.slice(end),
    text,
  );
}

/** What other tools say of a description. They are asked only about those that we reject. */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { BaseResolver, createConfig, lint } from "redocly";

/** Those of Redocly's rules that say what the standard says; the others are about style. */
const rules = {
  struct: "error",
  "no-unresolved-refs": "error",
  "no-identical-paths": "error",
  "operation-operationId-unique": "error",
  "operation-parameters-unique": "error",
  "path-declaration-must-exist": "error",
  "path-parameters-defined": "error",
};

/** Reads files and nothing else: a document must not make us ask a server. */
class FileResolver extends BaseResolver {
  async loadExternalRef(reference) {
    if (/^[a-z][a-z\d+.-]+:/i.test(reference)) throw new Error("only files are read");
    return super.loadExternalRef(reference);
  }
}

/** The first complaint of each tool about a description. */
export async function judgeDocument(spec) {
  return [{ tool: "Redocly", complaint: await complaintOfRedocly(spec) }];
}

async function complaintOfRedocly(spec) {
  try {
    const resolver = new FileResolver();
    const config = await createConfig({ rules });
    const problems = await lint({ ref: spec, config, externalRefResolver: resolver });
    const problem = problems.find(({ severity }) => severity === "error");
    if (problem === undefined) return undefined;
    const [place] = problem.location;
    return `${place?.pointer ?? ""} ${problem.message}`.trim();
  } catch (error) {
    // Where a text cannot be parsed it throws instead, naming the file.
    const folder = dirname(spec);
    return String(error.message).replaceAll(existsSync(folder) ? `${folder}/` : "", "");
  }
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { projectFolder } from "../../test/support/compilers.js";
import { readOptions, type ConformanceOptions, type ProofName } from "./options.js";
import { countStates, listRegressions, renderReport, stateOf, type Proof } from "./report.js";
import { proveByPrism } from "./prism.js";
import { proveByScenarios } from "./typespec.js";

const reportPath = join(projectFolder, "docs/conformance.md");

const proofs: Readonly<Record<ProofName, (options: ConformanceOptions) => Promise<Proof>>> = {
  typespec: proveByScenarios,
  prism: proveByPrism,
};

/**
 * Runs the command.
 *
 * @returns the exit code: 0 where all that passed before passes now, 1 where something does not, 2
 *   where the command line makes no sense
 */
export async function runConformance(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv, console.error);
  if (options === undefined) return 2;
  rmSync(options.work, { recursive: true, force: true });
  mkdirSync(options.work, { recursive: true });
  const proven: Proof[] = [];
  for (const name of options.proofs) proven.push(await proofs[name](options));
  for (const { title, findings } of proven) {
    const failed = findings.filter((it) => stateOf(it) === "failed");
    console.log(`\n${title}: ${countStates(findings)}`);
    for (const { name, problems } of failed) console.log(`  ${name}: ${problems.join("; ")}`);
  }
  if (options.update) {
    const report = await format(renderReport(proven), { filepath: reportPath, printWidth: 100 });
    writeFileSync(reportPath, report);
  }
  return options.only === "" ? compare(proven) : 0;
}

/** Holds what was proven against the committed report. */
function compare(proven: readonly Proof[]): number {
  const report = readFileSync(reportPath, "utf8");
  const regressions = proven.flatMap((proof) => listRegressions(report, proof));
  if (regressions.length > 0) {
    console.error(`\nThey pass no longer:\n  ${regressions.join("\n  ")}`);
    return 1;
  }
  const isOld = proven.some(
    ({ title, findings }) =>
      !report.includes(`## ${title}\n`) || !report.includes(countStates(findings)),
  );
  if (isOld) console.log("\ndocs/conformance.md says otherwise; write it with --update");
  return 0;
}

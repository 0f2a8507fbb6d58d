/**
 * Reads vitest's JSON report and prints `N passed, N failed`.
 *
 *     node scripts/test-counts.mjs <report.json>
 *
 * A file that could not even be loaded counts as one failure. Exits with 1 where anything failed,
 * and where no test ran.
 */
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const unloadable = report.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
).length;
const passed = report.numPassedTests;
const failed = report.numFailedTests + unloadable;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 && report.success ? 0 : 1;

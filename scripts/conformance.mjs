/**
 * Proves the generated clients by servers that others made:
 *
 *     npm run conformance -- [typespec] [prism] [--only PART] [--update] [--work DIR]
 *
 * See scripts/conformance/options.ts. Exits with 0 where all that passed before passes, with 1 where
 * something does not, with 2 where the command line makes no sense.
 */
import { createJiti } from "jiti";

const jiti = createJiti(import.meta.url);
const { runConformance } = await jiti.import("./conformance/main.ts");
process.exitCode = await runConformance(process.argv.slice(2));

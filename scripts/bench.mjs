/**
 * Measures what generating and generated packages cost, beside other generators:
 *
 *     npm run bench -- [NAME...] [--quick] [--json FILE] [--report FILE]
 *
 * See scripts/bench/options.ts. Exits with 0 where no limit is exceeded, with 1 where one is, with 2
 * where the command line makes no sense.
 */
import { createJiti } from "jiti";

const jiti = createJiti(import.meta.url);
const { runBench } = await jiti.import("./bench/main.ts");
process.exitCode = await runBench(process.argv.slice(2));

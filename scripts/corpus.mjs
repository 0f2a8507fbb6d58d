/**
 * Generates a package from every description below a folder, and checks each as a consumer would:
 *
 *     npm run corpus -- DIR [--only PATTERN] [--update] [--fresh] [--jobs N] [--limit S] [--work DIR]
 *
 * See scripts/corpus/help-text.ts. Exits with 0 where everything is as it should be, with 1 where a
 * document is not, with 2 where the command line makes no sense.
 */
import { createJiti } from "jiti";

const jiti = createJiti(import.meta.url);
const { runCorpus } = await jiti.import("./corpus/main.ts");
process.exitCode = await runCorpus(process.argv.slice(2));

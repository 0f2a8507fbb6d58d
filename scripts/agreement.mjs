/**
 * Compares our mock server with Prism, request by request:
 *
 *     npm run agreement [-- --update]
 *
 * See scripts/conformance/agreement.ts. Exits with 1 where they differ and nothing explains it.
 */
import { createJiti } from "jiti";

const jiti = createJiti(import.meta.url);
const { compareWithPrism } = await jiti.import("./conformance/agreement.ts");
process.exitCode = await compareWithPrism(process.argv.slice(2));

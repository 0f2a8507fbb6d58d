import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Faker } from "../fixtures/realistic-texts.js";
import { errorCode } from "../support/file-error.js";

/**
 * Loads faker, which is not installed with sdkwright, as few need it.
 *
 * @param load stands in for the package in tests
 * @returns undefined, with an error in the sink, where it is not there
 */
export async function loadFaker(
  sink: DiagnosticSink,
  load: () => Promise<{ readonly faker: Faker }> = () => import("@faker-js/faker/locale/en"),
): Promise<Faker | undefined> {
  try {
    return (await load()).faker;
  } catch (error) {
    if (errorCode(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    sink.report("config/missing-package", { name: "@faker-js/faker", option: "realistic" });
    return undefined;
  }
}

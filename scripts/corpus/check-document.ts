import { checkFixtures } from "../../test/support/fixture-check.js";
import { lowerFile } from "../../test/support/lower-file.js";

/** What came of validating a description's fixtures. */
export interface DocumentCheck {
  readonly values: number;
  readonly unsatisfiable: number;
  readonly problems: readonly string[];
}

/**
 * Validates every fixture of a description, in both directions. A value that fails at a schema of which
 * it was reported that no value satisfies it is no problem: that is what the report says.
 */
export async function checkDocument(spec: string): Promise<DocumentCheck> {
  const file = await lowerFile(spec);
  const forms = (["response", "request"] as const).map((direction) =>
    checkFixtures(file, direction, { believeReports: true }),
  );
  const reported = new Set(forms.flatMap((form) => form.reported));
  return {
    values: forms.reduce((total, { values }) => total + values, 0),
    unsatisfiable: reported.size,
    problems: forms.flatMap(({ failures }) => failures),
  };
}

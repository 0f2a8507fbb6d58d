import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/ir/types.js";
import { compareWithAjv } from "../support/check-oracle.js";
import { compilers, strictest, typeCheck } from "../support/compilers.js";
import { documentOf } from "../support/documents.js";
import { checkFixtures } from "../support/fixture-check.js";
import { generatePackage } from "../support/generate-package.js";
import { lowerDocument } from "../support/lower-file.js";
import { describeSchemas, randomSchemas } from "../support/random-schemas.js";

/** The same each time, unless one asks for others: `SEED=7 npx vitest run test/property/schemas`. */
const seed = Number(process.env["SEED"] ?? 20);
const documents = fc.sample(randomSchemas, { seed, numRuns: Number(process.env["RUNS"] ?? 40) });

/**
 * Whether nobody can say if a value is valid: where a schema is applied to the same value once more and again,
 * as one of its own alternatives, what that means is undefined (JSON Schema 2020-12 core, 9.4.1).
 */
function isEndless(failure: string): boolean {
  return failure.endsWith("cannot be checked: RangeError: Maximum call stack size exceeded");
}

describe(`random schemas, by seed ${seed}`, () => {
  it(
    "have fixtures that satisfy them, but where something is reported",
    { timeout: 240_000 },
    () => {
      const failures: string[] = [];
      let clean = 0;
      for (const [index, schemas] of documents.entries()) {
        const file = lowerDocument(documentOf(JSON.stringify(describeSchemas(schemas))));
        const forms = (["response", "request"] as const).map((form) => checkFixtures(file, form));
        // A schema that contradicts itself has no value, and is reported.
        const isReported = file.sink.diagnostics.length > 0;
        if (isReported || forms.some(({ reported }) => reported.length > 0)) continue;
        clean += 1;
        const told = forms.flatMap((form) => form.failures).filter((one) => !isEndless(one));
        failures.push(...told.map((one) => `${index} ${one}`));
      }
      expect(failures).toEqual([]);
      expect(clean).toBeGreaterThan(documents.length / 3);
    },
  );

  it("have checks that refuse nothing which ajv accepts", { timeout: 240_000 }, () => {
    const problems: string[] = [];
    let found = 0;
    for (const [index, schemas] of documents.entries()) {
      const file = lowerDocument(documentOf(JSON.stringify(describeSchemas(schemas))));
      // What is reported, such as a contradiction, is typed as something else.
      if (file.sink.diagnostics.length > 0) continue;
      for (const direction of ["response", "request"] as const) {
        const result = compareWithAjv(file, direction, { mutations: 200 });
        const told = [...result.wrongFixtures, ...result.falseAlarms];
        problems.push(...told.map((one) => `${index} ${one}`));
        found += result.found;
      }
    }
    expect(problems).toEqual([]);
    expect(found).toBeGreaterThan(1000);
  });

  describe("as one package", () => {
    let folder: string;
    beforeAll(async () => {
      folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-random-")));
      const schemas = documents.flatMap((one, index) => Object.entries(renamed(one, `D${index}`)));
      await generatePackage(describeSchemas(Object.fromEntries(schemas)), folder);
    }, 240_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each(compilers)("compile with $name", { timeout: 240_000 }, async (compiler) => {
      const files = [
        "package/src/index.ts",
        "package/src/mocks/index.ts",
        "package/src/validate.ts",
      ];
      expect(await typeCheck(compiler, folder, { compilerOptions: strictest, files })).toEqual([]);
    });
  });
});

/** The same schemas under other names, the references between them included. */
function renamed(schemas: JsonObject, prefix: string): JsonObject {
  const text = JSON.stringify(schemas).replaceAll(
    /"(#\/components\/schemas\/)?(S\d)"/g,
    (_, path: string = "", name: string) => `"${path}${prefix}${name}"`,
  );
  return JSON.parse(text) as JsonObject;
}

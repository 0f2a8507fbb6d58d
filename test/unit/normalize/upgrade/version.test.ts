import { describe, expect, it } from "vitest";
import { documentOf } from "../../../support/documents.js";
import { lowerDocument } from "../../../support/lower-file.js";
import { normalizedVersion, readVersion } from "../../../../src/normalize/upgrade/version.js";

describe("the version of a document", () => {
  it.each([
    [{ swagger: "2.0" }, "2.0"],
    [{ swagger: 2 }, "2.0"],
    [{ swagger: "2" }, "2.0"],
    [{ openapi: "2.0" }, "2.0"],
    [{ openapi: "3.0.3" }, "3.0"],
    [{ openapi: 3 }, "3.0"],
    [{ openapi: "3.0" }, "3.0"],
    [{ openapi: "3.0.4-rc" }, "3.0"],
    [{ openapi: "3.0.0-rc2" }, "3.0"],
    [{ openapi: " v3.0.1 " }, "3.0"],
    [{ swagger: "3.0.0" }, "3.0"],
    [{ openapi: 3.1 }, "3.1"],
    [{ openapi: "3.1.1" }, "3.1"],
    [{ openapi: "3.2.0" }, "3.2"],
    [{ openapi: "3.3.0" }, undefined],
    [{ openapi: "3.10.0" }, undefined],
    [{ openapi: "30" }, undefined],
    [{ openapi: "4.0.0" }, undefined],
    [{ openapi: "20.0" }, undefined],
    [{ swagger: "1.2" }, undefined],
    [{ openapi: null }, undefined],
    [{ openapi: { major: 3 } }, undefined],
    [{ openapi: "" }, undefined],
  ])("of %j is %s", (document, want) => {
    expect(readVersion(document)?.version).toBe(want);
  });

  it("is declared by the field that holds one which is known", () => {
    expect(readVersion({ swagger: "2.0", openapi: "3.1.0" })).toMatchObject({
      field: "openapi",
      version: "3.1",
      other: "swagger",
    });
    expect(readVersion({ swagger: "2.0", openapi: "x" })).toMatchObject({
      field: "swagger",
      version: "2.0",
      other: "openapi",
    });
    expect(readVersion({ info: {} })).toBeUndefined();
  });
});

describe("a normalized document", () => {
  it.each([
    ["2.0", undefined, "3.1.0"],
    ["3.0", "3.0.4", "3.1.0"],
    ["3.0", 3, "3.1.0"],
    ["3.1", "3.1.2", "3.1.2"],
    ["3.1", 3.1, "3.1.0"],
    ["3.1", "v3.1.0-rc", "3.1.0"],
    ["3.2", "3.2.0", "3.2.0"],
    ["3.2", "3.2", "3.2.0"],
  ] as const)("of %s, written %j, declares %s", (version, declared, want) => {
    expect(normalizedVersion(version, declared)).toBe(want);
  });

  it.each([
    { swagger: "2.0" },
    { swagger: "3.0.0" },
    { openapi: 3 },
    { swagger: "2.0", openapi: "3.0.1" },
  ])("declares its version once: %j", (declared) => {
    const document = { ...declared, info: { title: "A", version: "1" }, paths: {} };
    const { normalized } = lowerDocument(documentOf(JSON.stringify(document)));
    expect(normalized.root).toMatchObject({ openapi: "3.1.0" });
    expect(normalized.root).not.toHaveProperty("swagger");
  });
});

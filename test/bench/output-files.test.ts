import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findOperation, listOutput, sizeOf } from "../../scripts/bench/output-files.js";

const folder = mkdtempSync(join(tmpdir(), "sdkwright-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  "sdk.gen.ts": "export const petsShow = (x: 1) => x;\nexport const usersShow = 1;\n",
  "operations/pets.d.ts": "export declare function show(client: Client): void;\n",
  "operations/users.d.ts": "export declare function show(client: Client): void;\n",
  "tasks/reset.ts": "export async function myApiHardReset() {}\nexport const getUrl = 1;\n",
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

it.each([
  { operation: "users/show", among: ["sdk.gen.ts"], want: "sdk.gen.ts usersShow" },
  {
    operation: "users/show",
    among: ["operations/pets.d.ts", "operations/users.d.ts"],
    want: "operations/users.d.ts show",
  },
  {
    operation: "my.api.HardReset",
    among: ["tasks/reset.ts"],
    want: "tasks/reset.ts myApiHardReset",
  },
  { operation: "pets/list", among: Object.keys(files), want: undefined },
])("$operation is $want", ({ operation, among, want }) => {
  const found = findOperation(folder, among, operation);
  expect(found && `${found.file} ${found.name}`).toBe(want);
});

it("every file counts", () => {
  expect(listOutput(folder)).toEqual(Object.keys(files).toSorted());
  const bytes = Object.values(files).join("").length;
  expect(sizeOf(folder)).toEqual({ files: 4, bytes });
});

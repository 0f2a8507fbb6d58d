import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { findForms } from "../../../src/ir/forms.js";
import { allocateNames } from "../../../src/naming/naming.js";
import { clientOptionNames } from "../../../src/naming/reserved.js";
import { lowerText, withPaths } from "../../support/documents.js";

function optionsOf(...variables: readonly string[]): readonly string[] {
  const defaults = variables.map((name) => `${name}: { default: x }`).join(", ");
  const url = variables.map((name) => `{${name}}`).join(".");
  const { api } = lowerText(
    withPaths("{}", `servers: [{ url: "https://${url}.example", variables: { ${defaults} } }]`),
  );
  const names = allocateNames(api, findForms(api), { runtimeNames: [] }, new DiagnosticSink());
  return variables.map((name) => names.serverVariable(name));
}

it.each([
  { name: "its own name", given: ["tenant-domain", "port"], want: ["tenant-domain", "port"] },
  {
    name: "another where every client has that option",
    given: ["auth", "headers", "baseUrl"],
    want: ["serverAuth", "serverHeaders", "serverBaseUrl"],
  },
  {
    name: "another still where that is a variable too",
    given: ["auth", "serverAuth"],
    want: ["serverAuthVariable", "serverAuth"],
  },
])("a variable of the server's URL has $name", ({ given, want }) => {
  expect(optionsOf(...given)).toEqual(want);
});

it("knows every option of the runtime's client", () => {
  const source = readFileSync(new URL("../../../src/runtime/options.ts", import.meta.url), "utf8");
  const members = ["TimeOptions", "ClientOptions"].flatMap((name) => {
    const [, body = ""] =
      new RegExp(`interface ${name}\\b.*?\\{\\n(.*?)\\n\\}`, "s").exec(source) ?? [];
    return [...body.matchAll(/readonly (\w+)\?:/g)].map(([, member]) => member);
  });
  expect([...clientOptionNames]).toEqual(members);
});

import { expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { findForms } from "../../../src/ir/forms.js";
import { findTokenGrants } from "../../../src/ir/token-grants.js";
import { allocateNames } from "../../../src/naming/naming.js";
import { lowerText, withPaths } from "../../support/documents.js";

const both =
  "{ clientCredentials: { tokenUrl: /t, scopes: {} }, password: { tokenUrl: /t, scopes: {} } }";
const own = "{ clientCredentials: { tokenUrl: /t, scopes: {} } }";

it.each([
  { name: "one scheme", given: { auth: both }, want: ["clientCredentials", "refreshToken"] },
  {
    name: "schemes with the same grant",
    given: { "acme.auth": both, OAuth: own },
    want: ["oAuthClientCredentials", "acmeAuthClientCredentials", "refreshToken"],
  },
  {
    name: "schemes that are called alike",
    given: { "a-b": own, a_b: own },
    want: [
      expect.stringMatching(/^clientCredentials/),
      expect.stringMatching(/^clientCredentials/),
    ],
  },
])("names the functions of $name", ({ given, want }) => {
  const schemes = Object.entries(given).map(
    ([key, flows]) => `${key}: { type: oauth2, flows: ${flows} }`,
  );
  const { api } = lowerText(
    withPaths("{}", `components: { securitySchemes: { ${schemes.join(", ")} } }`),
  );
  const names = allocateNames(api, findForms(api), { runtimeNames: [] }, new DiagnosticSink());
  const found = findTokenGrants(api).map((grant) => names.tokenGrant(grant));
  expect(found).toEqual(want);
  expect(new Set(found).size).toBe(found.length);
});

import { expect, it } from "vitest";
import { credentialsModel } from "../../../src/emit/emitters/package/credentials.js";
import type { EmitContext } from "../../../src/emit/emit-context.js";
import { lowerText, withPaths } from "../../support/documents.js";

it.each([
  { name: "nothing where it says nothing", description: undefined, want: undefined },
  {
    name: "what the description says",
    description: "Begins with [`Token`](https://a.example),\n\nas in Token abc.",
    want: "Begins with `Token`, as in Token abc.",
  },
  {
    name: "the first sentence of much",
    description: `Ask us for one. ${"More about it. ".repeat(30)}`,
    want: "Ask us for one.",
  },
])("credentials in the README have $name", ({ description, want }) => {
  const text = JSON.stringify(description) ?? "null";
  const { api } = lowerText(`${withPaths("")}
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: Authorization, description: ${text} }
`);
  const { schemes } = credentialsModel({
    api,
    package: { extras: { modules: new Map() } },
  } as unknown as EmitContext) ?? { schemes: [] };
  expect(schemes).toMatchObject([
    { credential: "a key, sent as the header `Authorization`", about: want },
  ]);
});

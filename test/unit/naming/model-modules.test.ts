import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { findForms } from "../../../src/ir/forms.js";
import type { Api, SymbolId } from "../../../src/ir/types.js";
import { operationTypes, referencesOf } from "../../../src/ir/visit.js";
import { allocateNames } from "../../../src/naming/naming.js";
import type { NameTable } from "../../../src/naming/names.js";
import { lowerText } from "../../support/documents.js";

function nameText(text: string): { readonly api: Api; readonly names: NameTable } {
  const { api } = lowerText(text);
  return {
    api,
    names: allocateNames(api, findForms(api), { runtimeNames: [] }, new DiagnosticSink()),
  };
}

const answer = (schema: string): string =>
  `{ "200": { description: Yes, content: { application/json: { schema: ${schema} } } } }`;

const reference = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

const object = (...names: readonly string[]): string =>
  `{ type: object, properties: { ${names.map((name, index) => `p${index}: ${reference(name)}`).join(", ")} } }`;

/** Two services, a webhook, and as many schemas besides as are wanted, which nothing leads to. */
const shop = (unused: number): string => `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /carts:
    get: { tags: [carts], operationId: getCart, responses: ${answer(reference("Cart"))} }
  /orders:
    get: { tags: [orders], operationId: getOrder, responses: ${answer(object("Order", "Money"))} }
webhooks:
  paid:
    post:
      requestBody: { content: { application/json: { schema: ${reference("Paid")} } } }
      responses: { "204": { description: Yes } }
components:
  schemas:
    Cart: ${object("CartItem", "Money", "v1.Label")}
    CartItem: { type: object, properties: { size: { type: object, properties: { x: { type: number } } } } }
    Order: ${object("Money")}
    Money: ${object("Currency")}
    Currency: { type: object, properties: { code: { type: string } } }
    Paid: ${object("Receipt")}
    Receipt: { type: object, properties: { text: { type: string } } }
    v1.Label: { type: object, properties: { text: { type: string } } }
${Array.from({ length: unused }, (_, index) => `    Unused${index}: { type: object, properties: { a: { type: string } } }\n`).join("")}`;

describe("the modules of models", () => {
  const modulesOf = (unused: number): Record<string, string> => {
    const { api, names } = nameText(shop(unused));
    const entries = [...api.declarations.keys()].map((id) => {
      const { type, module } = names.declaration(id);
      return [type.response, module.replace(/^src\/models\/(.*)\.ts$/, "$1")] as const;
    });
    return Object.fromEntries(entries.filter(([name]) => !/^Unused[1-9]/.test(name)));
  };

  it("are few where there are few types", () => {
    expect(modulesOf(1)).toEqual({
      Cart: "schemas",
      CartItem: "schemas",
      CartItemSize: "schemas",
      Currency: "schemas",
      Label: "v1",
      Money: "schemas",
      Order: "schemas",
      GetOrder200Response: "operations",
      Paid: "schemas",
      Receipt: "schemas",
      Unused0: "schemas",
    });
  });

  it("are those of services where there are many, but for what several lead to", () => {
    expect(modulesOf(300)).toEqual({
      Cart: "carts",
      CartItem: "carts",
      CartItemSize: "carts",
      Currency: "schemas",
      Label: "v1",
      Money: "schemas",
      Order: "orders",
      GetOrder200Response: "orders",
      Paid: "webhooks",
      Receipt: "webhooks",
      Unused0: "unused",
    });
  });

  it("of a service reach no other service's, whatever leads where", () => {
    // Each schema leads to two others, some of them back; each service begins at one.
    const count = 400;
    const targets = (index: number): readonly string[] =>
      [index * 3 + 1, index * 7 + 5]
        .filter((target) => index % 2 === 1 && target < count * 4)
        .map((target) => `S${target % count}`);
    const schemas = Array.from(
      { length: count },
      (_, at) => `    S${at}: ${object(...targets(at))}`,
    );
    const paths = Array.from(
      { length: 30 },
      (_, at) =>
        `  /p${at}: { get: { tags: [t${at}], operationId: get${at}, responses: ${answer(reference(`S${(at * 13) % count}`))} } }`,
    );
    const { api, names } = nameText(
      `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n${paths.join("\n")}\ncomponents:\n  schemas:\n${schemas.join("\n")}\n`,
    );
    const seen = new Set<string>();
    for (const operation of api.operations) {
      const own = names.service(operation.id).file;
      const reached = new Set<SymbolId>();
      for (const { type } of operationTypes(operation))
        for (const id of referencesOf(type)) reached.add(id);
      for (const id of reached)
        for (const target of referencesOf(api.declarations.get(id)!.type)) reached.add(target);
      const modules = new Set([...reached].map((id) => names.declaration(id).module));
      modules.delete("src/models/schemas.ts");
      expect([...modules].filter((module) => module !== `src/models/${own}.ts`)).toEqual([]);
      for (const module of modules) seen.add(module);
    }
    // Otherwise nothing would have been tried.
    expect(seen.size).toBeGreaterThan(10);
  });
});

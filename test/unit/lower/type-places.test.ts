import { expect, it } from "vitest";
import { placesIn } from "../../../src/lower/type-places.js";
import { lowerSchemas } from "../../support/lower-schemas.js";

type Schema = Readonly<Record<string, unknown>>;

const refer = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

async function pointersIn(schemas: Readonly<Record<string, Schema>>): Promise<readonly string[]> {
  const { api } = await lowerSchemas(schemas);
  const type = { kind: "reference", target: "/components/schemas/A" } as const;
  return [...placesIn(type, api)].map(({ pointer }) => pointer);
}

it("tells what is in an object where that object is met first, the outermost places before others", async () => {
  const pointers = await pointersIn({
    A: { type: "object", properties: { again: refer("A"), b: refer("B"), c: refer("B") } },
    B: { type: "object", properties: { a: refer("A"), x: { type: "string" } } },
  });
  expect(pointers).toEqual(["", "/again", "/b", "/c", "/b/a", "/b/x"]);
});

it("looks at a number of places that does not depend on how much leads to each other", async () => {
  const names = ["A", ...Array.from({ length: 80 }, (_, index) => `T${index}`)];
  const schemas = names.map((owner) => {
    const members = names.map((name) => [`${owner}_${name}`, refer(name)] as const);
    return [owner, { type: "object", properties: Object.fromEntries(members) }] as const;
  });
  const pointers = await pointersIn(Object.fromEntries(schemas));
  expect(pointers.length).toBeGreaterThan(1000);
  expect(pointers.length).toBeLessThan(2200);
});

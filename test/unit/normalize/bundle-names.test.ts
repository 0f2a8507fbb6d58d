import { describe, expect, test } from "vitest";
import { allocateComponents, namesFor } from "../../../src/normalize/bundle-names.js";
import type { Target } from "../../../src/normalize/reference-resolver.js";
import { joinPointer } from "../../../src/support/json-pointer.js";
import { documentOf } from "../../support/documents.js";

const entry = "file:///project/api/openapi.yaml";

function target(place: string, title?: string): Target {
  const [path = "", pointer = ""] = place.split("#");
  const document = {
    ...documentOf(title === undefined ? "{}" : JSON.stringify({ title })),
    uri: new URL(path, entry).href,
  };
  return { document, pointer, type: { shape: "one", kind: "schema" } };
}

describe("what a schema of another document is called", () => {
  test.each([
    ["schemas/pet.yaml", ["pet", "schemas_pet"]],
    ["pet.v1.json", ["pet.v1"]],
    ["schemas/pets/index.yaml", ["pets", "schemas_pets"]],
    ["all.yaml#/components/schemas/Pet", ["Pet", "all_Pet"]],
    ["all.yaml#/definitions/a~1b", ["a/b", "all_a/b"]],
    ["all.yaml#/Pet", ["Pet", "all_Pet"]],
    ["s/pet.yaml#/properties/name", ["pet_name", "s_pet_name"]],
    ["s/pet.yaml#/properties/items/items", ["pet_items_item", "s_pet_items_item"]],
    ["pet.yaml#/allOf/0", ["pet_0"]],
    ["models.yaml#/Pet/properties/status", ["Pet_status", "models_Pet_status"]],
    ["a.yaml#/components/schemas/Pets/items", ["Pets_item", "a_Pets_item"]],
    ["a.yaml#/components/headers/Rate/schema", ["Rate", "a_Rate"]],
    [
      "a.yaml#/paths/~1pets/get/responses/200/content/application~1json/schema",
      ["/pets_get_200", "a_/pets_get_200"],
    ],
    ["models/1.yaml", ["models_1"]],
    ["../common/pet.yaml", ["pet", "common_pet"]],
    ["https://a.example/s/pet.json", ["pet", "s_pet", "a.example_s_pet"]],
  ])("%s", (place, want) => {
    expect(namesFor(target(place), entry)).toEqual(want);
  });
});

test("neither order nor folders outside the project decide between equal names", () => {
  const places = ["b/pet.yaml", "a/pet.yaml", "pet.yaml", "x/y/pet.yaml"].map((at) => target(at));
  const allocate = (targets: readonly Target[]): readonly (string | undefined)[] => {
    const unnamed = targets.map((one) => ({ target: one, section: ["components", "schemas"] }));
    const taken = new Set(["/components/schemas/x_y_pet"]);
    const found = allocateComponents(unnamed, taken, entry, (section, name) =>
      joinPointer("", ...section, name),
    );
    return places.map((one) => found.get(one)?.replace("/components/schemas/", ""));
  };
  const want = ["b_pet", "a_pet", "pet", "y_pet"];
  expect(allocate(places)).toEqual(want);
  expect(allocate(places.toReversed())).toEqual(want);
});

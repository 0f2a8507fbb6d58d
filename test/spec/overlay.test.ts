import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/ir/types.js";
import {
  factsOf,
  findDifferences,
  judgeDifferences,
  type IntendedDifference,
  type Plain,
} from "../support/ir-difference.js";
import { lowerDocument, lowerFile, ownOverlay, type LoweredFile } from "../support/lower-file.js";
import {
  overlayDifferences,
  overlaySchemas,
  variantSchemas,
} from "../support/overlay-differences.js";
import {
  groupsInWords,
  groupsOf,
  intendedDifferences,
  prefix,
  restrict,
  schemasOf,
  tasks,
} from "../support/published-document.js";
import { isShared, sharedPath } from "../support/shared-folder.js";

const spec = "spec/conductorone-tasks.yaml";
const publishedPath = "corpus/conductorone/2025-07-11.yaml";

let ours: LoweredFile;
beforeAll(async () => {
  ours = await lowerFile(spec, ownOverlay);
});

describe("spec/conductorone-tasks.overlay.yaml", () => {
  it("has nothing for any stage to report", () => {
    expect(ours.sink.diagnostics).toEqual([]);
  });

  it("adds to the description, and changes nothing that is there", async () => {
    const base = await lowerFile(spec);
    const differences = findDifferences(factsOf(base.api), factsOf(ours.api));
    expect(differences.filter(({ published }) => published !== undefined)).toEqual([]);
    const before = Object.keys(schemasOf(base.document.value as JsonObject));
    const after = Object.keys(schemasOf(ours.document.value as JsonObject));
    expect(after.filter((name) => !before.includes(name))).toEqual([
      ...overlaySchemas,
      ...variantSchemas,
    ]);
  });

  it("has words for every schema, every property and every path", () => {
    const schemas = schemasOf(ours.document.value as JsonObject);
    const silent = [...overlaySchemas, ...variantSchemas].flatMap((name) =>
      [...undescribed(schemas[name]!)].map((place) => `${name}${place}`),
    );
    expect(silent).toEqual([]);
    const view = schemas[`${tasks}TaskView`] as { properties: Record<string, JsonObject> };
    const paths = Object.values(view.properties).map((property) => property["x-sdkwright-expands"]);
    expect(paths.filter((path) => path !== undefined)).toEqual(
      Array.from({ length: 9 }, () => expect.objectContaining({ description: expect.any(String) })),
    );
  });
});

describe.skipIf(!isShared(publishedPath))(
  "needs ../shared: spec/conductorone-tasks.overlay.yaml and the published document",
  () => {
    let document: JsonObject;
    let published: LoweredFile;
    let intended: readonly IntendedDifference[];
    let ourFacts: Plain;

    const judge = (changed: JsonObject): readonly string[] =>
      judgeDifferences(
        findDifferences(
          factsOf(lowerDocument(published.document, undefined, changed).api),
          ourFacts,
        ),
        intended,
      );

    beforeAll(async () => {
      published = await lowerFile(sharedPath(publishedPath));
      const whole = published.document.value as JsonObject;
      document = restrict(whole, tasks, overlaySchemas);
      intended = [...intendedDifferences(whole, overlaySchemas), ...overlayDifferences(whole)];
      ourFacts = factsOf(ours.api);
    });

    it("no schema is reached that is not ours", () => {
      expect(Object.keys(schemasOf(document))).toHaveLength(166 + overlaySchemas.length);
    });

    it("have the oneof groups that the published document puts in words", () => {
      const told = groupsInWords(document);
      expect(told).toHaveLength(19);
      expect(groupsOf(ours.api)).toEqual(told);
    });

    it("say the same but for what is meant to differ", () => {
      expect(judge(document)).toEqual([]);
    });

    // Without these the test above might pass because it looks at nothing.
    it.each<[change: string, edit: (app: Editable, schemas: Editable) => void]>([
      ["a property is gone", (app) => delete app.properties.logoUri],
      ["a property is new", (app) => (app.properties.color = { type: "string" })],
      ["a property has another format", (app) => (app.properties.userCount.format = "uint64")],
      ["a property is not readOnly any more", (app) => (app.properties.id.readOnly = false)],
      ["a property may not be null", (app) => (app.properties.fieldMask.nullable = false)],
      ["an enum has a value more", (app) => app.properties.identityMatching.enum.push("NEW")],
      [
        "an arm is an ordinary property",
        (_, schemas) => {
          const entitlement = schemas["c1.api.app.v1.AppEntitlement"];
          entitlement.description = entitlement.description.replace("  - durationUnset\n", "");
        },
      ],
      [
        "a map holds something else",
        (_, schemas) =>
          (schemas["c1.api.app.v1.AppEntitlement"].properties.sourceConnectorIds = {
            type: "object",
            additionalProperties: { type: "integer" },
          }),
      ],
      [
        "a reference leads elsewhere",
        (_, schemas) =>
          (schemas["c1.api.app.v1.AppUser"].properties.status.$ref = `${prefix}${tasks}Task`),
      ],
      [
        "a user has a property more",
        (_, schemas) => (schemas["c1.api.user.v1.User"].properties.color = { type: "string" }),
      ],
    ])("would notice that %s", (_, edit) => {
      const changed = structuredClone(document) as Editable;
      const { schemas } = changed.components;
      edit(schemas["c1.api.app.v1.App"], schemas);
      expect(changed).not.toEqual(document);
      expect(judge(changed as JsonObject)).not.toEqual([]);
    });
  },
);

/** The places of properties without a description, and of a schema without one. */
function* undescribed(schema: unknown, place = ""): Generator<string> {
  const { description, properties, oneOf, allOf } = schema as Editable;
  if (place === "" && description === undefined) yield place;
  for (const [name, property] of Object.entries<Editable>(properties ?? {})) {
    // What only says that an arm is not set has nothing to describe.
    if (property === false || property.type === "null") continue;
    if (property.description === undefined) yield `${place}/${name}`;
  }
  for (const [index, part] of [...(oneOf ?? []), ...(allOf ?? [])].entries()) {
    yield* undescribed(part, `${place}/${index}`);
  }
}

// A document that a test is about to change.
// oxlint-disable-next-line typescript/no-explicit-any
type Editable = any;

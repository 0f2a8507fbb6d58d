import { beforeAll, describe, expect, it } from "vitest";
import type { Api, JsonObject, ObjectType } from "../../src/ir/types.js";
import {
  factsOf,
  findDifferences,
  judgeDifferences,
  type IntendedDifference,
  type Plain,
} from "../support/ir-difference.js";
import { lowerDocument, lowerFile, type LoweredFile } from "../support/lower-file.js";
import {
  groupsInWords,
  groupsOf,
  intendedDifferences,
  prefix,
  restrict,
  schemasOf,
  task,
  tasks,
} from "../support/published-document.js";
import { isShared, sharedPath } from "../support/shared-folder.js";

const publishedPath = "corpus/conductorone/2025-07-11.yaml";
const objectsWithGroups = (api: Api): readonly (readonly [id: string, type: ObjectType])[] =>
  [...api.declarations.values()].flatMap(({ id, type }) =>
    type.kind === "object" && type.groups.length > 0 ? [[id, type] as const] : [],
  );

describe("spec/conductorone-tasks.yaml", () => {
  let ours: LoweredFile;
  beforeAll(async () => {
    ours = await lowerFile("spec/conductorone-tasks.yaml");
  });

  it("has nothing for any stage to report", () => {
    expect(ours.sink.diagnostics).toEqual([]);
  });

  it("has 17 operations, all of them on tasks", () => {
    expect(ours.api.operations).toHaveLength(17);
    expect(
      ours.api.operations.filter(({ operationId }) => !operationId?.startsWith(tasks)),
    ).toEqual([]);
  });

  it("is lowered to a declaration for each schema and for each enum inside one, and no other", () => {
    const schemas = Object.keys(schemasOf(ours.document.value as JsonObject));
    const isComponent = (id: string): boolean => id.split("/").length === 4;
    const declarations = [...ours.api.declarations.values()];
    expect(declarations.filter(({ id }) => isComponent(id)).map(({ id }) => id)).toEqual(
      schemas.map((name) => `/components/schemas/${name}`).toSorted(),
    );
    // The 166 of the published document, google.protobuf.Any and google.rpc.Status.
    expect(schemas).toHaveLength(168);
    const inline = declarations.filter(({ id }) => !isComponent(id));
    expect(inline.filter(({ type }) => type.kind !== "enum")).toEqual([]);
    expect(inline).toHaveLength(ours.document.text.match(/^ +enum:$/gm)?.length ?? 0);
  });

  it("has 17 schemas with oneof groups, one of them with two, and one group of more than forty arms", () => {
    const withGroups = objectsWithGroups(ours.api);
    expect(withGroups).toHaveLength(17);
    expect(
      withGroups.filter(([, { groups: found }]) => found.length !== 1).map(([id]) => id),
    ).toEqual(["/components/schemas/c1.api.policy.v1.WaitInstance"]);
    const large = withGroups.filter(([, type]) => type.groups.some(({ arms }) => arms.length > 40));
    expect(large.map(([id]) => id)).toEqual([task("TaskAuditView")]);
  });
});

describe.skipIf(!isShared(publishedPath))(
  "needs ../shared: spec/conductorone-tasks.yaml and the published document",
  () => {
    let document: JsonObject;
    let published: LoweredFile;
    let intended: readonly IntendedDifference[];
    let ours: LoweredFile;
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
      document = restrict(published.document.value as JsonObject, tasks);
      intended = intendedDifferences(published.document.value as JsonObject);
      ours = await lowerFile("spec/conductorone-tasks.yaml");
      ourFacts = factsOf(ours.api);
    });

    it("the published document has 17 operations on tasks, which reach 166 schemas", () => {
      const { operations } = lowerDocument(published.document, undefined, document).api;
      expect(operations).toHaveLength(17);
      expect(Object.keys(schemasOf(document))).toHaveLength(166);
    });

    it("have the oneof groups that the published document puts in words", () => {
      const told = groupsInWords(document);
      expect(told).toHaveLength(18);
      expect(groupsOf(ours.api)).toEqual(told);
    });

    it("say the same but for what is meant to differ", () => {
      expect(judge(document)).toEqual([]);
    });

    // Without these the test above might pass because it looks at nothing.
    it.each<[change: string, edit: (schemas: Editable, paths: Editable) => void]>([
      [
        "a property has another name",
        (schemas) => renameKey(schemas[`${tasks}Task`].properties, "displayName", "name"),
      ],
      ["a property is gone", (schemas) => delete schemas[`${tasks}Task`].properties.displayName],
      [
        "a property has another type",
        (schemas) => (schemas[`${tasks}Task`].properties.displayName.type = "integer"),
      ],
      [
        "a property has another format",
        (schemas) => (schemas[`${tasks}Task`].properties.createdAt.format = "date"),
      ],
      [
        "a property is readOnly",
        (schemas) => (schemas[`${tasks}Task`].properties.policy.readOnly = true),
      ],
      [
        "a property is not readOnly any more",
        (schemas) => (schemas[`${tasks}Task`].properties.id.readOnly = false),
      ],
      ["a property is required", (schemas) => (schemas[`${tasks}Task`].required = ["id"])],
      [
        "a property may be null",
        (schemas) => (schemas[`${tasks}Task`].properties.displayName.nullable = true),
      ],
      [
        "an array may not be null",
        (schemas) => delete schemas[`${tasks}Task`].properties.insightIds.nullable,
      ],
      [
        "an enum has a value more",
        (schemas) => schemas[`${tasks}Task`].properties.state.enum.push("TASK_STATE_NEW"),
      ],
      [
        "an enum's values have another order",
        (schemas) => schemas[`${tasks}Task`].properties.state.enum.reverse(),
      ],
      [
        "an arm is gone",
        (schemas) => {
          const type = schemas[`${tasks}TaskType`];
          type.description = type.description.replace("  - grant\n", "");
          delete type.properties.grant;
        },
      ],
      [
        "an arm is an ordinary property",
        (schemas) => {
          const type = schemas[`${tasks}TaskType`];
          type.description = type.description.replace("  - grant\n", "");
        },
      ],
      [
        "a group has another name",
        (schemas) => {
          const type = schemas[`${tasks}TaskType`];
          type.description = type.description.replace("oneof named task_type", "oneof named type");
        },
      ],
      [
        "a reference leads elsewhere",
        (schemas) =>
          (schemas[`${tasks}TaskView`].properties.task.$ref = `${prefix}${tasks}TaskType`),
      ],
      [
        "the name that is hinted at differs",
        (schemas) => (schemas[`${tasks}Task`]["x-speakeasy-name-override"] = "Ticket"),
      ],
      ["an operation is gone", (_, paths) => delete paths["/api/v1/task/grant"]],
      [
        "an operation has another path",
        (_, paths) => renameKey(paths, "/api/v1/task/grant", "/api/v2/task/grant"),
      ],
      [
        "an operation has another method",
        (_, paths) => renameKey(paths["/api/v1/task/grant"], "post", "put"),
      ],
      [
        "an operation has another id",
        (_, paths) => (paths["/api/v1/task/grant"].post.operationId += "2"),
      ],
      [
        "a parameter has another type",
        (_, paths) => (paths["/api/v1/tasks/{id}"].get.parameters[0].schema.type = "integer"),
      ],
      [
        "a body is required",
        (_, paths) => (paths["/api/v1/task/grant"].post.requestBody.required = true),
      ],
      [
        "a response has another status",
        (_, paths) => renameKey(paths["/api/v1/task/grant"].post.responses, "200", "201"),
      ],
      [
        "an operation is for everyone",
        (_, paths) => (paths["/api/v1/task/grant"].post.security = []),
      ],
    ])("would notice that %s", (_, edit) => {
      const changed = structuredClone(document) as Editable;
      edit(changed.components.schemas, changed.paths);
      expect(changed).not.toEqual(document);
      expect(judge(changed as JsonObject)).not.toEqual([]);
    });

    it("would notice an intended difference that is not there any more, or in more places", () => {
      const facts = factsOf(lowerDocument(published.document, undefined, document).api);
      const differences = findDifferences(facts, ourFacts);
      const title = intended.find(({ at }) => at[0] === "title")!;
      expect(judgeDifferences(differences, [...intended, title])).toHaveLength(2);
      expect(
        judgeDifferences(
          differences.filter(({ path }) => path[0] !== "title"),
          intended,
        ),
      ).toEqual([`intended at 1 places and found at 0: ${title.why}`]);
      const wide = { ...title, at: ["*"], published: (step = "") => step, ours: undefined };
      expect(judgeDifferences(differences, [...intended, wide])).not.toEqual([]);
    });
  },
);

// A document that a test is about to change.
// oxlint-disable-next-line typescript/no-explicit-any
type Editable = any;

function renameKey(object: Editable, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}

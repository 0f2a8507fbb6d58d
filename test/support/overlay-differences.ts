import type { JsonObject } from "../../src/ir/types.js";
import type { IntendedDifference, Plain, PlainObject } from "./ir-difference.js";
import { declarationOf, restrict, task, tasks } from "./published-document.js";

/** The schemas of the published document that the overlay of our own description adds. */
export const overlaySchemas: readonly string[] = [
  "c1.api.app.v1.App",
  "c1.api.app.v1.AppEntitlement",
  "c1.api.app.v1.AppUser",
  "c1.api.app.v1.AppUserStatus",
];

/** The kinds of object that are known in the lists of related ones, by the last part of the variant's name. */
const kinds: Readonly<Record<string, string>> = {
  ExpandedApp: "c1.api.app.v1.App",
  ExpandedAppEntitlement: "c1.api.app.v1.AppEntitlement",
  ExpandedAppUser: "c1.api.app.v1.AppUser",
  ExpandedUser: "c1.api.user.v1.User",
};

/** The schemas that the overlay adds of its own accord. */
export const variantSchemas: readonly string[] = [...Object.keys(kinds), "ExpandedObject"]
  .map((name) => tasks + name)
  .toSorted();

const component = (name: string): string => `/components/schemas/${name}`;
const typeUrl = (name: string): string => `type.googleapis.com/${name}`;

/** What the paths of a task's view lead to; neither access reviews nor insights are published. */
const relations: Readonly<Record<string, { readonly many: boolean; readonly target?: string }>> = {
  accessReview: { many: false },
  app: { many: false, target: `${tasks}ExpandedApp` },
  appUser: { many: false, target: `${tasks}ExpandedAppUser` },
  createdByUser: { many: false, target: `${tasks}ExpandedUser` },
  entitlements: { many: true, target: `${tasks}ExpandedAppEntitlement` },
  identityUser: { many: false, target: `${tasks}ExpandedUser` },
  insights: { many: true },
  stepApprovers: { many: true, target: `${tasks}ExpandedUser` },
  user: { many: false, target: `${tasks}ExpandedUser` },
};

/** Every difference from the published document that the overlay alone makes; it adds, and changes nothing. */
export function overlayDifferences(published: JsonObject): readonly IntendedDifference[] {
  const known = restrict(published, tasks, overlaySchemas);
  const added = (
    why: string,
    at: readonly string[],
    ours: Plain,
    count = 1,
  ): IntendedDifference => ({
    why,
    at,
    count,
    published: undefined,
    ours,
  });
  const declared = (name: string, why: string, type: Plain): IntendedDifference =>
    added(why, ["declarations", task(name)], {
      id: task(name),
      nameParts: { path: [tasks + name] },
      type,
    });
  return [
    added(
      "the published document does not say what a list of related objects holds",
      ["declarations", "*", "type", "properties", "expanded", "expanded"],
      { item: task("ExpandedObject") },
      15,
    ),
    ...Object.entries(relations).map(([name, { many, target }]) =>
      added(
        `nor what the path to ${name} leads to`,
        ["declarations", task("TaskView"), "type", "properties", `${name}Path`, "expands"],
        { name, many, ...(target === undefined ? {} : { target: component(target) }) },
      ),
    ),
    declared("ExpandedObject", "a related object is one of the kinds that are known", {
      kind: "union",
      variants: Object.keys(kinds).map((name) => ({ kind: "reference", target: task(name) })),
      exclusive: true,
      discriminator: {
        property: "@type",
        mapping: Object.values(kinds).map((name, variant) => ({ tag: typeUrl(name), variant })),
      },
    }),
    ...Object.entries(kinds).map(([variant, name]) =>
      declared(
        variant,
        `${name}, with its type`,
        withTag(declarationOf(known, component(name)), typeUrl(name)),
      ),
    ),
  ];
}

/** The type of a declaration together with a tag; one that has groups is a part of it. */
function withTag(declaration: PlainObject, tag: string): Plain {
  const literal = { kind: "literal", value: tag };
  const property = {
    name: "@type",
    type: literal,
    required: true,
    readOnly: false,
    writeOnly: false,
    untagged: { type: literal, required: true },
  };
  const type = declaration["type"] as { properties: readonly Plain[]; groups: readonly Plain[] };
  const { properties, groups } = type;
  if (groups.length === 0) return { ...type, properties: [property, ...properties] };
  const own = { kind: "object", properties: [property], groups: [], additional: "unspecified" };
  return {
    kind: "intersection",
    parts: [own, { kind: "reference", target: declaration["id"] }],
  };
}

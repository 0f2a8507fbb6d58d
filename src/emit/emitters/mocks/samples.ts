import type { SampleTree, TaggedTree, TemplateTree, NamedTree } from "../../../fixtures/tree.js";
import type { SymbolId } from "../../../ir/types.js";
import { literalText, objectText, type Member } from "../../ts/text.js";

/** Names the sample that a reference of a tree leads to. */
export type SampleName = (target: SymbolId) => string;

/** Writes a tree as the object literal that `Sample` of the runtime takes. */
export function sampleText(tree: SampleTree, nameOf: SampleName): string {
  if (tree.kind === "blob") return objectText([["blob", literalText(tree.text)]]);
  const template = (inner: TemplateTree): string => templateText(inner, nameOf);
  const named = (list: readonly NamedTree[]): string =>
    objectText(list.map((entry) => [entry.name, template(entry.template)]));
  const sizes = [
    ...optionalEntry("minimal", tree.minimal, template),
    ...optionalEntry("maximal", tree.maximal, template),
  ];
  if (tree.kind === "value") {
    return objectText([
      ["value", template(tree.value)],
      ...optionalEntry("required", tree.required, (names) => listText(names.map(literalText))),
      ...optionalEntry("recursive", tree.recursive, named),
      ...optionalEntry("groups", tree.groups, (groups) => listText(groups.map(named))),
      ...sizes,
    ]);
  }
  const arm = ({ tag, template: inner }: TaggedTree): string =>
    listText([literalText(tag), template(inner)]);
  return objectText([
    ...optionalEntry("tag", tree.tag, (tag) => literalText(tag)),
    ...optionalEntry("arms", tree.arms, (arms) => listText(arms.map(arm))),
    ...optionalEntry("variants", tree.variants, (variants) => listText(variants.map(template))),
    ...sizes,
  ]);
}

function optionalEntry<Value>(
  name: string,
  value: Value | undefined,
  write: (value: Value) => string,
): Member[] {
  return value === undefined ? [] : [[name, write(value)]];
}

function templateText(tree: TemplateTree, nameOf: SampleName): string {
  switch (tree.kind) {
    case "scalar":
      return literalText(tree.value);
    case "array":
      return listText(tree.items.map((item) => templateText(item, nameOf)));
    case "object":
      return objectText(
        tree.properties.map(({ name, template }) => [name, templateText(template, nameOf)]),
      );
    case "inline":
      return `() => (${sampleText(tree.sample, nameOf)})`;
    case "reference":
      return nameOf(tree.target);
  }
}

function listText(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

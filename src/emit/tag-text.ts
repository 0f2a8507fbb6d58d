import type { Api } from "../ir/types.js";

/**
 * What a group of operations is for, as its tag says: summary and description, and the tag it is part
 * of (OpenAPI 3.2, Tag Object).
 */
export function tagText(title: string, { tags }: Api): string {
  const tag = tags.find(({ name }) => name === title);
  const above = tags.find(({ name }) => name === tag?.parent);
  const said = [...new Set([tag?.summary, tag?.description])].filter((text) => text !== undefined);
  return [
    ...(said.length === 0 ? [`The operations of ${title}.`] : said),
    ...(above === undefined ? [] : [`Part of ${above.summary ?? above.name}.`]),
  ].join("\n\n");
}

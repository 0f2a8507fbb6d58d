import { itemSequence, type ItemSequence } from "../../../ir/item-sequence.js";
import type { MediaContent } from "../../../ir/types.js";
import { essenceOf, isMediaRange } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { readingOf, sentMediaType, type Reading } from "../../media-reading.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";
import type { SampleTrees } from "../../sample-trees.js";
import { itemContent, sampleValueText } from "./values.js";

/** A body that handlers can answer with. */
export interface MockedContent {
  readonly mediaType: string;
  /** The type of the body, or a marker with the type of its items. */
  readonly type: string;
  /** The `ContentMock` of the runtime. */
  readonly text: string;
}

/**
 * Writes the bodies of a response, one for each media type, in the given order.
 *
 * @param isStreamed whether bodies of items are read item by item
 */
export function mockedContents(
  contents: readonly MediaContent[],
  isStreamed: boolean,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): readonly MockedContent[] {
  const byType = new Map<string, MockedContent>();
  for (const content of contents) {
    const mediaType = mockedMediaType(content, context);
    if (byType.has(mediaType)) continue;
    const sequence = isStreamed ? itemSequence(content, context.api) : undefined;
    const body =
      sequence === undefined
        ? wholeBody(content, context, trees, module)
        : itemBody(content, sequence, context, trees, module);
    const media: Member[] =
      mediaType === "application/json" ? [] : [["mediaType", literalText(mediaType)]];
    byType.set(mediaType, {
      mediaType,
      type: body.type,
      text: objectText([...media, ...body.members]),
    });
  }
  return [...byType.values()];
}

interface Body {
  readonly type: string;
  readonly members: readonly Member[];
}

const typeOfReading: Readonly<Record<Exclude<Reading, "json">, string>> = {
  text: "string",
  binary: "Blob",
  any: "unknown",
};

function wholeBody(
  content: MediaContent,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): Body {
  const reading = readingOf(content, context.api);
  if (reading !== "json") {
    return { type: typeOfReading[reading], members: [["as", literalText(reading)]] };
  }
  return {
    type: new TypeWriter(context, module, "response").text(content.type),
    members: [["sample", sampleValueText(content, context, trees, module)]],
  };
}

function itemBody(
  content: MediaContent,
  { item, format, events }: ItemSequence,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): Body {
  const type = new TypeWriter(context, module, "response").text(item);
  const sample = sampleValueText(itemContent(content, item), context, trees, module);
  const dataOf = [...(events?.dataOf ?? [])].map(([event, form]): Member => [
    event,
    literalText(form),
  ]);
  const as =
    events === undefined
      ? literalText(format)
      : objectText([
          ...(events.whole ? [["whole", "true"] as const] : []),
          ...(events.data === "json" ? [] : [["data", literalText(events.data)] as const]),
          ...(dataOf.length === 0 ? [] : [["dataOf", objectText(dataOf)] as const]),
          ...(events.sentinel === undefined
            ? []
            : [["sentinel", literalText(events.sentinel)] as const]),
        ]);
  return {
    type: `${module.type("MockedItems", core.mockTypes)}<${type}>`,
    members: [
      ["sample", sample],
      ["as", as],
    ],
  };
}

const commonSubtypes: Readonly<Record<string, string>> = {
  application: "octet-stream",
  text: "plain",
  image: "png",
  audio: "mpeg",
  video: "mp4",
  font: "woff2",
};

/** The media type of a response; one of its range, where the description has a range. */
function mockedMediaType(content: MediaContent, { api }: EmitContext): string {
  const mediaType = sentMediaType(content, api);
  if (!isMediaRange(mediaType)) return mediaType;
  const [type = ""] = essenceOf(mediaType).split("/");
  if (type === "*") {
    return readingOf(content, api) === "any" ? "text/plain" : "application/octet-stream";
  }
  return `${type}/${commonSubtypes[type] ?? "example"}`;
}

import { itemSequence, type ItemSequence } from "../ir/item-sequence.js";
import type { Api, MediaContent, SequenceFormat } from "../ir/types.js";
import { core } from "./core.js";
import { receivedType } from "./media-reading.js";
import type { EmitContext } from "./emit-context.js";
import type { ModuleBuilder } from "./ts/module.js";
import { literalText, objectText } from "./ts/text.js";
import { TypeWriter } from "./ts/types.js";

/** Writes the type of what the body of a success is read into, in any of some media types. */
export function successBodyText(
  contents: readonly MediaContent[],
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const writer = new TypeWriter(context, module, "response");
  const whole = contents.filter((content) => itemSequence(content, context.api) === undefined);
  const streams = contents.flatMap((content) => itemSequence(content, context.api) ?? []);
  const text = whole.length === 0 ? [] : [writer.text(receivedType(whole, context.api))];
  if (text.includes("unknown")) return "unknown";
  return [...new Set([...text, ...streams.map((one) => streamText(one, writer, module))])].join(
    " | ",
  );
}

function streamText(
  { item, events }: ItemSequence,
  writer: TypeWriter,
  module: ModuleBuilder,
): string {
  const text = writer.text(item);
  if (events === undefined) return `${module.type("ItemStream", core.stream)}<${text}>`;
  const name = events.whole ? "WholeEventStream" : "EventStream";
  return `${module.type(name, core.serverSentEvents)}<${text}>`;
}

const readers: Readonly<Record<SequenceFormat, readonly [name: string, module: string]>> = {
  events: ["readEvents", core.serverSentEvents],
  lines: ["readJsonLines", core.jsonLines],
  records: ["readJsonSequence", core.jsonLines],
};

/** Writes how the body of a success is read item by item; undefined where it is read whole. */
export function streamReading(
  content: MediaContent,
  api: Api,
  module: ModuleBuilder,
): string | undefined {
  const sequence = itemSequence(content, api);
  if (sequence === undefined) return undefined;
  const { format, events } = sequence;
  const dataOf = [...(events?.dataOf ?? [])].map(
    ([event, form]) => [event, literalText(form)] as const,
  );
  return objectText([
    ["open", module.value(...readers[format])],
    ...(events?.whole === true ? [["whole", "true"] as const] : []),
    ...(events === undefined || events.data === "json"
      ? []
      : [["data", literalText(events.data)] as const]),
    ...(dataOf.length === 0 ? [] : [["dataOf", objectText(dataOf)] as const]),
    ...(events?.sentinel === undefined
      ? []
      : [["sentinel", literalText(events.sentinel)] as const]),
  ]);
}

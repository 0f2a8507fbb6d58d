import { itemSequence } from "../../../ir/item-sequence.js";
import { isSuccess, successResponses } from "../../../ir/response-shape.js";
import { essenceOf } from "../../../support/media-type.js";
import type { EmitContext } from "../../emit-context.js";
import type { ExampleText } from "../../example.js";

/** The README's example of reading a stream. */
export interface StreamModel {
  readonly call: string;
  /** What tells the stream from the other answers of the operation, where it has any. */
  readonly mediaType: string | undefined;
  /** True for server-sent events. */
  readonly events: boolean;
  /** True where items are the data of events. */
  readonly data: boolean;
}

/** The first operation that is answered with a stream: with nothing else, if there is one. */
export function streamModel(
  { api, names }: EmitContext,
  exampleOf: ExampleText,
): StreamModel | undefined {
  const models = api.operations.flatMap((operation): readonly StreamModel[] => {
    const contents = successResponses(operation)
      .filter(({ status }) => isSuccess(status))
      .flatMap(({ content }) => content);
    const content = contents.find((media) => itemSequence(media, api) !== undefined);
    const events = content && itemSequence(content, api)?.events;
    if (content === undefined) return [];
    const { method } = names.operation(operation.id);
    return [
      {
        call: `${names.service(operation.id).property}.${method}(${exampleOf(operation) ?? ""})`,
        mediaType: contents.length > 1 ? essenceOf(content.mediaType) : undefined,
        events: events !== undefined,
        data: events?.whole === false,
      },
    ];
  });
  return models.find(({ mediaType }) => mediaType === undefined) ?? models[0];
}

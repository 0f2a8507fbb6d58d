import { bodyVariants, formOf } from "../../../ir/body-shape.js";
import { itemSequence } from "../../../ir/item-sequence.js";
import { kindOf } from "../../../ir/media-kind.js";
import { isSuccess, successResponses } from "../../../ir/response-shape.js";
import { essenceOf } from "../../../support/media-type.js";
import type { EmitContext } from "../../emit-context.js";
import type { ExampleText } from "../../example.js";
import { readingOf } from "../../media-reading.js";
import { streamFlagArgument } from "../../stream-flag-argument.js";

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
    const flag = streamFlagArgument(operation, names.operation(operation.id), api);
    const params = exampleOf(operation, flag === undefined ? [] : [[flag.argument, "true"]]);
    return [
      {
        call: `${names.service(operation.id).property}.${method}(${params ?? ""})`,
        mediaType:
          contents.length > 1 && flag === undefined ? essenceOf(content.mediaType) : undefined,
        events: events !== undefined,
        data: events?.whole === false,
      },
    ];
  });
  return models.find(({ mediaType }) => mediaType === undefined) ?? models[0];
}

/** What the README says of bodies that may be streams. */
export interface UploadsModel {
  /** True where some form has parts, which may be files. */
  readonly parts: boolean;
  /** True where some body is a sequence of items, or of parts one after the other. */
  readonly items: boolean;
}

/** Tells what kinds of body may be streams; undefined where none may. */
export function uploadsModel({ api }: EmitContext): UploadsModel | undefined {
  const contents = api.operations.flatMap((operation) =>
    bodyVariants(operation, api).flatMap((variant) => variant.contents),
  );
  const forms = new Set(contents.map((content) => formOf(content, api)));
  const parts = contents.some((content) => kindOf(content, api) === "multipart");
  const items = forms.has("items") || forms.has("parts");
  return parts || items || forms.has("bytes") ? { parts, items } : undefined;
}

/** The README's example of reading bytes as they arrive: the first operation that gives them. */
export function downloadModel(
  { api, names }: EmitContext,
  exampleOf: ExampleText,
): { readonly call: string } | undefined {
  const found = api.operations.filter((candidate) =>
    successResponses(candidate)
      .flatMap(({ content }) => content)
      .some((content) => readingOf(content, api) === "binary"),
  );
  const operation = found.find(({ method }) => method === "GET") ?? found[0];
  if (operation === undefined) return undefined;
  const { property } = names.service(operation.id);
  const { method } = names.operation(operation.id);
  return { call: `${property}.${method}(${exampleOf(operation) ?? ""})` };
}

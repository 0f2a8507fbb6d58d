import { kindOf } from "../../../ir/media-kind.js";
import type { Api, Encodings, JsonValue, PartEncoding } from "../../../ir/types.js";
import { core } from "../../core.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText, type Member } from "../../ts/text.js";

/**
 * Writes how the values in a body or a query are written: `encoding`, `prefixEncoding` and
 * `itemEncoding` of its spec. Nothing where all is written as usual.
 */
export function encodingMembers(
  { encoding = [], prefixEncoding = [], itemEncoding }: Encodings,
  api: Api,
  module: ModuleBuilder,
): readonly Member[] {
  const written = (one: PartEncoding): string => encodingText(one, api, module);
  const byName = encoding.map(({ property, ...how }): Member => [property, written(how)]);
  return [
    ...(byName.length === 0 ? [] : [["encoding", objectText(byName)] as const]),
    ...(prefixEncoding.length === 0
      ? []
      : [["prefixEncoding", `[${prefixEncoding.map(written).join(", ")}]`] as const]),
    ...(itemEncoding === undefined ? [] : [["itemEncoding", written(itemEncoding)] as const]),
  ];
}

const ownFields = ["contentType", "style", "explode", "allowReserved", "headers"] as const;

function encodingText(encoding: PartEncoding, api: Api, module: ModuleBuilder): string {
  const writer = nestedWriter(encoding, api, module);
  const own = ownFields.flatMap((name): Member[] => {
    const value = encoding[name];
    return value === undefined ? [] : [[name, literalText(value as JsonValue)]];
  });
  if (writer === undefined) return objectText(own);
  return objectText([...own, ...encodingMembers(encoding, api, module), ["write", writer]]);
}

/** What writes a part that is a body itself; undefined where it is none, or one of several media types. */
function nestedWriter(
  { contentType = "" }: PartEncoding,
  api: Api,
  module: ModuleBuilder,
): string | undefined {
  if (/[,*]/.test(contentType)) return undefined;
  const kind = kindOf({ mediaType: contentType, type: { kind: "unknown" } }, api);
  if (kind === "multipart") return module.value("writeMultipart", core.multipart);
  return kind === "fields" ? module.value("writeForm", core.form) : undefined;
}

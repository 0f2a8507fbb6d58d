import { core } from "./core.js";
import type { ModuleBuilder } from "./ts/module.js";
import { literalText, objectText } from "./ts/text.js";

/** Writes how calls get a key of their own in a header. */
export function idempotencyText(header: string, module: ModuleBuilder): string {
  return objectText([
    ["header", literalText(header)],
    ["place", module.value("placeRandomKey", core.idempotency)],
  ]);
}

import type { IrType, JsonValue, StringType } from "../../ir/types.js";

/**
 * Makes candidates for ids of a type, by their number: the same number gives the same id. What `fits`
 * rejects is passed over; where nothing fits, the id is the number itself.
 */
export function makeId(
  type: IrType | undefined,
  number: number,
  fits: (id: JsonValue) => boolean,
): JsonValue {
  const id = candidates(type, number).find(fits);
  return id ?? (type?.kind === "number" ? number + 1 : String(number + 1));
}

function candidates(type: IrType | undefined, number: number): readonly JsonValue[] {
  if (type?.kind === "number") {
    const step = type.multipleOf ?? 1;
    const from = Math.max(type.minimum ?? type.exclusiveMinimum ?? 1, 1);
    return [Math.ceil(from / step) * step + number * step, number, number + 1];
  }
  if (type?.kind === "enum") return type.members.map(({ value }) => value);
  const format = (type as Partial<StringType> | undefined)?.format;
  if (format === "uuid" || format === "guid") return [uuidOf(number)];
  if (format === "int64" || format === "int32") return [String(1000 + number)];
  if (format === "date-time") return [new Date(Date.UTC(2020, 0, 1) + number * 1000).toISOString()];
  // Of the lengths and letters that ids usually have.
  return [
    `new-${number + 1}`,
    `${number + 1}`,
    letters(number, 27),
    letters(number, 24, "0123456789abcdef"),
    letters(number, 36, "0123456789abcdef"),
    uuidOf(number),
    letters(number, 8),
    letters(number, 4),
    letters(number, 12, "ABCDEFGHJKMNPQRSTVWXYZ"),
    letters(number, 3, "abcdefghijklmnopqrstuvwxyz"),
    letters(number, 16, "0123456789"),
  ];
}

/** A number of a fixed length in the digits of an alphabet. */
function letters(
  number: number,
  length: number,
  alphabet = "0123456789abcdefghijkmnpqrstuvwxyz",
): string {
  let rest = number + 1;
  let text = "";
  while (text.length < length) {
    text = (alphabet[rest % alphabet.length] ?? "0") + text;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}

/** A UUID of version 8, whose bits are anybody's own (RFC 9562, 5.8). */
function uuidOf(number: number): string {
  return `00000000-0000-8000-8000-${(number + 1).toString(16).padStart(12, "0")}`;
}

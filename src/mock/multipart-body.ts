import { Unreadable } from "./unreadable.js";

/** One part of a multipart body (RFC 7578, 4). */
export interface BodyPart {
  readonly name: string | undefined;
  readonly fileName: string | undefined;
  /** With parameters; type and subtype are in lower case. Undefined where the part does not say it. */
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

function noMultipart(why: string): Unreadable {
  return new Unreadable(`is no multipart body: ${why}`);
}

/** How many parts a body may have. */
const mostParts = 1000;

/**
 * Splits a multipart body into its parts (RFC 2046, 5.1.1).
 *
 * @throws Unreadable where there is no boundary, or the body does not end with it
 */
export function parseMultipart(bytes: Uint8Array, contentType: string): readonly BodyPart[] {
  const boundary = parameterOf(contentType, "boundary");
  if (boundary === undefined || boundary === "" || boundary.length > 70)
    throw noMultipart("its content type has no boundary of 1 to 70 characters");
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  // The first delimiter needs no line before it.
  const whole = Buffer.concat([Buffer.from("\r\n"), body]);
  const parts: BodyPart[] = [];
  let at = whole.indexOf(delimiter);
  if (at < 0) throw noMultipart("its boundary is nowhere in it");
  for (;;) {
    const after = at + delimiter.length;
    if (whole.subarray(after, after + 2).toString("latin1") === "--") return parts;
    const begin = whole.indexOf("\r\n", after);
    const end = begin < 0 ? -1 : whole.indexOf(delimiter, begin);
    if (end < 0) throw noMultipart("it has no end: the boundary with two dashes is missing");
    if (parts.length === mostParts) throw noMultipart(`it has more than ${mostParts} parts`);
    parts.push(parsePart(whole.subarray(begin, end)));
    at = end;
  }
}

/** A part begins with the line break before its headers, which an empty line ends. */
function parsePart(part: Buffer): BodyPart {
  const end = part.indexOf("\r\n\r\n");
  if (end < 0) throw noMultipart("a part has no empty line after its headers");
  const headers = new Map<string, string>();
  for (const line of part
    .subarray(0, end)
    .toString("utf8")
    .split(/\r\n(?![ \t])/)) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/s.exec(line) ?? [];
    if (name !== undefined) headers.set(name.toLowerCase(), value ?? "");
  }
  const disposition = headers.get("content-disposition") ?? "";
  return {
    name: parameterOf(disposition, "name"),
    fileName: parameterOf(disposition, "filename"),
    // A boundary among the parameters has a case.
    contentType: headers
      .get("content-type")
      ?.trim()
      .replace(/^[^;]*/, (essence) => essence.toLowerCase()),
    bytes: part.subarray(end + 4),
  };
}

/** A parameter of a header's value, unquoted. Browsers write a quote as `%22` (HTML, 4.10.21.8). */
function parameterOf(header: string, wanted: string): string | undefined {
  for (const [, name = "", quoted, token] of header.matchAll(
    /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g,
  )) {
    if (name.toLowerCase() !== wanted) continue;
    return quoted === undefined
      ? token
      : quoted.replaceAll(/\\(["\\])/g, "$1").replaceAll("%22", '"');
  }
  return undefined;
}

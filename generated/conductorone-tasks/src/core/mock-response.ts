import type {
  ContentMock,
  EventMock,
  OperationMock,
  ResponseMock,
  ResponseOptions,
} from "./mock-types.js";
import type { EventData } from "./operation.js";
import { findOwn } from "./record.js";
import { instantiate, variants, type SampleSource } from "./samples.js";
import { findByStatus } from "./status.js";

/** What a response is to be. */
export interface MockedResponse extends ResponseOptions {
  /** Undefined for the success that the description lists first. */
  readonly status?: number | undefined;
  /** What replaces parts of the sample; undefined for the sample as it is. */
  readonly overrides?: unknown;
  /** Makes another body of one that is JSON. */
  readonly change?: ((body: unknown) => unknown) | undefined;
}

/**
 * Makes a response of an operation from its samples.
 *
 * A body that the description does not declare for the status is the override, as JSON. Of several bodies it is the
 * one that is accepted before others, where nothing says which.
 *
 * @param accept the media types that the request accepts, the preferred first
 * @throws TypeError for a media type that the response does not have
 */
export function createResponse(
  { responses, route }: OperationMock,
  wanted: MockedResponse,
  accept = "",
): Response {
  const { status: asked, headers, overrides } = wanted;
  const status = asked ?? firstSuccess(Object.keys(responses));
  const response = findByStatus(responses, status);
  const contents = response?.contents ?? (response === undefined ? [undeclared] : []);
  const find = (type: string): ContentMock | undefined =>
    contents.find(({ mediaType = json }) => mediaType === type);
  const [first = ""] = overrides === undefined ? accept.split(/[,;]/) : [];
  const { contentType } = wanted;
  const content =
    contentType === undefined ? (find(first.trim()) ?? contents[0]) : find(contentType);
  if (contentType !== undefined && content === undefined) {
    throw new TypeError(`'${route}' has no ${contentType} for ${status}`);
  }
  const body =
    content === undefined || isBodiless(status) ? undefined : writeContent(content, wanted);
  const all = new Headers(body?.type === undefined ? {} : { "content-type": body.type });
  for (const [name, value] of Object.entries({ ...response?.headers, ...headers })) {
    all.set(name, value);
  }
  return new Response(body?.content ?? null, { status, headers: all });
}

/** Finds the response of the success that the description lists first. */
export function findSuccess({ responses }: OperationMock): ResponseMock | undefined {
  return findByStatus(responses, firstSuccess(Object.keys(responses)));
}

const json = "application/json";

/** What a status has that the description says nothing of. */
const undeclared: ContentMock = { as: "any" };

function firstSuccess(statuses: readonly string[]): number {
  const found = statuses.find((status) => status.startsWith("2"));
  return found === undefined || found === "2XX" ? 200 : Number(found);
}

/** Statuses whose responses have no body (Fetch Standard, null body status). */
function isBodiless(status: number): boolean {
  return [204, 205, 304].includes(status);
}

interface Written {
  readonly content: string | Blob;
  readonly type: string;
}

function writeContent(content: ContentMock, wanted: MockedResponse): Written | undefined {
  const { overrides, change = (body) => body } = wanted;
  const { mediaType: type = json, sample = { value: null }, as } = content;
  switch (as) {
    case undefined:
      return { type, content: toJson(change(instantiate(sample, overrides as object, wanted))) };
    case "text":
      return { type, content: (overrides as string | undefined) ?? "text" };
    case "binary":
      return { type, content: (overrides as Blob | undefined) ?? new Blob(["binary"]) };
    case "any":
      return writeAny(content, overrides);
    case "lines":
      return { type, content: writeItems(sample, wanted, (item) => `${toJson(item)}\n`) };
    case "records":
      return { type, content: writeItems(sample, wanted, (item) => `\u001e${toJson(item)}\n`) };
    default:
      return { type, content: writeEvents(as, sample, wanted) };
  }
}

/** Writes a body of which nothing is known but, perhaps, its media type. */
function writeAny({ mediaType }: ContentMock, overrides: unknown): Written | undefined {
  if (overrides === undefined) {
    return mediaType === undefined ? undefined : { type: mediaType, content: "any" };
  }
  if (overrides instanceof Blob) {
    return {
      type: mediaType ?? (overrides.type || "application/octet-stream"),
      content: overrides,
    };
  }
  return { type: json, content: toJson(overrides) };
}

function writeItems(
  sample: SampleSource,
  wanted: MockedResponse,
  write: (item: unknown) => string,
): string {
  const { overrides } = wanted;
  const items = Array.isArray(overrides)
    ? overrides.map((item: object) => instantiate(sample, item, wanted))
    : variants(sample, wanted);
  return items.map(write).join("");
}

/** Writes items as server-sent events (HTML, 9.2.5), ended as the description says. */
function writeEvents(mock: EventMock, sample: SampleSource, wanted: MockedResponse): string {
  const last = mock.sentinel === undefined ? "" : `data: ${mock.sentinel}\n\n`;
  return writeItems(sample, wanted, (item) => `${eventText(item, mock)}\n`) + last;
}

function eventText(item: unknown, { whole, data = "json", dataOf = {} }: EventMock): string {
  if (whole !== true) return dataText(item, data);
  const { data: value, ...fields } = item as Readonly<Record<string, unknown>>;
  const form = findOwn(dataOf, String(fields["event"])) ?? data;
  const lines = Object.entries(fields)
    .filter(([name, field]) => ["event", "id", "retry"].includes(name) && field !== null)
    .map(([name, field]) => `${name}: ${String(field)}\n`);
  return lines.join("") + dataText(value, form);
}

function dataText(value: unknown, form: EventData): string {
  const text = typeof value === "string" && form !== "json" ? value : toJson(value);
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join("");
}

function toJson(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}

import type {
  EventStream,
  FilePart,
  Job,
  Problem,
  StatusOfClass,
} from "../../../generated/answers/src/index.js";
import {
  attach,
  drop,
  fetchJob,
  readWords,
  render,
  start,
  writeWords,
} from "../../../generated/answers/src/operations/jobs.js";
import type { Answers, Client, WriteWordsParams } from "../../../generated/answers/src/index.js";
import { accept, isExactly } from "../asserted-types.js";

/** The status and the media type tell the answers apart, and each has its own data. */
export async function narrow(client: Client): Promise<void> {
  const received = await start(client, { name: "n" }).withResponse();
  isExactly<200 | 202>()(received.status, true);
  isExactly<Job | string | undefined>()(received.data, true);
  if (received.status === 202) isExactly<undefined>()(received.data, true);
  if (received.status === 200 && received.contentType === "text/csv") {
    isExactly<string>()(received.data, true);
  }
  if (received.status === 200 && received.contentType === "application/json") {
    isExactly<Job>()(received.data, true);
    isExactly<number | undefined>()(received.headers.xRest, true);
  }
  // @ts-expect-error TS2367 no status that the description has
  if (received.status === 201) accept(received);
  // @ts-expect-error TS2339 what another answer has
  accept(received.data?.id);
}

/** A result is narrowed in the same way, once it went well. */
export async function settle(client: Client): Promise<void> {
  const result = await start(client, { name: "n" }).result();
  if (result.ok) {
    isExactly<200 | 202>()(result.status, true);
    if (result.status === 202) isExactly<undefined>()(result.data, true);
    return;
  }
  if (result.error.status === 404) isExactly<Problem | undefined>()(result.error.body, true);
}

/** The declared headers have types, and may be missing. */
export async function readHeaders(client: Client): Promise<void> {
  const received = await start(client, { name: "n" }).withResponse();
  if (received.status !== 200) return;
  isExactly<number | undefined>()(received.headers.xRest, true);
  isExactly<string[] | undefined>()(received.headers.xTags, true);
  // @ts-expect-error TS2339 a header that is not declared
  accept(received.headers.xOther);
}

/** A range and a default say no more than that it went well; an exact status is itself. */
export async function tellStatus(client: Client): Promise<void> {
  isExactly<StatusOfClass<2>>()((await fetchJob(client, { id: "1" }).withResponse()).status, true);
  isExactly<StatusOfClass<2>>()((await drop(client, { id: "1" }).withResponse()).status, true);
  const kept = await attach(client, { id: "1", file: new Blob() }).withResponse();
  isExactly<204>()(kept.status, true);
  isExactly<undefined>()(kept.data, true);
}

/** Media types that are read alike are one member; a type of the API's own with a schema is JSON. */
export async function readMedia(client: Client): Promise<void> {
  isExactly<string | Blob | null>()(await render(client, { id: "1" }), true);
  isExactly<Job>()(await drop(client, { id: "1" }), true);
}

/** The media type chooses the form of the body. */
export function chooseBody(client: Client): void {
  void start(client, { name: "n" });
  void start(client, { name: "n", contentType: "application/json" });
  void start(client, { contentType: "text/csv", body: "a,b" });
  void start(client, { contentType: "image/png", body: new Blob() });
  // @ts-expect-error TS2322 a media type that is not taken
  void start(client, { contentType: "audio/ogg", body: new Blob() });
  // @ts-expect-error TS2322 bytes where there is a text
  void start(client, { contentType: "text/csv", body: new Blob() });
  // @ts-expect-error TS2345 the preferred form without what it needs
  void start(client, { contentType: "application/json" });
}

/** A file is a Blob, a File, a buffer or a stream, also with what these do not say, but no text. */
export function sendFiles(client: Client, stream: ReadableStream<Uint8Array>): void {
  void attach(client, { id: "1", file: new File([], "a.txt") });
  void attach(client, {
    id: "1",
    file: new Uint8Array(1),
    pages: [new ArrayBuffer(1), new Blob()],
  });
  accept<FilePart>(new DataView(new ArrayBuffer(1)));
  // @ts-expect-error TS2322 a text
  void attach(client, { id: "1", file: "content" });
  void attach(client, { id: "1", file: stream });
  void attach(client, {
    id: "1",
    file: { data: stream, name: "a.txt", type: "text/plain", size: 1 },
  });
  // @ts-expect-error TS2322 a text as the bytes of a file
  void attach(client, { id: "1", file: { data: "content" } });
}

/** A flag tells whether the answer comes whole or item by item; where it is not known, the answer does. */
export async function flag(
  client: Client,
  answers: Answers,
  stream: boolean,
  params: WriteWordsParams,
): Promise<void> {
  const prompt = "p";
  isExactly<string[]>()(await writeWords(client, { prompt }), true);
  isExactly<string[]>()(await writeWords(client, { prompt, stream: false }), true);
  isExactly<string[]>()(await writeWords(client, { prompt, stream: null }), true);
  isExactly<EventStream<Job>>()(await writeWords(client, { prompt, stream: true }), true);
  isExactly<EventStream<Job> | string[]>()(await writeWords(client, { prompt, stream }), true);
  isExactly<EventStream<Job> | string[]>()(await writeWords(client, params), true);
  const received = await answers.jobs.writeWords({ prompt, stream: true }).withResponse();
  isExactly<"text/event-stream">()(received.contentType, true);
  const result = await answers.jobs.writeWords({ prompt }).result();
  if (result.ok) isExactly<string[]>()(result.data, true);
  const told = await answers.jobs.writeWords(params).withResponse();
  if (told.contentType === "application/json") isExactly<string[]>()(told.data, true);
  // @ts-expect-error TS2322 no flag
  void writeWords(client, { prompt, stream: "yes" });
}

/** Where the flag is true unless it is said otherwise, the items are what comes without it. */
export async function flagByDefault(client: Client): Promise<void> {
  isExactly<EventStream<Job>>()(await readWords(client), true);
  isExactly<EventStream<Job>>()(await readWords(client, {}), true);
  isExactly<string[]>()(await readWords(client, { stream: false }), true);
}

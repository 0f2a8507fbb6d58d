import { mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import { compilers, projectFolder, strictest, typeCheck } from "../support/compilers.js";
import { LoopbackServer, type Answer } from "../support/loopback-server.js";

/** Streams in both directions through a generated package: its types, and what it does. */
type Call = PromiseLike<unknown> & {
  withResponse(): Promise<{ contentType: string; data: unknown }>;
};
type Client = Record<string, Record<string, (params?: object) => Call>>;

let folder: string;
let server: LoopbackServer;
let client: Client;
let answer: Answer;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-observatory-")));
  const here = join(projectFolder, "test/specs");
  const info = { name: "observatory", version: "1.0.0" };
  const target = { spec: "observatory.yaml", out: folder, package: info };
  const result = await generate({ target: resolveTarget(target, here, here), mode: "write" });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  server = await LoopbackServer.start(() => answer);
  const entry = pathToFileURL(join(folder, "dist/esm/index.js")).href;
  const { Observatory } = (await import(entry)) as {
    Observatory: new (options: object) => Client;
  };
  client = new Observatory({ baseUrl: server.url });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function readAll(items: unknown): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items as AsyncIterable<unknown>) found.push(item);
  return found;
}

const sent = (type: string, text: string): Answer => ({
  status: 200,
  text,
  headers: { "content-type": type },
});

describe("a generated package", () => {
  it("reads events of several types, each with data of its own", async () => {
    answer = sent(
      "text/event-stream",
      'event: comet\ndata: {"name":"2P"}\nid: 7\n\nevent: brightness\ndata: 1.5\n\nevent: note\ndata: 12\n\nevent: new\ndata: {"a":1}\n\nevent: new\ndata: text\n\n',
    );
    const stream = await client["sky"]?.["watchSightings"]?.({ lastEventID: "6" });
    expect(await readAll(stream)).toEqual([
      { event: "comet", data: { name: "2P" }, id: "7" },
      { event: "brightness", data: 1.5 },
      { event: "note", data: "12" },
      { event: "new", data: { a: 1 } },
      { event: "new", data: "text" },
    ]);
    expect(stream).toMatchObject({ lastEventId: "7" });
    const headers = new Map(server.requests.at(-1)?.headers);
    expect(headers.get("last-event-id")).toBe("6");
    expect(headers.get("accept")).toBe("text/event-stream, application/problem+json;q=0.9");
  });

  it("reads lines and records by what the response says it is", async () => {
    answer = sent("application/jsonl", '{"value":1}\n{"value":2}');
    expect(await readAll(await client["sky"]?.["listMeasurements"]?.())).toEqual([
      { value: 1 },
      { value: 2 },
    ]);
    answer = sent("application/json-seq", '\u001e{"value":1}\n\u001e{"value":2}\n');
    expect(await readAll(await client["sky"]?.["listMeasurements"]?.())).toHaveLength(2);
  });

  it("is answered at once or with a stream", async () => {
    answer = sent("application/json", '{"text":"no"}');
    const whole = await client["sky"]?.["ask"]?.({ question: "?" }).withResponse();
    expect(whole).toMatchObject({ contentType: "application/json", data: { text: "no" } });
    answer = sent("text/event-stream", 'data: {"word":"not"}\n\ndata: [DONE]\n\n');
    const streamed = await client["sky"]?.["ask"]?.({ question: "?", stream: true }).withResponse();
    expect(streamed?.contentType).toBe("text/event-stream");
    expect(await readAll(streamed?.data)).toEqual([{ word: "not" }]);
    expect(server.requests.at(-1)?.body.toString()).toBe('{"question":"?","stream":true}');
  });

  it("reads data that is text as it is", async () => {
    answer = sent("text/event-stream", "data: 1\n\ndata: [DONE]\n\n");
    expect(await readAll(await client["sky"]?.["watchClock"]?.())).toEqual(["1", "[DONE]"]);
  });

  it("sends items, streams and parts", async () => {
    answer = { status: 200, body: { taken: 1 } };
    await client["sky"]?.["addMeasurements"]?.({
      body: [{ at: "2026-01-01T00:00:00Z", value: 1 }],
    });
    expect(server.requests.at(-1)?.body.toString()).toBe(
      '{"at":"2026-01-01T00:00:00Z","value":1}\n',
    );
    answer = { status: 204 };
    await client["plates"]?.["uploadPlate"]?.({ id: "1", body: new Blob(["ab"]).stream() });
    expect(server.requests.at(-1)?.body.toString()).toBe("ab");
    answer = { status: 201, body: {} };
    await client["plates"]?.["addPlate"]?.({
      plate: { data: new Blob(["fits"]).stream(), name: "m31.fits" },
    });
    expect(server.requests.at(-1)?.body.toString()).toMatch(
      /filename="m31.fits"\r\nContent-Type: image\/fits\r\n\r\nfits\r\n/,
    );
  });

  it("has mocks of the items of streams", async () => {
    const mocks = pathToFileURL(join(folder, "dist/esm/mocks/build.js")).href;
    const { responses } = (await import(mocks)) as {
      responses: Record<string, Record<string, Record<string, () => unknown[]>>>;
    };
    const sightings = responses["sky"]?.["watchSightings"]?.["200"]?.() ?? [];
    expect(sightings).toContainEqual(
      expect.objectContaining({ event: "comet", data: expect.objectContaining({ name: "name" }) }),
    );
    expect(responses["sky"]?.["ask"]?.["200 text/event-stream"]?.()).toEqual([{ word: "word" }]);
  });
});

const check = `
import { createReadStream } from "node:fs";
import {
  Observatory,
  type AnswerPart,
  type EventStream,
  type ItemStream,
  type Measurement,
  type ServerSentEvent,
  type WholeEventStream,
} from "./src/index.js";

const { sky, plates } = new Observatory({ baseUrl: "https://observatory.example" });

export async function read(): Promise<void> {
  const sightings = await sky.watchSightings();
  sightings satisfies WholeEventStream<unknown>;
  for await (const sighting of sightings) {
    switch (sighting.event) {
      case "comet":
        sighting.id satisfies string | undefined;
        sighting.data.name satisfies string;
        sighting.data.tail satisfies boolean | undefined;
        break;
      case "brightness":
        sighting.data satisfies number;
        break;
      case "note":
        sighting.data satisfies string;
        break;
      default:
        sighting.event satisfies string;
    }
  }
  sightings.lastEventId satisfies string;
  for await (const { value } of await sky.listMeasurements()) value satisfies number;
  (await sky.listMeasurements()) satisfies ItemStream<Measurement>;
  const clock: EventStream<string> = await sky.watchClock();
  for await (const event of clock.events()) event satisfies ServerSentEvent;
  await clock.cancel();
  const answer = await sky.ask({ question: "?", stream: true }).withResponse();
  answer.contentType satisfies "text/event-stream";
  for await (const part of answer.data) part satisfies AnswerPart;
  (await sky.ask({ question: "?" })).text satisfies string;
  const told = await sky.ask({ question: "?", stream: "?".length > 1 }).withResponse();
  if (told.contentType === "text/event-stream") {
    for await (const part of told.data) part satisfies AnswerPart;
  } else {
    told.data.text satisfies string;
  }
  const either = await sky.ask({ question: "?", stream: "?".length > 1 });
  if ("events" in either) await either.cancel();
  else either.text satisfies string;
}

export async function send(file: File): Promise<void> {
  const at = "2026-01-01T00:00:00Z";
  async function* items(): AsyncGenerator<{ at: string; value: number; band: "red" }> {
    yield { at, value: 1, band: "red" };
  }
  await sky.addMeasurements({ body: items() });
  await sky.addMeasurements({ body: [{ at, value: 1 }] });
  await sky.addMeasurements({ body: createReadStream("all.jsonl") });
  await sky.addMeasurements({ body: "{}" });
  // @ts-expect-error an item lacks its value
  await sky.addMeasurements({ body: [{ at }] });
  // @ts-expect-error an object is no sequence
  await sky.addMeasurements({ body: { at, value: 1 } });
  await plates.uploadPlate({ id: "1", body: createReadStream("plate.fits") });
  await plates.uploadPlate({ id: "1", body: file.stream() });
  await plates.addPlate({ plate: file });
  await plates.addPlate({ plate: createReadStream("plate.fits") });
  await plates.addPlate({
    plate: { data: createReadStream("plate.fits"), name: "m31.fits", size: 3 },
    previews: [file, { data: file, name: "a.png", type: "image/png" }],
  });
  // @ts-expect-error a text is no file
  await plates.addPlate({ plate: "text" });
}

export async function download(): Promise<void> {
  const response = await plates.downloadPlate({ id: "1" }).asResponse();
  await response.body?.pipeTo(new WritableStream());
}
`;

describe.each(compilers)("the types of streams under $name", (compiler) => {
  it("are those of the description", async () => {
    await writeFile(join(folder, "check.ts"), check);
    const modules = join(folder, "node_modules");
    await symlink(join(projectFolder, "node_modules"), modules).catch(() => undefined);
    const problems = await typeCheck(compiler, folder, {
      compilerOptions: { ...strictest, types: ["node"] },
      files: ["check.ts"],
    });
    expect(problems).toEqual([]);
  }, 120_000);
});

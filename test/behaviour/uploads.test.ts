import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createCoreClient } from "../../src/runtime/client.js";
import { ConnectionError, RequestError } from "../../src/runtime/index.js";
import { writeMultipart } from "../../src/runtime/multipart.js";
import type { BodySpec } from "../../src/runtime/operation.js";
import { writeRaw } from "../../src/runtime/raw.js";
import { writeJsonLines, writeJsonSequence } from "../../src/runtime/written-items.js";
import { writeParts } from "../../src/runtime/written-parts.js";

interface Upload {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let server: Server;
let baseUrl: string;
let folder: string;
let uploads: Upload[];
/** The statuses to answer with, before 200. */
let statuses: number[];
/** What has arrived of the body that is being sent. */
let arrived: (chunk: Buffer) => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sdkwright-uploads-"));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("error", () => undefined);
    request.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      arrived(chunk);
    });
    request.on("end", () => {
      uploads.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(statuses.shift() ?? 200, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  uploads = [];
  statuses = [];
  arrived = () => undefined;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

const bytes: BodySpec = {
  mediaType: "application/octet-stream",
  argument: "body",
  write: writeRaw,
};
const lines: BodySpec = { mediaType: "application/jsonl", argument: "body", write: writeJsonLines };
const records: BodySpec = {
  mediaType: "application/json-seq",
  argument: "body",
  write: writeJsonSequence,
};
const form: BodySpec = {
  mediaType: "multipart/form-data",
  argument: "body",
  encoding: { plate: { contentType: "image/fits" } },
  write: writeMultipart,
};

const mixed: BodySpec = {
  mediaType: "multipart/mixed",
  argument: "body",
  prefixEncoding: [{ contentType: "application/json" }],
  itemEncoding: { contentType: "image/jpeg" },
  write: writeParts,
};

const upload = (
  body: BodySpec,
  value: unknown,
  options: { signal?: AbortSignal; headers?: Record<string, string> } = {},
) =>
  createCoreClient(
    { baseUrl, security: {}, defaultSecurity: [] },
    { retry: { initialDelay: 1 } },
  ).call<object, Error>(
    { id: "upload", method: "POST", path: "/", body },
    { body: value },
    options,
  );

async function* chunksOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** The one upload that there was. */
function only(): Upload {
  const [first, ...others] = uploads;
  if (first === undefined || others.length > 0) throw new Error("not one upload");
  return first;
}

describe("bytes", () => {
  it.each<[string, () => unknown, string, string | undefined]>([
    ["a string", () => "abc", "abc", "3"],
    ["a Blob", () => new Blob(["abc"]), "abc", "3"],
    ["a File", () => new File(["abc"], "a.txt"), "abc", "3"],
    ["a buffer", () => Buffer.from("abc"), "abc", "3"],
    ["an ArrayBuffer", () => new TextEncoder().encode("abc").buffer, "abc", "3"],
    ["a ReadableStream", () => new Blob(["a", "bc"]).stream(), "abc", undefined],
    [
      "a stream of Node.js",
      () => Readable.from([Buffer.from("a"), Buffer.from("bc")]),
      "abc",
      undefined,
    ],
    ["a stream of text", () => Readable.from(["a", "ü"]), "aü", undefined],
    ["an async generator", () => chunksOf("a", "b", "c"), "abc", undefined],
    ["nothing", () => chunksOf(), "", "0"],
  ])("are sent of %s", async (_, make, want, length) => {
    await upload(bytes, make());
    expect(only().body.toString()).toBe(want);
    expect(only().headers).toMatchObject({ "content-type": "application/octet-stream" });
    expect(only().headers["content-length"]).toBe(length);
  });

  it("are read from a file as they are sent", async () => {
    const path = join(folder, "large");
    await writeFile(path, Buffer.alloc(300_000, "x"));
    await upload(bytes, createReadStream(path));
    expect(only().body.length).toBe(300_000);
  });

  it("of a stream have the length that the caller knows", async () => {
    await upload(bytes, chunksOf("a", "bc"), { headers: { "content-length": "3" } });
    expect(only().headers).toMatchObject({ "content-length": "3" });
    expect(only().headers["transfer-encoding"]).toBeUndefined();
  });

  it("of a stream are asked for one by one, and not before they are sent", async () => {
    const asked: string[] = [];
    let first = (): void => undefined;
    const firstArrived = new Promise<void>((resolve) => (first = resolve));
    arrived = () => first();
    async function* slow(): AsyncGenerator<Uint8Array> {
      asked.push("first");
      yield Buffer.from("a");
      await firstArrived;
      asked.push("second");
      yield Buffer.from("b");
    }
    const pending = upload(bytes, slow());
    await Promise.resolve();
    expect(asked).toEqual([]);
    await pending;
    expect(only().body.toString()).toBe("ab");
    expect(asked).toEqual(["first", "second"]);
  });

  it("of a stream are not sent again, those of a Blob are", async () => {
    statuses = [503, 503];
    await expect(upload(bytes, chunksOf("a"))).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(uploads).toHaveLength(1);
    await upload(bytes, new Blob(["a"]));
    expect(uploads).toHaveLength(3);
  });

  it("of a stream that fails are a ConnectionError with its cause", async () => {
    const reason = new Error("the disk is gone");
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("a");
      throw reason;
    }
    const error = await upload(bytes, broken()).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as ConnectionError).cause).toBe(reason);
    expect(uploads).toHaveLength(0);
  });

  it("of a stream are let go of when the call is aborted", async () => {
    const ended = vi.fn();
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          yield Buffer.alloc(1000);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      } finally {
        ended();
      }
    }
    setTimeout(() => controller.abort(), 30);
    const pending = upload(bytes, endless(), { signal: controller.signal });
    await expect(pending).rejects.toMatchObject({ kind: "aborted" });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });
});

describe("items", () => {
  async function* items(): AsyncGenerator<object> {
    yield { a: 1 };
    yield { a: "ü\n" };
  }

  it.each<[string, BodySpec, () => unknown, string]>([
    ["an array", lines, () => [{ a: 1 }, "x", null], '{"a":1}\n"x"\nnull\n'],
    ["an empty array", lines, () => [], ""],
    ["an async generator", lines, items, '{"a":1}\n{"a":"ü\\n"}\n'],
    ["a set", lines, () => new Set([1, 2]), "1\n2\n"],
    ["their text", lines, () => "1\n2\n", "1\n2\n"],
    ["their bytes", lines, () => new Blob(["1\n2\n"]), "1\n2\n"],
    [
      "a file of them",
      lines,
      () => Readable.from([Buffer.from("1\n"), Buffer.from("2\n")]),
      "1\n2\n",
    ],
    ["records", records, items, '\u001e{"a":1}\n\u001e{"a":"ü\\n"}\n'],
  ])("are sent of %s", async (_, spec, make, want) => {
    await upload(spec, make());
    expect(only().body.toString()).toBe(want);
    expect(only().headers["content-type"]).toBe(spec.mediaType);
  });

  it("of an array are sent again, those of a generator are not", async () => {
    statuses = [503];
    await upload(lines, [1]);
    expect(uploads).toHaveLength(2);
    statuses = [503];
    await expect(upload(lines, items())).rejects.toMatchObject({ status: 503, attempts: 1 });
  });

  it("that JSON cannot hold are refused", async () => {
    await expect(upload(lines, [undefined])).rejects.toBeInstanceOf(RequestError);
    await expect(upload(lines, { a: 1 })).rejects.toBeInstanceOf(RequestError);
  });
});

/** The parts of a multipart body: their header fields and their content. */
function partsOf({ headers, body }: Upload): readonly { head: string; content: string }[] {
  const [, boundary = ""] = /boundary=(.*)$/.exec(headers["content-type"] ?? "") ?? [];
  const parts = body.toString().split(`--${boundary}`);
  expect(parts[0]).toBe("");
  expect(parts.at(-1)).toBe("--\r\n");
  return parts.slice(1, -1).map((part) => {
    const end = part.indexOf("\r\n\r\n");
    return { head: part.slice(2, end), content: part.slice(end + 4, -2) };
  });
}

describe("parts", () => {
  it("may be streams, with a name, a type and a size", async () => {
    await upload(form, {
      title: "M 31",
      plate: { data: chunksOf("fi", "ts"), name: 'm "31".fits', size: 4 },
      previews: [
        { data: new Blob(["png"]), name: "a.png", type: "image/png" },
        { data: Readable.from([Buffer.from("jpg")]), name: "b.jpg", type: "image/jpeg", size: 3 },
        Buffer.from("raw"),
      ],
      facts: { data: { not: "bytes" }, name: "x" },
    });
    const request = only();
    expect(request.headers["content-length"]).toBe(String(request.body.length));
    expect(partsOf(request)).toEqual([
      { head: 'Content-Disposition: form-data; name="title"', content: "M 31" },
      {
        head: 'Content-Disposition: form-data; name="plate"; filename="m %2231%22.fits"\r\nContent-Type: image/fits',
        content: "fits",
      },
      {
        head: 'Content-Disposition: form-data; name="previews"; filename="a.png"\r\nContent-Type: image/png',
        content: "png",
      },
      {
        head: 'Content-Disposition: form-data; name="previews"; filename="b.jpg"\r\nContent-Type: image/jpeg',
        content: "jpg",
      },
      {
        head: 'Content-Disposition: form-data; name="previews"; filename="blob"\r\nContent-Type: application/octet-stream',
        content: "raw",
      },
      {
        head: 'Content-Disposition: form-data; name="facts"\r\nContent-Type: application/json',
        content: '{"data":{"not":"bytes"},"name":"x"}',
      },
    ]);
  });

  it("of streams without a size are sent in chunks, once", async () => {
    statuses = [503];
    const plate = new File(["fits"], "m31.fits");
    const pending = upload(form, { plate, notes: new Blob(["ü"]).stream() });
    await expect(pending).rejects.toMatchObject({ status: 503, attempts: 1 });
    const request = only();
    expect(request.headers).toMatchObject({ "transfer-encoding": "chunked" });
    expect(partsOf(request).map(({ content }) => content)).toEqual(["fits", "ü"]);
  });

  it("without a stream are sent again", async () => {
    statuses = [503];
    await upload(form, { plate: { data: new Blob(["fits"]), name: "m31.fits" } });
    expect(uploads).toHaveLength(2);
    expect(uploads[1]?.headers["content-length"]).toBe(String(uploads[1]?.body.length));
  });

  it("that are streams are never whole in memory", async () => {
    let given = 0;
    let received = 0;
    let most = 0;
    arrived = (chunk) => void (received += chunk.length);
    async function* large(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < 1024; index += 1) {
        given += 2 ** 15;
        yield Buffer.alloc(2 ** 15, "x");
        most = Math.max(most, given - received);
      }
    }
    await upload(form, { plate: large() });
    expect(received).toBeGreaterThan(2 ** 25);
    // On their way are what sockets and the platform keep, not the file.
    expect(most).toBeLessThan(2 ** 24);
  });
});

describe("parts one after the other", () => {
  const picture = (content: string): object => ({
    head: 'Content-Disposition: attachment; filename="blob"\r\nContent-Type: image/jpeg',
    content,
  });
  const facts = { head: "Content-Type: application/json", content: '{"count":2}' };

  async function* parts(): AsyncGenerator<unknown> {
    yield { count: 2 };
    yield new Blob(["one"]);
    yield { data: chunksOf("t", "wo") };
  }

  it.each<[string, () => unknown]>([
    ["an array", () => [{ count: 2 }, new Blob(["one"]), Buffer.from("two")]],
    ["a set", () => new Set([{ count: 2 }, new Blob(["one"]), Buffer.from("two")])],
    ["an async generator", parts],
  ])("are sent of %s", async (_, make) => {
    await upload(mixed, make());
    expect(partsOf(only())).toEqual([facts, picture("one"), picture("two")]);
  });

  it("are none where nothing is given", async () => {
    await upload(mixed, []);
    expect(partsOf(only())).toEqual([]);
  });

  it("are asked for as they are sent, and sent once", async () => {
    statuses = [503];
    let first = (): void => undefined;
    const firstArrived = new Promise<void>((resolve) => (first = resolve));
    arrived = () => first();
    async function* slow(): AsyncGenerator<unknown> {
      yield { count: 1 };
      await firstArrived;
      yield new Blob(["late"]);
    }
    await expect(upload(mixed, slow())).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(partsOf(only()).map(({ content }) => content)).toEqual(['{"count":1}', "late"]);
  });

  it("of an array are sent again", async () => {
    statuses = [503];
    await upload(mixed, [{ count: 2 }]);
    expect(uploads).toHaveLength(2);
  });

  it("that are bodies of streams are let go of when the call ends early", async () => {
    const ended = vi.fn();
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          yield Buffer.alloc(1000);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      } finally {
        ended();
      }
    }
    const nested: BodySpec = {
      ...mixed,
      itemEncoding: { contentType: "multipart/mixed", write: writeMultipart },
    };
    setTimeout(() => controller.abort(), 30);
    const pending = upload(nested, [{}, [endless()]], { signal: controller.signal });
    await expect(pending).rejects.toMatchObject({ kind: "aborted" });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });

  it.each<[string, unknown]>([
    ["a text", "abc"],
    ["an object", { a: 1 }],
  ])("are refused of %s", async (_, value) => {
    await expect(upload(mixed, value)).rejects.toBeInstanceOf(RequestError);
  });
});

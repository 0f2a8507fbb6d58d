import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import type { ReferencesConfig } from "../../src/config/types.js";
import { loadDescription } from "../../src/pipeline/load-description.js";
import type { NetworkUse } from "../../src/source/remote-texts.js";
import { type Outcome, Workspace } from "./workspace.js";

type Answer = string | { readonly status: number; readonly location?: string };

/** A server that answers by path and keeps the headers that it was sent. */
class Remote {
  readonly answers = new Map<string, Answer>();
  readonly asked: { readonly path: string; readonly token: string | undefined }[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? "";
      const token = request.headers["x-token"];
      this.asked.push({ path, token: typeof token === "string" ? token : undefined });
      const answer = this.answers.get(path) ?? { status: 404 };
      if (typeof answer === "string") return response.end(answer);
      const { status, location } = answer;
      response.writeHead(status, location === undefined ? {} : { location });
      return response.end();
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

interface LockFile {
  readonly documents: Readonly<Record<string, { readonly usedBy: readonly string[] }>>;
}

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function startRemote(answers: Readonly<Record<string, Answer>>): Promise<Remote> {
  const remote = new Remote();
  await remote.start();
  cleanups.push(() => remote.stop());
  for (const [path, answer] of Object.entries(answers)) remote.answers.set(path, answer);
  return remote;
}

function makeWorkspace(): Workspace {
  const workspace = new Workspace();
  cleanups.push(() => workspace.dispose());
  return workspace;
}

function description(reference: string): string {
  return `openapi: 3.1.0\ninfo: { title: R, version: "1" }\npaths: {}\ncomponents: { schemas: { Pet: { $ref: "${reference}" } } }\n`;
}

/** Loads a description, writes the lock where all went well, and lists names and findings. */
async function load(
  workspace: Workspace,
  spec: string,
  references: ReferencesConfig = {},
  network: NetworkUse = "compare",
): Promise<{ readonly names: readonly string[]; readonly reported: readonly string[] }> {
  const sink = new DiagnosticSink();
  const { folder } = workspace;
  const target = resolveTarget({ spec, out: "out", references }, folder, folder);
  const loaded = await loadDescription(target, network, sink);
  if (!sink.hasErrors) loaded?.writeLock(sink);
  const names = (loaded?.documents ?? []).map(({ name }) => name);
  return { names, reported: sink.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

const pet = "type: object\nproperties: { owner: { $ref: owner.yaml } }\n";

describe("references to URLs", () => {
  test("are followed below an allowed prefix, with its headers", async () => {
    const remote = await startRemote({ "/s/pet.yaml": pet, "/s/owner.yaml": "type: string" });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/s/pet.yaml`));
    const urls = [{ prefix: `${remote.url}/s`, headers: { "x-token": "t" } }];
    const { names, reported } = await load(workspace, "a.yaml", { urls });
    expect(reported).toEqual([]);
    expect(names).toEqual(["a.yaml", `${remote.url}/s/pet.yaml`, `${remote.url}/s/owner.yaml`]);
    expect(remote.asked.map(({ token }) => token)).toEqual(["t", "t"]);
  });

  test("are refused elsewhere, without a request", async () => {
    const remote = await startRemote({ "/secret/pet.yaml": pet });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/secret/pet.yaml`));
    const urls = [{ prefix: `${remote.url}/sec` }];
    const { reported } = await load(workspace, "a.yaml", { urls });
    expect(reported).toEqual([
      `ref/refused: The reference '${remote.url}/secret/pet.yaml' is not followed: it is a URL that is not allowed.`,
    ]);
    expect(remote.asked).toEqual([]);
  });

  test("never lead to files", async () => {
    const remote = await startRemote({ "/pet.yaml": "$ref: file:///etc/passwd" });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/pet.yaml`));
    const { reported } = await load(workspace, "a.yaml", {
      urls: [{ prefix: remote.url }],
      files: ["/etc"],
    });
    expect(reported).toEqual([
      "ref/refused: The reference 'file:///etc/passwd' is not followed: a document from a URL may not refer to files.",
    ]);
  });

  test("hold no passwords, and do not go up from a prefix where a server decodes names", async () => {
    const remote = await startRemote({});
    const workspace = makeWorkspace();
    const urls = [{ prefix: `${remote.url}/s` }];
    const withPassword = `${remote.url.replace("//", "//me:secret@")}/s/pet.yaml`;
    const given = [
      [withPassword, "it has a password in it, which belongs in a header"],
      [`${remote.url}/s/..%2fprivate/pet.yaml`, "it is a URL that is not allowed"],
      [`${remote.url}/s/%2e%2e%2Fprivate/pet.yaml`, "it is a URL that is not allowed"],
    ] as const;
    for (const [url, reason] of given) {
      workspace.put("a.yaml", description(url));
      const { reported } = await load(workspace, "a.yaml", { urls });
      expect(reported).toEqual([`ref/refused: The reference '${url}' is not followed: ${reason}.`]);
    }
    expect(remote.asked).toEqual([]);
  });

  test("are followed on the origin of a description that is a URL", async () => {
    const remote = await startRemote({
      "/api/openapi.yaml": description("../s/pet.yaml"),
      "/s/pet.yaml": "type: string",
    });
    const { names, reported } = await load(makeWorkspace(), `${remote.url}/api/openapi.yaml`);
    expect(reported).toEqual([]);
    expect(names).toEqual([`${remote.url}/api/openapi.yaml`, `${remote.url}/s/pet.yaml`]);
  });
});

describe("redirects", () => {
  test("are followed where they lead to what is allowed, and are the base of what is found", async () => {
    const remote = await startRemote({
      "/old/pet.yaml": { status: 302, location: "/new/pet.yaml" },
      "/new/pet.yaml": pet,
      "/new/owner.yaml": "type: string",
    });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/old/pet.yaml`));
    const { reported } = await load(workspace, "a.yaml", { urls: [{ prefix: remote.url }] });
    expect(reported).toEqual([]);
    expect(remote.asked.map(({ path }) => path)).toEqual([
      "/old/pet.yaml",
      "/new/pet.yaml",
      "/new/owner.yaml",
    ]);
  });

  test("are locked without what may be a secret in them", async () => {
    const remote = await startRemote({
      "/pet.yaml": { status: 302, location: "/files/pet.yaml?signature=s3cret" },
      "/files/pet.yaml?signature=s3cret": pet,
      "/files/owner.yaml": "type: string",
    });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/pet.yaml`));
    const { reported } = await load(workspace, "a.yaml", { urls: [{ prefix: remote.url }] });
    expect(reported).toEqual([]);
    expect(remote.asked.at(-1)?.path).toBe("/files/owner.yaml");
    const lock = workspace.texts()["sdkwright.lock.json"];
    expect(lock).toContain(`${remote.url}/files/pet.yaml`);
    expect(lock).not.toContain("s3cret");
  });

  test("do not take headers to another prefix, nor lead to what is not allowed", async () => {
    const other = await startRemote({ "/pet.yaml": "type: string" });
    const remote = await startRemote({
      "/pet.yaml": { status: 307, location: `${other.url}/pet.yaml` },
    });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/pet.yaml`));
    const own = { prefix: remote.url, headers: { "x-token": "t" } };
    const refused = await load(workspace, "a.yaml", { urls: [own] });
    expect(refused.reported).toEqual([
      `ref/refused: The reference '${remote.url}/pet.yaml' is not followed: it is redirected to '${other.url}/pet.yaml', which is not allowed.`,
    ]);
    expect(other.asked).toEqual([]);
    const allowed = await load(workspace, "a.yaml", { urls: [own, { prefix: other.url }] });
    expect(allowed.reported).toEqual([]);
    expect(other.asked).toEqual([{ path: "/pet.yaml", token: undefined }]);
  });

  test("do not lead a description to another server, unless that is allowed", async () => {
    const other = await startRemote({ "/a.yaml": description("#/x") });
    const location = `${other.url}/a.yaml`;
    const remote = await startRemote({ "/a.yaml": { status: 302, location } });
    const url = `${remote.url}/a.yaml`;
    expect((await load(makeWorkspace(), url)).reported).toEqual([
      `source/refused: The description '${url}' is not read: it is redirected to '${location}', which is not allowed.`,
    ]);
    expect(other.asked).toEqual([]);
    const allowed = await load(makeWorkspace(), url, { urls: [{ prefix: other.url }] });
    expect(allowed.names).toEqual([url]);
  });

  test("say how credentials are given", async () => {
    const remote = await startRemote({ "/a.yaml": { status: 401 } });
    const url = `${remote.url}/a.yaml`;
    const { reported } = await load(makeWorkspace(), url, {
      urls: [{ prefix: remote.url, headers: { "x-token": "t" } }],
    });
    expect(reported).toEqual([
      `source/unreadable: The description '${url}' cannot be read: the server answers with status 401; credentials are sent where 'headers' in 'references.urls' of the target has them.`,
    ]);
    expect(remote.asked).toEqual([{ path: "/a.yaml", token: "t" }]);
  });

  test("end somewhere", async () => {
    const remote = await startRemote({ "/pet.yaml": { status: 302, location: "/pet.yaml" } });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/pet.yaml`));
    const { reported } = await load(workspace, "a.yaml", { urls: [{ prefix: remote.url }] });
    expect(reported).toEqual([
      `ref/unreadable: The document of the reference '${remote.url}/pet.yaml' cannot be read: it is redirected more than 5 times.`,
    ]);
    expect(remote.asked).toHaveLength(6);
  });
});

describe("the lock", () => {
  test("is what is read where nothing may be fetched, and what changes are compared to", async () => {
    const remote = await startRemote({ "/pet.yaml": "type: string" });
    const url = `${remote.url}/pet.yaml`;
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(url));
    const references = { urls: [{ prefix: remote.url }] };

    const unlocked = await load(workspace, "a.yaml", references, "never");
    expect(unlocked.reported.map((text) => text.split(":", 1)[0])).toEqual(["ref/unreadable"]);
    expect(remote.asked).toEqual([]);

    expect((await load(workspace, "a.yaml", references)).reported).toEqual([]);
    expect((await load(workspace, "a.yaml", references, "never")).reported).toEqual([]);
    expect(remote.asked).toHaveLength(1);

    remote.answers.set("/pet.yaml", "type: integer");
    expect((await load(workspace, "a.yaml", references)).reported).toEqual([
      `ref/locked: '${url}' is read from the lock: it has changed since.`,
    ]);
    expect((await load(workspace, "a.yaml", references, "renew")).reported).toEqual([]);
    expect((await load(workspace, "a.yaml", references)).reported).toEqual([]);

    remote.answers.delete("/pet.yaml");
    expect((await load(workspace, "a.yaml", references)).reported).toEqual([
      `ref/locked: '${url}' is read from the lock: the server answers with status 404.`,
    ]);
  });

  test("is all that a build server has, but for what a command line names", async () => {
    const remote = await startRemote({
      "/a.yaml": 'openapi: 3.1.0\ninfo: { title: R, version: "1" }\npaths: {}\n',
    });
    const url = `${remote.url}/a.yaml`;
    const workspace = makeWorkspace();
    workspace.put(
      "sdkwright.config.json",
      JSON.stringify({ targets: [{ spec: url, out: "sdk" }] }),
    );
    const ci = { CI: "true" };
    const configured = await workspace.run(["lint"], ".", ci);
    expect(configured.stdout).toContain("nothing is fetched where CI is set");
    expect(remote.asked).toEqual([]);
    expect(await workspace.run(["lint", url], ".", ci)).toMatchObject({ code: 0 });
    const other = `${remote.url}/b.yaml`;
    remote.answers.set("/b.yaml", 'openapi: 3.1.0\ninfo: { title: S, version: "1" }\npaths: {}\n');
    expect(await workspace.run(["diff", other, other], ".", ci)).toMatchObject({ code: 0 });
    expect((await workspace.run(["diff", url, other], ".", ci)).stderr).toContain(
      `'${url}' cannot be read: nothing is fetched`,
    );
  });

  test("forgets what no package is made of any more", async () => {
    const remote = await startRemote({ "/pet.yaml": "type: string", "/dog.yaml": "type: string" });
    const workspace = makeWorkspace();
    const allow = ["--allow-url", remote.url];
    const run = (out: string, ...more: string[]): Promise<Outcome> =>
      workspace.run(["generate", "--spec", "a.yaml", "--out", out, ...allow, ...more]);
    const locked = (): unknown =>
      Object.entries(
        (JSON.parse(workspace.texts()["sdkwright.lock.json"] ?? "{}") as LockFile).documents,
      ).map(([url, { usedBy }]) => [url.replace(remote.url, ""), usedBy]);

    workspace.put("a.yaml", description(`${remote.url}/pet.yaml`));
    expect((await run("b")).code).toBe(0);
    expect((await run("a")).code).toBe(0);
    expect((await run("a", "--check")).code).toBe(0);
    expect(locked()).toEqual([["/pet.yaml", ["a", "b"]]]);

    workspace.put("a.yaml", description(`${remote.url}/dog.yaml`));
    const stale = await run("a", "--check");
    expect([stale.code, stale.stderr]).toEqual([
      1,
      expect.stringContaining("'sdkwright.lock.json' is out of date"),
    ]);
    expect((await run("a")).code).toBe(0);
    expect(locked()).toEqual([
      ["/dog.yaml", ["a"]],
      ["/pet.yaml", ["b"]],
    ]);
    expect((await run("b")).code).toBe(0);
    expect(locked()).toEqual([["/dog.yaml", ["a", "b"]]]);
  }, 60_000);

  test("is not used where somebody changed it", async () => {
    const remote = await startRemote({ "/pet.yaml": "type: string" });
    const workspace = makeWorkspace();
    workspace.put("a.yaml", description(`${remote.url}/pet.yaml`));
    const references = { urls: [{ prefix: remote.url }] };
    await load(workspace, "a.yaml", references);
    const lock = workspace.texts()["sdkwright.lock.json"] ?? "";
    workspace.put("sdkwright.lock.json", lock.replace("type: string", "type: number"));
    expect((await load(workspace, "a.yaml", references)).reported).toEqual([
      "source/lock-unreadable: The lock 'sdkwright.lock.json' cannot be used: it is not what the generator wrote.",
    ]);
  });
});

test("a folder stands for the description in it", async () => {
  const workspace = makeWorkspace();
  workspace.put("api/openapi.yaml", description("schemas/pet.yaml"));
  workspace.put("api/schemas/pet.yaml", "type: string");
  const { names, reported } = await load(workspace, "api");
  expect(reported).toEqual([]);
  expect(names).toEqual(["api/openapi.yaml", "api/schemas/pet.yaml"]);
});

test("files elsewhere are read where the configuration allows them", async () => {
  const workspace = makeWorkspace();
  workspace.put("api/a.yaml", description(workspace.path("shared/pet")));
  workspace.put("shared/pet", "type: string");
  expect((await load(workspace, "api/a.yaml")).reported).toHaveLength(1);
  expect((await load(workspace, "api/a.yaml", { files: ["shared"] })).reported).toEqual([]);
});

import type { Fetch } from "./operation.js";

/** Headers that may go to another origin; whatever else there is may be a secret. */
const harmless = /^(accept|accept-language|content-type|user-agent)$/;

/**
 * Gives a fetch that takes no secret along when it is redirected to another origin.
 *
 * Platforms strip Authorization there (Fetch Standard, HTTP-redirect fetch) and send a key in a header
 * of any other name along. So redirections are followed by hand, by the steps of the standard. Browsers
 * do not show where they lead; there the request fails rather than betray the key.
 */
export function followSafely(send: Fetch): Fetch {
  return async (input, init) => {
    // Of a Request the body is read, since it may be sent more than once.
    const given = input instanceof Request ? new Request(input, init) : undefined;
    if ((given ?? init)?.redirect && (given ?? init)?.redirect !== "follow")
      return send(input, init);
    let next: RequestInit = given ? await partsOf(given) : { ...init };
    let url = given?.url ?? String(input);
    for (let hops = 0; hops <= 20; hops++) {
      const response = await send(url, { ...next, redirect: "manual" });
      if (response.type === "opaqueredirect")
        throw new TypeError("a redirection, which the platform would follow with the key");
      const location = response.headers.get("location");
      if (location === null || ![301, 302, 303, 307, 308].includes(response.status))
        return response;
      await response.body?.cancel();
      const target = new URL(location, url);
      if (!/^https?:$/.test(target.protocol)) throw new TypeError("a redirection out of HTTP");
      next = redirected(next, response.status, target.origin !== new URL(url).origin);
      url = target.href;
    }
    throw new TypeError("more than 20 redirections");
  };
}

async function partsOf(request: Request): Promise<RequestInit> {
  const { method, headers, signal, credentials, mode, cache } = request;
  const body = request.body && (await request.arrayBuffer());
  return { method, headers, body, signal, ...drop({ credentials, mode, cache }) };
}

/** Leaves out what a platform does not know. */
function drop(parts: Readonly<Record<string, string | undefined>>): RequestInit {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** The request that follows a redirection (Fetch Standard, HTTP-redirect fetch, 12 and 13). */
function redirected(init: RequestInit, status: number, isElsewhere: boolean): RequestInit {
  const { method = "GET" } = init;
  const becomesGet =
    status === 303 ? !/^(GET|HEAD)$/.test(method) : status < 303 && method === "POST";
  if (!becomesGet && init.body instanceof ReadableStream)
    throw new TypeError("a redirection of a body that can be sent only once");
  const headers = [...new Headers(init.headers)].filter(
    ([name]) =>
      (!isElsewhere || harmless.test(name)) && !(becomesGet && name.startsWith("content-")),
  );
  return { ...init, ...(becomesGet && { method: "GET", body: null }), headers };
}

import { headerOf, type MockAnswer, type MockRequest, noBody } from "./message.js";

type Headers = readonly (readonly [name: string, value: string])[];

/** True for what a browser asks before it sends a request to another origin (Fetch Standard, 3.2.2). */
export function isPreflight(request: MockRequest): boolean {
  return (
    request.method === "OPTIONS" &&
    request.headers.has("origin") &&
    request.headers.has("access-control-request-method")
  );
}

/** Allows a browser whatever it asked for, from any page. */
export function answerPreflight(request: MockRequest, methods: readonly string[]): MockAnswer {
  const asked = headerOf(request, "access-control-request-headers");
  const isPrivate = request.headers.has("access-control-request-private-network");
  return {
    status: 204,
    headers: [
      ["access-control-allow-methods", methods.join(", ")],
      ...(asked === undefined ? [] : [["access-control-allow-headers", asked] as const]),
      ...(isPrivate ? [["access-control-allow-private-network", "true"] as const] : []),
      ["access-control-max-age", "600"],
    ],
    body: noBody,
  };
}

/** An answer that scripts of any page may read, credentials included, as a mock has no secrets. */
export function allowOrigin(request: MockRequest, answer: MockAnswer): MockAnswer {
  const origin = headerOf(request, "origin");
  if (origin === undefined) return answer;
  const exposed = [...new Set(answer.headers.map(([name]) => name))].join(", ");
  const headers: Headers = [
    ...answer.headers,
    ["access-control-allow-origin", origin],
    ["access-control-allow-credentials", "true"],
    ...(exposed === "" ? [] : [["access-control-expose-headers", exposed] as const]),
    ["vary", "origin"],
  ];
  return { ...answer, headers };
}

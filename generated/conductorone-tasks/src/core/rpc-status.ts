import { isRecord } from "./record.js";

/** One of the messages that a google.rpc.Status carries; `@type` names its kind. */
export interface RpcDetail {
  readonly "@type"?: string;
  readonly [key: string]: unknown;
}

/** A google.rpc.Status, the error body of gRPC services that speak JSON. */
export interface RpcStatus {
  /** A google.rpc.Code: 0 to 16. */
  readonly code: number;
  readonly message: string;
  /** Empty where the body has none. */
  readonly details: readonly RpcDetail[];
}

/**
 * Reads a google.rpc.Status from a parsed body, or gives undefined where the body is none.
 *
 * A code above 16 is no google.rpc.Code, which tells such a body from the common `{code, message}`
 * of other services.
 */
export function findRpcStatus(body: unknown): RpcStatus | undefined {
  if (!isRecord(body)) return undefined;
  const { code, message, details = [] } = body;
  const isCode = typeof code === "number" && code >= 0 && code <= 16;
  if (!isCode || typeof message !== "string" || !Array.isArray(details)) return undefined;
  return { code, message, details: details.filter(isRecord) };
}

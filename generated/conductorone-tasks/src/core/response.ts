import type { ReadBody } from "./operation.js";

/**
 * Reads the body of a response as JSON, whatever its Content-Type says: servers mislabel JSON, and
 * an HTML page from a proxy or a wrong base URL must not pass as data. An empty body is undefined.
 */
export async function readJson(response: Response): Promise<ReadBody> {
  const text = await response.text();
  try {
    return { value: text ? JSON.parse(text) : undefined, text };
  } catch {
    return { text, isMalformed: true };
  }
}

import type { ReceivedRequest } from "./mock-types.js";
/** Reads a request as a handler shows it; the request itself stays unread. */
export declare function receiveRequest(request: Request, path: Readonly<Record<string, string>>): Promise<ReceivedRequest>;

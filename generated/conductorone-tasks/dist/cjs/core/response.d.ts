import type { ReadBody } from "./operation.js";
/**
* Reads the body of a response as JSON, whatever its Content-Type says: servers mislabel JSON, and
* an HTML page from a proxy or a wrong base URL must not pass as data. An empty body is undefined.
*/
export declare function readJson(_: unknown, response: Response): Promise<ReadBody>;

import { Ajv2020 } from "ajv/dist/2020.js";
import { formatPointer } from "../../src/support/json-pointer.js";
import type { MatchedOperation } from "./match.js";
import type { AnyResult } from "./package-functions.js";

/**
 * What a call was answered by, where that has to be of the declared type: some scenarios answer with
 * what their own description does not admit, to see a client bear it.
 */
export function findTypedData(
  { document, path, method }: MatchedOperation,
  result: AnyResult,
): { readonly data?: unknown } {
  if (!result.ok || result.data === undefined || result.data instanceof Blob) return {};
  const { data, response } = result;
  if (typeof data === "object" && data !== null && Symbol.asyncIterator in data) return {};
  const [type = ""] = (response.headers.get("content-type") ?? "").split(";");
  const place = [
    "paths",
    path,
    method.toLowerCase(),
    "responses",
    String(result.status),
    "content",
  ];
  const pointer = formatPointer([...place, type, "schema"]);
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });
  ajv.addSchema({ ...document, $id: "document" });
  const validate = ajv.getSchema(`document#${encodeURI(pointer)}`);
  return validate === undefined || validate(data) === true ? { data } : {};
}

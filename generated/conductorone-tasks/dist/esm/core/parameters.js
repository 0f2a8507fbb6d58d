export { isSet, toText, serializeParameter, writePlain } from "./runtime.js";

export { isSet, toText, serializeParameter } from "./runtime.js";

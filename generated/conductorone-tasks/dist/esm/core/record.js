export { isRecord, findOwn, givenOf, findPath } from "./runtime.js";

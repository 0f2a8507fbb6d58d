export { serializeBody } from "./runtime.js";

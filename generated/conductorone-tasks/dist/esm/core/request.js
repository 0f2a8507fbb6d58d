export { buildRequest } from "./runtime.js";

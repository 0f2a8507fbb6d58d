export { createCall } from "./runtime.js";

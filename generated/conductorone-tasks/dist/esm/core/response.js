export { readJson } from "./runtime.js";

export { expandPath } from "./runtime.js";

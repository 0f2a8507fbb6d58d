export { oneofCase } from "./runtime.js";

export { appendQuery } from "./runtime.js";

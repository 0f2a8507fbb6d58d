export { attempt } from "./runtime.js";

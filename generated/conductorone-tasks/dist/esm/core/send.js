export { send } from "./runtime.js";

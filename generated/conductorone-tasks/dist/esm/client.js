export { createClient } from "./core/package.js";

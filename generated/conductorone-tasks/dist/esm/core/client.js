export { createCoreClient } from "./runtime.js";

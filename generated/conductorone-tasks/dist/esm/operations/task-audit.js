export { list } from "../core/package.js";

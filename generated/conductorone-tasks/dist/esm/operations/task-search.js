export { search } from "../core/package.js";

export { TaskSearchService } from "../core/package.js";

export { TaskService } from "../core/package.js";

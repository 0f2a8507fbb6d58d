export { TaskActionsService } from "../core/package.js";

export { ConductorOneTasks } from "./core/package.js";

export { TaskAuditService } from "../core/package.js";

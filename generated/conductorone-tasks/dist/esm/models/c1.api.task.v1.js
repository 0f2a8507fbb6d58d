export { taskAuditConnectorActionResultCase, taskAuditViewCase, taskRevokeSourceCase, taskTypeCase } from "../core/package.js";

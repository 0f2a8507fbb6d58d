"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.TaskService = exports.TaskSearchService = exports.TaskAuditService = exports.TaskActionsService = exports.ConductorOneTasks = void 0;
var sdk_js_1 = require("./sdk.js");
Object.defineProperty(exports, "ConductorOneTasks", { enumerable: true, get: function () { return sdk_js_1.ConductorOneTasks; } });
__exportStar(require("./core/index.js"), exports);
__exportStar(require("./models/index.js"), exports);
var task_actions_js_1 = require("./services/task-actions.js");
Object.defineProperty(exports, "TaskActionsService", { enumerable: true, get: function () { return task_actions_js_1.TaskActionsService; } });
var task_audit_js_1 = require("./services/task-audit.js");
Object.defineProperty(exports, "TaskAuditService", { enumerable: true, get: function () { return task_audit_js_1.TaskAuditService; } });
var task_search_js_1 = require("./services/task-search.js");
Object.defineProperty(exports, "TaskSearchService", { enumerable: true, get: function () { return task_search_js_1.TaskSearchService; } });
var task_service_js_1 = require("./services/task-service.js");
Object.defineProperty(exports, "TaskService", { enumerable: true, get: function () { return task_service_js_1.TaskService; } });

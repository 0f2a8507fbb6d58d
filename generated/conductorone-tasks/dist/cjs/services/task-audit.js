"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TaskAuditService = require("../core/package.js").TaskAuditService;

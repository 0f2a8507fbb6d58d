"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.taskAuditConnectorActionResultCase = require("../core/package.js").taskAuditConnectorActionResultCase;
exports.taskAuditViewCase = require("../core/package.js").taskAuditViewCase;
exports.taskRevokeSourceCase = require("../core/package.js").taskRevokeSourceCase;
exports.taskTypeCase = require("../core/package.js").taskTypeCase;

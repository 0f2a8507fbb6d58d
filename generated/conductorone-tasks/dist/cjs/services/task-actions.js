"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TaskActionsService = require("../core/package.js").TaskActionsService;

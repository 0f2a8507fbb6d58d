"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConductorOneTasks = require("./core/package.js").ConductorOneTasks;

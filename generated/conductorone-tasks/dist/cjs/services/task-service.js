"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TaskService = require("../core/package.js").TaskService;

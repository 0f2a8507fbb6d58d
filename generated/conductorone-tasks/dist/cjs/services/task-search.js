"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TaskSearchService = require("../core/package.js").TaskSearchService;

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createGrantTask = require("../core/package.js").createGrantTask;
exports.createOffboardingTask = require("../core/package.js").createOffboardingTask;
exports.createRevokeTask = require("../core/package.js").createRevokeTask;
exports.get = require("../core/package.js").get;

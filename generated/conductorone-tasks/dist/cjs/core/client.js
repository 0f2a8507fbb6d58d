"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createCoreClient = require("./runtime.js").createCoreClient;

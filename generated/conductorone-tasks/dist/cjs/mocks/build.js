"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.build = require("./builders.js");
exports.fixtures = require("./fixtures.js");
exports.responses = require("./responses.js");

"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.chooseIdentities = require("./runtime.js").chooseIdentities;
exports.placeBearer = require("./runtime.js").placeBearer;
exports.placeBasic = require("./runtime.js").placeBasic;
exports.placeScheme = require("./runtime.js").placeScheme;
exports.placeKey = require("./runtime.js").placeKey;

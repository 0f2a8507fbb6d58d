"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
function __exportStar(from, to) {
	for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) to[name] = from[name];
}
__exportStar(require("./build.js"), exports);
exports.handlers = require("./handlers.js");
__exportStar(require("./all-handlers.js"), exports);
__exportStar(require("./stateful-handlers.js"), exports);

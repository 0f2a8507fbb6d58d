"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeForm = writeForm;
const encode_js_1 = require("./encode.js");
const media_type_js_1 = require("./media-type.js");
const record_js_1 = require("./record.js");
const styles_js_1 = require("./styles.js");
/**
* Writes application/x-www-form-urlencoded, with spaces as `%20`, which a server decodes as it does
* `+`.
*
* A property whose encoding has a style is expanded by it, and then its media type is ignored;
* without one, an object and whatever is declared as JSON is written as JSON, an array item by item
* (OpenAPI 3.1, Encoding Object). Undefined and null are left out.
*/
function writeForm(spec, value) {
    const { mediaType, encoding = {} } = spec;
    const content = Object.entries(value ?? {}).flatMap(([name, held]) => {
        const { contentType = "", style = "form", explode } = (0, record_js_1.findOwn)(encoding, name) ?? {};
        const isStyled = style !== "form" || explode !== undefined;
        const isText = !isStyled && ((0, record_js_1.isRecord)(held) || (0, media_type_js_1.isJson)(contentType));
        const written = isText ? JSON.stringify(held) : held;
        return (0, styles_js_1.expand)(name, written, style, explode ?? style === "form", encode_js_1.encodeStrictly);
    }).map(({ name = "", text }) => `${(0, encode_js_1.encodeStrictly)(name)}=${text}`).join("&");
    return {
        content,
        contentType: mediaType
    };
}

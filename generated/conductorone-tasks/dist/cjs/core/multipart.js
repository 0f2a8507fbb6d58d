"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeMultipart = writeMultipart;
const encode_js_1 = require("./encode.js");
const media_type_js_1 = require("./media-type.js");
const parameters_js_1 = require("./parameters.js");
const record_js_1 = require("./record.js");
const styles_js_1 = require("./styles.js");
/**
* Writes a multipart body, one part per property and per item of an array (RFC 7578, 4; OpenAPI
* 3.1, Encoding Object). Undefined and null are left out.
*
* Bytes are files: their type is the Blob's own, else what the description declares. An object is
* JSON. Other values are text. A property whose encoding has a style is expanded by it.
*
* @returns a Blob, whose length is known and which can be sent more than once
*/
function writeMultipart(spec, value) {
    const { mediaType, encoding = {} } = spec;
    // Written here, because FormData gives a part its type only along with a file name.
    const random = crypto.getRandomValues(new Uint8Array(16));
    const boundary = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
    const chunks = Object.entries(value ?? {}).flatMap(([name, held]) => toParts(name, held, (0, record_js_1.findOwn)(encoding, name) ?? {})).flatMap(({ name, content, type, fileName }) => [
        `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`,
        fileName === undefined ? "" : `; filename="${quote(fileName)}"`,
        type ? `\r\nContent-Type: ${type}\r\n\r\n` : "\r\n\r\n",
        content,
        "\r\n"
    ]);
    return {
        content: new Blob([...chunks, `--${boundary}--\r\n`]),
        contentType: `${mediaType}; boundary=${boundary}`
    };
}
function toParts(name, held, encoding) {
    const { contentType = "", style = "form", explode } = encoding;
    if (style !== "form" || explode !== undefined) {
        const parts = (0, styles_js_1.expand)(name, held, style, explode ?? style === "form", encode_js_1.keepText);
        return parts.map((part) => ({
            name,
            ...part,
            content: part.text
        }));
    }
    // A list offers a choice and a range names no type; neither says what this part is.
    const declared = /[,*]|^$/.test(contentType) ? undefined : contentType;
    const items = Array.isArray(held) ? held : [held];
    return items.filter(parameters_js_1.isSet).map((item) => toPart(name, item, declared));
}
function toPart(name, item, declared) {
    if (item instanceof Blob) {
        const type = item.type || declared || "application/octet-stream";
        return {
            name,
            content: item,
            type,
            fileName: item instanceof File ? item.name : "blob"
        };
    }
    if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
        return toPart(name, new Blob([item]), declared);
    }
    if (declared ? (0, media_type_js_1.isJson)(declared) : (0, record_js_1.isRecord)(item) || Array.isArray(item)) {
        return {
            name,
            content: JSON.stringify(item),
            type: declared ?? "application/json"
        };
    }
    return {
        name,
        content: (0, parameters_js_1.toText)(item),
        type: declared
    };
}
/** Escapes a name as browsers do (HTML, multipart/form-data encoding algorithm). */
function quote(name) {
    return name.replace(/[\r\n"]/g, encodeURIComponent);
}

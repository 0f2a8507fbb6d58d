/** Gives 128 random bits in hexadecimal, from the platform's source for keys. */
export function randomHex() {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

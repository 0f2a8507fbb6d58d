/** The sample of a source. */
export function sampleOf(source) {
	return typeof source === "function" ? source() : source;
}

/** How a body of a media type is read. */
export function readingOf(mediaType: string): "json" | "text" | "binary" {
  const [essence = ""] = mediaType.toLowerCase().split(";");
  if (/^(application|text)\/json$|\+json$/.test(essence.trim())) return "json";
  return /^text\/|[/+]xml$|^application\/x-www-form-urlencoded$|^application\/(graphql|javascript)$/.test(
    essence.trim(),
  )
    ? "text"
    : "binary";
}

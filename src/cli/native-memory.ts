/**
 * Has the formatter and the compiler give memory back as soon as they are done with a file (mimalloc, `purge_delay`), and
 * take it in small pages (`allow_thp`). Otherwise each of their threads keeps some for a while, and rounds it up to
 * huge pages, which together is half of the memory of a run. They read this when they are loaded, so it has to be
 * said before.
 */
export function giveMemoryBack(): void {
  process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
  process.env["MIMALLOC_ALLOW_THP"] ??= "0";
}

/**
 * What pages are asked for and answered by, without case and punctuation. A name with a dot counts only
 * in an object that has the name before it. Earlier names win.
 */

/** Tokens, with what the service has for the next page; the rows go from plain to doubtful. */
export const tokenPairs: readonly {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whether the outputs mean this only where they are numbers; as texts they may be anything. */
  readonly areNumbers?: true;
}[] = [
  {
    inputs: words(`pagetoken nextpagetoken nexttoken paginationtoken paginationpagetoken pagingtoken
      pagenexttoken pagepagetoken continuationtoken pagecontinuationtoken continuation continue
      resumetoken resumptiontoken starttoken skiptoken token`),
    outputs:
      words(`nextpagetoken nexttoken nextpage.token next.token nextpaginationtoken paginationnexttoken nextpagingtoken
      nextcontinuationtoken nextcontinuation nextstarttoken continuationtoken continuation
      metadata.continue continue resumetoken resumptiontoken paginationtoken pagingtoken
      pagetoken nextpage pagination.next paging.next page.next`),
  },
  {
    inputs: words(`cursor nextcursor pagecursor startcursor aftercursor cursorafter paginationcursor
      pagingcursor cursornext cursorquery pagenextcursor cursormark cursormarker`),
    outputs: words(`nextcursor nextpagecursor endcursor cursornext aftercursor nextaftercursor
      nextpage.cursor next.cursor
      nextmarker cursors.next cursors.after cursor.next cursor.after nextcursormark cursorquery pagination.next
      paging.next page.next meta.next pageinfo.next nextpage nextpagetoken nexttoken pagination.cursor
      paging.cursor meta.cursor next cursor`),
  },
  {
    inputs: words(
      "after pageafter paginationafter pagingafter searchafter startafter startingafter",
    ),
    outputs: words(`nextcursor nextpagecursor endcursor cursorafter aftercursor cursors.after
      paging.after pagination.after next.after page.after meta.after nextafter cursors.next
      cursor.next nextpageafter nextsearchafter nextstartingafter nexttoken nextpagetoken
      pagination.next paging.next meta.next pagination.cursor lastid after next`),
  },
  {
    inputs: words("marker startmarker nextmarker pagemarker"),
    outputs: words("nextmarker marker"),
  },
  {
    inputs: words("exclusivestartkey startkey lastkey pagekey nextkey lastevaluatedkey"),
    outputs: words("lastevaluatedkey nextstartkey nextpagekey nextkey lastkey"),
  },
  { inputs: words("scrollid"), outputs: words("scrollid nextscrollid") },
  { inputs: words("bookmark"), outputs: words("nextbookmark bookmark") },
  { inputs: words("pagestate pagingstate"), outputs: words("nextpagestate pagingstate pagestate") },
  { inputs: words("iterator"), outputs: words("nextiterator iterator") },
  {
    inputs: words("position streamposition"),
    outputs: words("nextposition nextstreamposition"),
  },
  {
    inputs: words("offset pageoffset"),
    outputs: words("nextoffset nextpageoffset nextpage.offset next.offset"),
  },
  {
    inputs: words("start startat startindex"),
    outputs: words("nextstart nextstartat nextstartindex"),
  },
  { inputs: words("skip"), outputs: words("nextskip") },
  { inputs: words("from fromid"), outputs: words("nextfrom nextfromid") },
  { inputs: words("afterid startafterid lastid"), outputs: words("lastid nextid") },
  { inputs: words("page pagenumber"), outputs: words("nextpage nextpagenumber") },
  {
    inputs: words("page pagenumber"),
    outputs: words(
      "links.next link.next pagination.next paging.next page.next pages.next meta.next",
    ),
    areNumbers: true,
  },
  { inputs: words("pageid"), outputs: words("nextpageid") },
  { inputs: words("next"), outputs: words("next nextpage") },
];

/** Inputs that name the item after which a page begins. */
export const itemAfter: readonly string[] = words(
  "startingafter after afterid startafter startafterid",
);

/** Outputs that say whether there is a next page. */
export const moreFlags: readonly string[] =
  words(`hasmore hasnextpage hasnext hasmorepages hasmoreitems hasmoreresults
  hasmoredata hasmorerecords hasmoreentries moreitemsincollection moreresults moreavailable morepages
  moreitems morerecords moredataavailable moreresultsavailable nextpageexists isthereanotherpage
  ismore more`);

/** Outputs that say whether the page is the last. */
export const lastFlags: readonly string[] = words("islastpage islast lastpage last");

/** Outputs that hold the URL of the next page. */
export const nextUrls: readonly string[] =
  words(`nextpageurl nextpageuri nextpage.uri nextpage.url nextpage.href nextpagelink nextpagehref nexturl nexturi
  nextlink nexthref odatanextlink atnextlink links.next next.href nextpage next`);

/** Inputs that say how many items a page has at most. */
export const sizeInputs: readonly string[] =
  words(`limit pagesize perpage size count top take maxresults max pagelimit
  pageperpage maxitems maxpagesize itemsperpage resultsperpage recordsperpage rows num length
  resultspage paginationlimit paginationpagesize paginationperpage paginglimit pagingpagesize
  pagingsize pagecount first maxrecords resultlimit maxrows`);

/** Inputs that say how many items come before a page. */
export const offsetInputs: readonly string[] =
  words(`offset skip pageoffset paginationoffset pagingoffset resultoffset
  startindex startat start startrow startposition firstresult from pagefrom`);

/** Inputs that say the same beside one for a size of a certain name; without it they may be anything. */
export const offsetsBesideSizes: readonly (readonly [
  input: readonly string[],
  size: readonly string[],
])[] = [
  [words("first"), words("max")],
  [words("start"), words("count rows length")],
];

/** Inputs that say where a range ends that an offset might be the start of. */
export const rangeEnds: readonly string[] = words("end stop until to");

/** Inputs that hold the number of a page. */
export const pageInputs: readonly string[] =
  words(`page pagenumber pageno pagenum pageindex pagepage currentpage
  paginationpage pagingpage paginationpagenumber pagenr p pg`);

/** Outputs that count all items. */
export const totals: readonly string[] =
  words(`total totalcount totalitems totalresults totalrecords totalelements
  totalrows totalsize totalentries totalhits totalnumber totalitemcount totalnumberofitems
  totalnumberofrecords numfound numberofitems recordstotal resultcount itemcount countall`);

/** Outputs that count all items, or those of the page: their descriptions have to say which. */
export const counts: readonly string[] = words("count size resultssize");

/** Outputs that count all pages. */
export const pageCounts: readonly string[] =
  words(`totalpages pagecount totalpagecount pagestotal numpages pages
  numberofpages pagestotalcount totalnumberofpages lastpage maxpage maxpages page.total`);

/** Outputs that hold the number of the page. */
export const currentPage: readonly string[] =
  words(`currentpage page pagenumber pageno pagenum pageindex current
  number`);

/** Outputs that say something of a page, and nothing of what is in it. */
export const pageWords: ReadonlySet<string> = new Set([
  ...nextUrls.map((name) => name.replace(/.*\./, "")),
  ...moreFlags,
  ...lastFlags,
  ...totals,
  ...counts,
  ...pageCounts,
  ...currentPage,
  ...sizeInputs,
  ...offsetInputs,
  ...words(`previous prev previouspage prevpage previousurl prevurl previouslink prevlink
  previouspageurl prevpageurl previouspagelink firstpage firstpageurl lastpageurl self object kind`),
]);

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

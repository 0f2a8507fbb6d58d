import { type FixtureBuilder, fixtureBuilder } from "../core/samples.js";
import type {
  ListItems200Response,
  ListItemsFilter,
  UploadCoverBody,
} from "../models/operations.js";
import type {
  Base,
  Book,
  BookInput,
  Conflict,
  Error,
  Film,
  FilmInput,
  Item,
  ItemInput,
  Kind,
  Loan,
  LoanRecalled,
  Notes,
} from "../models/schemas.js";
import {
  baseSample,
  bookInputSample,
  bookSample,
  conflictSample,
  errorSample,
  filmInputSample,
  filmSample,
  itemInputSample,
  itemSample,
  kindSample,
  listItems200ResponseSample,
  listItemsFilterSample,
  loanRecalledSample,
  loanSample,
  notesSample,
  uploadCoverBodySample,
} from "./samples.js";

export const base: FixtureBuilder<Base> = /* @__PURE__ */ fixtureBuilder(baseSample);

export const bookInput: FixtureBuilder<BookInput> = /* @__PURE__ */ fixtureBuilder(bookInputSample);

export const book: FixtureBuilder<Book> = /* @__PURE__ */ fixtureBuilder(bookSample);

export const conflict: FixtureBuilder<Conflict> = /* @__PURE__ */ fixtureBuilder(conflictSample);

export const error: FixtureBuilder<Error> = /* @__PURE__ */ fixtureBuilder(errorSample);

export const filmInput: FixtureBuilder<FilmInput> = /* @__PURE__ */ fixtureBuilder(filmInputSample);

export const film: FixtureBuilder<Film> = /* @__PURE__ */ fixtureBuilder(filmSample);

export const itemInput: FixtureBuilder<ItemInput> = /* @__PURE__ */ fixtureBuilder(itemInputSample);

export const item: FixtureBuilder<Item> = /* @__PURE__ */ fixtureBuilder(itemSample);

export const kind: FixtureBuilder<Kind> = /* @__PURE__ */ fixtureBuilder(kindSample);

export const loan: FixtureBuilder<Loan> = /* @__PURE__ */ fixtureBuilder(loanSample);

export const loanRecalled: FixtureBuilder<LoanRecalled> =
  /* @__PURE__ */ fixtureBuilder(loanRecalledSample);

export const notes: FixtureBuilder<Notes> = /* @__PURE__ */ fixtureBuilder(notesSample);

export const listItemsFilter: FixtureBuilder<ListItemsFilter> =
  /* @__PURE__ */ fixtureBuilder(listItemsFilterSample);

export const listItems200Response: FixtureBuilder<ListItems200Response> =
  /* @__PURE__ */ fixtureBuilder(listItems200ResponseSample);

export const uploadCoverBody: FixtureBuilder<UploadCoverBody> =
  /* @__PURE__ */ fixtureBuilder(uploadCoverBodySample);

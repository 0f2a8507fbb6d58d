import { type Builder, builder } from "../core/builder.js";
import type {
  ItemsListItems200Response,
  ItemsListItemsFilter,
  ItemsUploadCoverBody,
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
  LoanArms,
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
  itemsListItems200ResponseSample,
  itemsListItemsFilterSample,
  itemsUploadCoverBodySample,
  kindSample,
  loanRecalledSample,
  loanSample,
  notesSample,
} from "./samples.js";

export const base: Builder<Base> = /* @__PURE__ */ builder<Base>(baseSample);

export const bookInput: Builder<BookInput> = /* @__PURE__ */ builder<BookInput>(bookInputSample);

export const book: Builder<Book> = /* @__PURE__ */ builder<Book>(bookSample);

export const conflict: Builder<Conflict> = /* @__PURE__ */ builder<Conflict>(conflictSample);

export const error: Builder<Error> = /* @__PURE__ */ builder<Error>(errorSample);

export const filmInput: Builder<FilmInput> = /* @__PURE__ */ builder<FilmInput>(filmInputSample);

export const film: Builder<Film> = /* @__PURE__ */ builder<Film>(filmSample);

export const itemInput: Builder<ItemInput, { book: BookInput; film: FilmInput }> =
  /* @__PURE__ */ builder<ItemInput, { book: BookInput; film: FilmInput }>(itemInputSample);

export const item: Builder<Item, { book: Book; film: Film }> = /* @__PURE__ */ builder<
  Item,
  { book: Book; film: Film }
>(itemSample);

export const kind: Builder<Kind> = /* @__PURE__ */ builder<Kind>(kindSample);

export const loan: Builder<Loan, LoanArms> = /* @__PURE__ */ builder<Loan, LoanArms>(loanSample);

export const loanRecalled: Builder<LoanRecalled> =
  /* @__PURE__ */ builder<LoanRecalled>(loanRecalledSample);

export const notes: Builder<Notes> = /* @__PURE__ */ builder<Notes>(notesSample);

export const itemsListItemsFilter: Builder<ItemsListItemsFilter> =
  /* @__PURE__ */ builder<ItemsListItemsFilter>(itemsListItemsFilterSample);

export const itemsListItems200Response: Builder<ItemsListItems200Response> =
  /* @__PURE__ */ builder<ItemsListItems200Response>(itemsListItems200ResponseSample);

export const itemsUploadCoverBody: Builder<ItemsUploadCoverBody> =
  /* @__PURE__ */ builder<ItemsUploadCoverBody>(itemsUploadCoverBodySample);

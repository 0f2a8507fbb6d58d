import { type ArmBuilder, type Builder, builder } from "../core/builder.js";
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
  kindSample,
  listItems200ResponseSample,
  listItemsFilterSample,
  loanRecalledSample,
  loanSample,
  notesSample,
  uploadCoverBodySample,
} from "./samples.js";

export const base: Builder<Base> = /* @__PURE__ */ builder(baseSample);

export const bookInput: Builder<BookInput> = /* @__PURE__ */ builder(bookInputSample);

export const book: Builder<Book> = /* @__PURE__ */ builder(bookSample);

export const conflict: Builder<Conflict> = /* @__PURE__ */ builder(conflictSample);

export const error: Builder<Error> = /* @__PURE__ */ builder(errorSample);

export const filmInput: Builder<FilmInput> = /* @__PURE__ */ builder(filmInputSample);

export const film: Builder<Film> = /* @__PURE__ */ builder(filmSample);

export const itemInput: ArmBuilder<ItemInput, { book: BookInput; film: FilmInput }> =
  /* @__PURE__ */ builder(itemInputSample);

export const item: ArmBuilder<Item, { book: Book; film: Film }> =
  /* @__PURE__ */ builder(itemSample);

export const kind: Builder<Kind> = /* @__PURE__ */ builder(kindSample);

export const loan: ArmBuilder<Loan, LoanArms> = /* @__PURE__ */ builder(loanSample);

export const loanRecalled: Builder<LoanRecalled> = /* @__PURE__ */ builder(loanRecalledSample);

export const notes: Builder<Notes> = /* @__PURE__ */ builder(notesSample);

export const listItemsFilter: Builder<ListItemsFilter> =
  /* @__PURE__ */ builder(listItemsFilterSample);

export const listItems200Response: Builder<ListItems200Response> = /* @__PURE__ */ builder(
  listItems200ResponseSample,
);

export const uploadCoverBody: Builder<UploadCoverBody> =
  /* @__PURE__ */ builder(uploadCoverBodySample);

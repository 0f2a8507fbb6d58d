import { type SampleOptions, variants } from "../core/samples.js";
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

/** Values of `Base` that together show every arm. */
export function base(options?: SampleOptions): Base[] {
  return variants(baseSample, options);
}

/** Values of `BookInput` that together show every arm. */
export function bookInput(options?: SampleOptions): BookInput[] {
  return variants(bookInputSample, options);
}

/** Values of `Book` that together show every arm. */
export function book(options?: SampleOptions): Book[] {
  return variants(bookSample, options);
}

/** Values of `Conflict` that together show every arm. */
export function conflict(options?: SampleOptions): Conflict[] {
  return variants(conflictSample, options);
}

/** Values of `Error` that together show every arm. */
export function error(options?: SampleOptions): Error[] {
  return variants(errorSample, options);
}

/** Values of `FilmInput` that together show every arm. */
export function filmInput(options?: SampleOptions): FilmInput[] {
  return variants(filmInputSample, options);
}

/** Values of `Film` that together show every arm. */
export function film(options?: SampleOptions): Film[] {
  return variants(filmSample, options);
}

/** Values of `ItemInput` that together show every arm. */
export function itemInput(options?: SampleOptions): ItemInput[] {
  return variants(itemInputSample, options);
}

/** Values of `Item` that together show every arm. */
export function item(options?: SampleOptions): Item[] {
  return variants(itemSample, options);
}

/** Values of `Kind` that together show every arm. */
export function kind(options?: SampleOptions): Kind[] {
  return variants(kindSample, options);
}

/** Values of `Loan` that together show every arm. */
export function loan(options?: SampleOptions): Loan[] {
  return variants(loanSample, options);
}

/** Values of `LoanRecalled` that together show every arm. */
export function loanRecalled(options?: SampleOptions): LoanRecalled[] {
  return variants(loanRecalledSample, options);
}

/** Values of `Notes` that together show every arm. */
export function notes(options?: SampleOptions): Notes[] {
  return variants(notesSample, options);
}

/** Values of `ItemsListItemsFilter` that together show every arm. */
export function itemsListItemsFilter(options?: SampleOptions): ItemsListItemsFilter[] {
  return variants(itemsListItemsFilterSample, options);
}

/** Values of `ItemsListItems200Response` that together show every arm. */
export function itemsListItems200Response(options?: SampleOptions): ItemsListItems200Response[] {
  return variants(itemsListItems200ResponseSample, options);
}

/** Values of `ItemsUploadCoverBody` that together show every arm. */
export function itemsUploadCoverBody(options?: SampleOptions): ItemsUploadCoverBody[] {
  return variants(itemsUploadCoverBodySample, options);
}

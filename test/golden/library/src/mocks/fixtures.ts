import { variants } from "../core/samples.js";
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

/** Values of {@link Base} that together show every arm. */
export function base(): Base[] {
  return variants(baseSample);
}

/** Values of {@link BookInput} that together show every arm. */
export function bookInput(): BookInput[] {
  return variants(bookInputSample);
}

/** Values of {@link Book} that together show every arm. */
export function book(): Book[] {
  return variants(bookSample);
}

/** Values of {@link Conflict} that together show every arm. */
export function conflict(): Conflict[] {
  return variants(conflictSample);
}

/** Values of {@link Error} that together show every arm. */
export function error(): Error[] {
  return variants(errorSample);
}

/** Values of {@link FilmInput} that together show every arm. */
export function filmInput(): FilmInput[] {
  return variants(filmInputSample);
}

/** Values of {@link Film} that together show every arm. */
export function film(): Film[] {
  return variants(filmSample);
}

/** Values of {@link ItemInput} that together show every arm. */
export function itemInput(): ItemInput[] {
  return variants(itemInputSample);
}

/** Values of {@link Item} that together show every arm. */
export function item(): Item[] {
  return variants(itemSample);
}

/** Values of {@link Kind} that together show every arm. */
export function kind(): Kind[] {
  return variants(kindSample);
}

/** Values of {@link Loan} that together show every arm. */
export function loan(): Loan[] {
  return variants(loanSample);
}

/** Values of {@link LoanRecalled} that together show every arm. */
export function loanRecalled(): LoanRecalled[] {
  return variants(loanRecalledSample);
}

/** Values of {@link Notes} that together show every arm. */
export function notes(): Notes[] {
  return variants(notesSample);
}

/** Values of {@link ItemsListItemsFilter} that together show every arm. */
export function itemsListItemsFilter(): ItemsListItemsFilter[] {
  return variants(itemsListItemsFilterSample);
}

/** Values of {@link ItemsListItems200Response} that together show every arm. */
export function itemsListItems200Response(): ItemsListItems200Response[] {
  return variants(itemsListItems200ResponseSample);
}

/** Values of {@link ItemsUploadCoverBody} that together show every arm. */
export function itemsUploadCoverBody(): ItemsUploadCoverBody[] {
  return variants(itemsUploadCoverBodySample);
}

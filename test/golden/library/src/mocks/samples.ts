import type { Sample } from "../core/samples.js";
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

export const baseSample: Sample<Base> = {
  value: { id: "id", kind: "kind", notes: () => notesSample, shelf: "new" },
  required: ["id", "kind"],
};

export const bookInputSample: Sample<BookInput> = {
  value: {
    isbn: "9780000000000",
    kind: "book",
    notes: () => notesSample,
    shelf: "new",
    title: "title",
  },
  required: ["kind", "title"],
};

export const bookSample: Sample<Book> = {
  value: {
    id: "id",
    isbn: "9780000000000",
    kind: "book",
    notes: () => notesSample,
    shelf: "new",
    title: "title",
  },
  required: ["id", "kind", "title"],
};

export const conflictSample: Sample<Conflict> = { value: { existing: () => itemSample } };

export const errorSample: Sample<Error> = {
  value: { status: 0, title: "title" },
  required: ["title"],
};

export const filmInputSample: Sample<FilmInput> = {
  value: { kind: "film", minutes: 1, notes: () => notesSample, secret: "secret", shelf: "new" },
  required: ["kind"],
};

export const filmSample: Sample<Film> = {
  value: { id: "id", kind: "film", minutes: 1, notes: () => notesSample, shelf: "new" },
  required: ["id", "kind"],
};

export const itemInputSample: Sample<ItemInput> = {
  tag: "kind",
  arms: [
    [
      "book",
      {
        isbn: "9780000000000",
        kind: "book",
        minutes: "minutes",
        notes: () => notesSample,
        shelf: "new",
        title: "title",
      },
    ],
    ["film", () => filmInputSample],
  ],
  minimal: { kind: "film", minutes: 1, notes: ["string"], secret: "secret", shelf: "new" },
};

export const itemSample: Sample<Item> = {
  tag: "kind",
  arms: [
    [
      "book",
      {
        id: "id",
        isbn: "9780000000000",
        kind: "book",
        minutes: "minutes",
        notes: () => notesSample,
        shelf: "new",
        title: "title",
      },
    ],
    ["film", () => filmSample],
  ],
  minimal: { id: "id", kind: "film", minutes: 1, notes: ["string"], shelf: "new" },
};

export const kindSample: Sample<Kind> = { value: "book" };

export const loanSample: Sample<Loan> = {
  value: { extra: { foo: 0 }, history: [] },
  recursive: { history: [() => loanSample] },
  groups: [{ date: "2019-12-27", recalled: () => loanRecalledSample }],
};

export const loanRecalledSample: Sample<LoanRecalled> = { value: { by: "by" } };

export const notesSample: Sample<Notes> = { value: ["string"] };

export const itemsListItemsFilterSample: Sample<ItemsListItemsFilter> = {
  value: { author: "author" },
};

export const itemsListItems200ResponseSample: Sample<ItemsListItems200Response> = {
  value: { items: [() => itemSample], next: "next" },
  required: ["items"],
};

export const itemsUploadCoverBodySample: Sample<ItemsUploadCoverBody> = {
  value: { caption: "caption", image: () => ({ blob: "image" }) },
  required: ["image"],
};

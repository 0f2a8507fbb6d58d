import type { SampleData } from "../core/samples.js";

export function baseSample(): SampleData {
  return {
    value: { id: "id", kind: "kind", notes: notesSample, shelf: "new" },
    required: ["id", "kind"],
  };
}

export function bookInputSample(): SampleData {
  return {
    value: {
      isbn: "9780000000000",
      kind: "book",
      notes: notesSample,
      shelf: "new",
      title: "title",
    },
    required: ["kind", "title"],
  };
}

export function bookSample(): SampleData {
  return {
    value: {
      id: "id",
      isbn: "9780000000000",
      kind: "book",
      notes: notesSample,
      shelf: "new",
      title: "title",
    },
    required: ["id", "kind", "title"],
  };
}

export function conflictSample(): SampleData {
  return { value: { existing: itemSample } };
}

export function errorSample(): SampleData {
  return { value: { status: 0, title: "title" }, required: ["title"] };
}

export function filmInputSample(): SampleData {
  return {
    value: { kind: "film", minutes: 1, notes: notesSample, secret: "secret", shelf: "new" },
    required: ["kind"],
  };
}

export function filmSample(): SampleData {
  return {
    value: { id: "id", kind: "film", minutes: 1, notes: notesSample, shelf: "new" },
    required: ["id", "kind"],
  };
}

export function itemInputSample(): SampleData {
  return {
    tag: "kind",
    arms: [
      [
        "book",
        {
          isbn: "9780000000000",
          kind: "book",
          minutes: "minutes",
          notes: notesSample,
          shelf: "new",
          title: "title",
        },
      ],
      ["film", filmInputSample],
    ],
    minimal: { kind: "film", minutes: 1, notes: ["string"], secret: "secret", shelf: "new" },
  };
}

export function itemSample(): SampleData {
  return {
    tag: "kind",
    arms: [
      [
        "book",
        {
          id: "id",
          isbn: "9780000000000",
          kind: "book",
          minutes: "minutes",
          notes: notesSample,
          shelf: "new",
          title: "title",
        },
      ],
      ["film", filmSample],
    ],
    minimal: { id: "id", kind: "film", minutes: 1, notes: ["string"], shelf: "new" },
  };
}

export function kindSample(): SampleData {
  return { value: "book" };
}

export function loanSample(): SampleData {
  return {
    value: { extra: { foo: 0 }, history: [] },
    recursive: { history: [loanSample] },
    groups: [{ date: "2019-12-27", recalled: loanRecalledSample }],
  };
}

export function loanRecalledSample(): SampleData {
  return { value: { by: "by" } };
}

export function notesSample(): SampleData {
  return { value: ["string"] };
}

export function listItemsFilterSample(): SampleData {
  return { value: { author: "author" } };
}

export function listItems200ResponseSample(): SampleData {
  return { value: { items: [itemSample], next: "next" }, required: ["items"] };
}

export function uploadCoverBodySample(): SampleData {
  return {
    value: { caption: "caption", image: (): SampleData => ({ blob: "image" }) },
    required: ["image"],
  };
}

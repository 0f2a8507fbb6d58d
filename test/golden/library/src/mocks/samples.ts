import type { Sample } from "../core/samples.js";

export function baseSample(): Sample {
  return {
    value: { id: "id", kind: "kind", notes: notesSample, shelf: "new" },
    required: ["id", "kind"],
  };
}

export function bookInputSample(): Sample {
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

export function bookSample(): Sample {
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

export function conflictSample(): Sample {
  return { value: { existing: itemSample } };
}

export function errorSample(): Sample {
  return { value: { status: 0, title: "title" }, required: ["title"] };
}

export function filmInputSample(): Sample {
  return {
    value: { kind: "film", minutes: 1, notes: notesSample, secret: "secret", shelf: "new" },
    required: ["kind"],
  };
}

export function filmSample(): Sample {
  return {
    value: { id: "id", kind: "film", minutes: 1, notes: notesSample, shelf: "new" },
    required: ["id", "kind"],
  };
}

export function itemInputSample(): Sample {
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

export function itemSample(): Sample {
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

export function kindSample(): Sample {
  return { value: "book" };
}

export function loanSample(): Sample {
  return {
    value: { extra: { foo: 0 }, history: [] },
    recursive: { history: [loanSample] },
    groups: [{ date: "2019-12-27", recalled: loanRecalledSample }],
  };
}

export function loanRecalledSample(): Sample {
  return { value: { by: "by" } };
}

export function notesSample(): Sample {
  return { value: ["string"] };
}

export function itemsListItemsFilterSample(): Sample {
  return { value: { author: "author" } };
}

export function itemsListItems200ResponseSample(): Sample {
  return { value: { items: [itemSample], next: "next" }, required: ["items"] };
}

export function itemsUploadCoverBodySample(): Sample {
  return {
    value: { caption: "caption", image: (): Sample => ({ blob: "image" }) },
    required: ["image"],
  };
}

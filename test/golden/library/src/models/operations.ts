import type { FilePart } from "../core/binary.js";
import type { Item } from "./schemas.js";

export interface ItemsListItemsFilter {
  author?: string;
}

export interface ItemsListItems200Response {
  items: Item[];
  next?: string | null;
}

export interface ItemsUploadCoverBody {
  caption?: string;
  image: FilePart;
}

import type { FilePart } from "../core/binary.js";
import type { Item } from "./schemas.js";

export interface ListItemsFilter {
  author?: string;
}

export interface ListItems200Response {
  items: Item[];
  next?: string | null;
}

export interface UploadCoverBody {
  caption?: string;
  image: FilePart;
}

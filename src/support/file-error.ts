/** Reasons that people understand, by the code of a file system error. */
const reasonByCode: Readonly<Record<string, string>> = {
  EACCES: "access is denied",
  EPERM: "access is denied",
  EISDIR: "it is a folder",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is not a folder",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOSPC: "the disk is full",
  EROFS: "the file system is read-only",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
  ERR_STRING_TOO_LONG: "it is too large",
};

/** The code of an error that the file system or Node gave, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/**
 * Says in a few words why a file could not be read or written; made to follow a colon.
 *
 * @throws an error that is not one of a file, because that is a fault of the program
 */
export function explainFileError(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return reasonByCode[code] ?? (error as Error).message;
}

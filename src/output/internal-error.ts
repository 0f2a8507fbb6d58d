/**
 * A failure that no input and no environment can justify, so it is a bug of the generator. The
 * command line turns it into exit code 70 together with the versions to report.
 */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

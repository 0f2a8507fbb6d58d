/**
 * Makes the credential of basic authentication: `user:password` (RFC 7617, 2).
 *
 * @throws TypeError where the user's name has a colon, which would end it
 */
export function basic(username: string, password: string): string {
  if (username.includes(":")) throw new TypeError("the name of a user cannot hold a colon");
  return `${username}:${password}`;
}

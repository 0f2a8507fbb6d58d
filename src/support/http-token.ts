/** What a method, a header's name or an authentication scheme is written as: a token (RFC 9110, 5.6.2). */
export const httpToken: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;

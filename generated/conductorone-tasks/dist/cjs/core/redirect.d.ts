/**
* Gives a fetch that takes no secret along when it is redirected to another origin.
*
* Platforms strip Authorization there (Fetch Standard, HTTP-redirect fetch) and send a key in a header
* of any other name along. So redirections are followed by hand, by the steps of the standard. Browsers
* do not show where they lead; there the request fails rather than betray the key.
*/
export declare function followSafely(send: typeof fetch): typeof fetch;

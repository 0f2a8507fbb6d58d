/** Gives 128 random bits in hexadecimal, from the platform's source for keys. */
export declare function randomHex(): string;

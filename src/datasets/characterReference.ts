/** Source of a pattern, case ignored: HTML's way of writing a character (`&nbsp;`, `&#x202E;`), which only stories read. */
export const characterReference = String.raw`&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);`;

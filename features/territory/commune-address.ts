// A path with a dot in it is taken for a file: what is sent to it never reaches its action.

/** The code of a commune as part of an address: `06-181-01-01`. */
export const communeAddress = (code: string): string => code.replaceAll('.', '-')

/** The code that such a part of an address stands for. */
export const communeAt = (part: string): string => part.replaceAll('-', '.')

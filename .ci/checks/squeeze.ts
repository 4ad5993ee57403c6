/** Take out all white space: where a line ends is the business of a format. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '')

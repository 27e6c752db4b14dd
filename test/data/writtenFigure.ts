/** A figure as a bundle writes it: one value and a qualifier, or the ends of a range. */
export interface Bounds {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly qualifier?: string;
}

/** A figure in words: `about $5B`, `at least 51%`, `-$13B or lower`. */
export function inWords(
  { value = '', min = '', max = '', qualifier }: Bounds,
  format: (full: string) => string,
  undisclosed = '',
): string {
  const falls = value.startsWith('-');
  switch (qualifier) {
    case 'UNDISCLOSED':
      return undisclosed;
    case 'RANGE':
      return `${format(min)} to ${format(max)}`;
    case 'ABOUT':
      return `about ${format(value)}`;
    case 'AT_LEAST':
      return falls ? `${format(value)} or higher` : `at least ${format(value)}`;
    case 'UP_TO':
      return falls ? `${format(value)} or lower` : `up to ${format(value)}`;
    default:
      return format(value);
  }
}

/** The most rows of a page, and the most keys or ids of one argument. */
export const maxPageSize = 100;

/** The rows of a page by default. */
export const defaultPageSize = 20;

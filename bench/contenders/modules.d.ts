/** Files that need packages of the bench only are not type-checked with the project. */
declare module '*.mjs';

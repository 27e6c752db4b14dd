/** What needs packages of the bench alone is not type-checked with the project. */
declare module '*.mjs';

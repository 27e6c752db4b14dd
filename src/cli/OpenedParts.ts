/** What a program has opened. All of it is closed once, in reverse order. */
export class OpenedParts {
  readonly #closers: (() => Promise<void>)[] = [];
  readonly #closing = new AbortController();
  #closed: Promise<void> | undefined;

  /** Aborts when closing begins, for a part that takes long to open. */
  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /**
   * Waits for a part that is being opened. `close` closes it, also if closing begins before it is open; then this throws. A
   * part that cannot be opened has nothing to close.
   */
  async add<Part>(opening: Promise<Part>, close: (part: Part) => Promise<void>): Promise<Part> {
    this.signal.throwIfAborted();
    this.#closers.push(() => opening.then(close, () => {}));
    const part = await opening;
    this.signal.throwIfAborted();
    return part;
  }

  /** Further calls await the first. */
  close(): Promise<void> {
    this.#closing.abort();
    return (this.#closed ??= this.#closeAll());
  }

  async #closeAll(): Promise<void> {
    for (const close of this.#closers.reverse()) await close();
  }
}

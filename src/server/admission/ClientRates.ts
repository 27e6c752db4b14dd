import { overRate } from './Refusal.ts';

interface Account {
  /** Requests that the client may send at once. */
  left: number;
  since: number;
}

/** The most clients that are remembered; the one that has been away longest is forgotten first. */
const mostClients = 10_000;

/** How many requests a second a client may send, and how many at once after a pause. */
export class ClientRates {
  private readonly rate: number;
  private readonly burst: number;
  private readonly accounts = new Map<string, Account>();

  /** A `rate` of 0 is no limit. */
  constructor({ rate, burst }: { readonly rate: number; readonly burst: number }) {
    this.rate = rate;
    this.burst = burst;
  }

  /** Counts a request. Throws `TOO_MANY_REQUESTS` if the client has to wait. */
  count(client: string, now = performance.now()): void {
    const { rate, burst, accounts } = this;
    if (rate === 0) return;
    const { left, since } = accounts.get(client) ?? { left: burst, since: now };
    const account = { left: Math.min(burst, left + ((now - since) / 1_000) * rate), since: now };
    accounts.delete(client);
    accounts.set(client, account);
    if (accounts.size > mostClients) accounts.delete(accounts.keys().next().value!);
    if (account.left < 1) throw overRate(rate, Math.max(1, Math.ceil((1 - account.left) / rate)));
    account.left -= 1;
  }
}

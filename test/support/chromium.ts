import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const loopback = /^(127(\.\d+){3}|localhost|\[::1\])$/;

/** The Chromium to test with: CHROMIUM_PATH or one in a usual path. Undefined, with a message, if none exists. */
export function findChromium(): string | undefined {
  const found = [process.env['CHROMIUM_PATH'], ...usual].find((path) => path && existsSync(path));
  if (!found) console.warn('Skipped: no Chromium found. Install it or set CHROMIUM_PATH to test in a browser.');
  return found;
}

/** A page, what went wrong in it, and what it asked of other machines. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses of all requests that would have left this machine. */
  readonly outside: string[];
  /** Errors on the console, uncaught ones and breaches of the Content-Security-Policy among them. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens an empty page. Names of other machines do not resolve in it. */
export async function openPage(executablePath: string, size = { width: 1400, height: 900 }): Promise<OpenPage> {
  const resolution = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
  const browser = await chromium.launch({ executablePath, args: [...flags, resolution] });
  const page = await browser.newPage({ viewport: size });
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && !loopback.test(hostname)) outside.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, outside, complaints, close: () => browser.close() };
}

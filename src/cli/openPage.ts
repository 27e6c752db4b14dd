import { spawn } from 'node:child_process';

/** Opens a page in the browser of the desktop. Does nothing if there is no desktop. */
export async function openPage(url: string): Promise<void> {
  const opener = openerHere();
  if (opener === null) return;
  await new Promise<void>((settle) => {
    const child = spawn(opener, [url], { detached: true, stdio: 'ignore' });
    child.once('error', () => settle());
    child.once('spawn', () => settle());
    child.unref();
  });
}

function openerHere(): string | null {
  if (process.platform === 'darwin') return 'open';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY || WAYLAND_DISPLAY ? 'xdg-open' : null;
}

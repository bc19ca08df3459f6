import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from '../tools/browsers.ts';

/** One WebKitGTK window, driven through W3C WebDriver. */
export interface Browser {
  readonly open: (url: string) => Promise<void>;
  /** Runs a function's body in the page and returns what it returns, through JSON. */
  readonly read: <T>(body: string) => Promise<T>;
  readonly close: () => Promise<void>;
}

const environment = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

/** Starts WebKitGTK on a screen of its own. Throws when it is not installed or does not start. */
export async function openWebKit(): Promise<Browser> {
  const found = findWebKit();
  if (found === undefined) throw new Error('WebKitGTK is not installed');
  const port = await freePort();
  const command = ['-a', 'dbus-run-session', '--', found.driver, `--port=${String(port)}`];
  const driver = spawn('xvfb-run', command, {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
    detached: true,
  });
  const stop = (): void => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  };

  async function send<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value.message ?? response.statusText}`);
    return value;
  }

  try {
    await untilReady(() => send('GET', '/status'));
    const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
        },
      },
    });
    const session = `/session/${sessionId}`;
    return {
      open: (url) => send('POST', `${session}/url`, { url }),
      read: (script) => send('POST', `${session}/execute/sync`, { script, args: [] }),
      close: async () => {
        await send('DELETE', session);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}

/** A port that was free a moment ago: the driver cannot choose one itself. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => probe.once('listening', ready));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

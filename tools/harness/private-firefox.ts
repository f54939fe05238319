/** Lets the extension run in Firefox's private windows, which a person allows in the add-on's settings. */
import { FIREFOX_BUILD, type Firefox } from './firefox';

/** Puppeteer's connection; it has no command of its own for this. */
interface WithConnection {
  readonly connection: { send(method: string, params: unknown): Promise<unknown> };
}

/** Installs the extension over itself, this time with the permission. Extension pages that are open close. */
export async function allowPrivateWindows({ browser }: Firefox, extension: string = FIREFOX_BUILD): Promise<void> {
  const { connection } = browser as unknown as WithConnection;
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: extension },
    'moz:allowPrivateBrowsing': true,
  });
}

/** Warns on a payment page of another host of the shop that sent the shopper there. */
import { senderWarning } from '../assess/warning';
import { hostOf } from '../facts/domain';
import { providerOf } from '../facts/providers';
import type { Warning } from '../model/assessment';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { pageAddress } from './address';
import { forgetSender, hasLed, noteDialog, readSender, type Sender } from './sender';
import { assessRecord } from './shop-record';
import { shopsFor } from './shops';
import { isTrusted } from './trust';
import { openReportOf, showInPage, warnWith } from './warn';

/** The tab was sent to this address. On a known payment provider's page the dialog is shown; any other page is read first. */
export async function arriveFrom(tabId: number, sender: Sender, address: string): Promise<void> {
  const led = await hasLed(sender, tabId, address);
  if (led === false) await forgetSender(tabId);
  if (led !== true || providerOf(address) === null) return;
  const warning = await warningOf(sender, address, true);
  if (warning === null || (await isTrusted(sender.shop, sender.incognito))) return;
  await noteDialog(tabId, warning);
  await showInPage(tabId, warning);
}

/** The page in the tab asks for payment: what is known of the shop that sent it there counts. */
export async function warnOfSender(tabId: number, address: string): Promise<void> {
  const sender = await readSender(tabId);
  if (sender === null || providerOf(address) !== null || (await hasLed(sender, tabId, address)) !== true) return;
  const warning = await warningOf(sender, address, false);
  if (warning !== null) await warnWith(tabId, warning, sender.shop);
}

async function warningOf({ shop, page, incognito }: Sender, address: string, known: boolean): Promise<Warning | null> {
  const record = await (await shopsFor(incognito)).read(shop);
  if (record === null) return null;
  return senderWarning(assessRecord(record, { page, anyway: false }), hostOf(address) ?? '', known);
}

/** A button of the dialog; only one that was shown can be pressed, and only in the page in which it stands. */
export async function dialogPressed(tabId: number, url: string, press: 'leave' | 'details' | 'continue'): Promise<void> {
  const sender = await readSender(tabId);
  if (sender === null || sender.dialog === null || sender.dialog.on !== hostOf(pageAddress(url))) return;
  if (press === 'details') {
    await openReportOf(tabId, sender.shop);
    return;
  }
  await forgetSender(tabId);
  if (press === 'leave') await attempt('leaving', () => browser.tabs.update(tabId, { url: sender.cameFrom ?? 'about:blank' }));
}

/** Entry of the worker: wiring only. Every listener is registered before anything is awaited, or the event that woke the worker is lost. */
import { browser } from '../platform/browser';
import { listen } from '../platform/listen';
import { unattended } from '../platform/log';
import { showAccess } from './badge';
import { handlers } from './handlers';
import { tabChanged, tabClosed } from './navigation';
import { tidyPrivateWindows } from './private-windows';

listen(handlers);

browser.tabs.onUpdated.addListener((tabId, changed, tab) => {
  unattended('following a tab', tabChanged(tabId, changed, tab));
});
browser.tabs.onRemoved.addListener((tabId) => {
  unattended('forgetting a tab', tabClosed(tabId));
});
browser.tabs.onReplaced.addListener((_added, removed) => {
  unattended('forgetting a tab', tabClosed(removed));
});

browser.windows.onCreated.addListener(() => {
  unattended('tidying private windows', tidyPrivateWindows());
});
browser.windows.onRemoved.addListener(() => {
  unattended('tidying private windows', tidyPrivateWindows());
});

browser.permissions.onAdded.addListener(() => {
  unattended('showing the access', showAccess());
});
browser.permissions.onRemoved.addListener(() => {
  unattended('showing the access', showAccess());
});
browser.runtime.onStartup.addListener(() => {
  unattended('showing the access', showAccess());
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  unattended('showing the access', showAccess());
  if (reason === 'install') unattended('welcoming', browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
});

unattended('tidying private windows', tidyPrivateWindows());

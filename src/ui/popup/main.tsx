/** Entry of the popup: the tab in front, or the one named in the address (`popup.html#tab=7`, in a narrow window or a test). */
import { mount } from '../parts/mount';
import { activeTab, ownTab, readHash } from '../parts/tab';
import { Popup } from './popup';
import { popupModel } from './state';
import './popup.css';

async function start(): Promise<void> {
  const named = readHash().tab;
  // In a tab of its own the popup takes the width it gets; in the toolbar it must name one.
  if (named !== null || (await ownTab()) !== null) document.body.classList.add('in-tab');
  const model = popupModel(named ?? (await activeTab()));
  mount('extension_name', <Popup model={model} />);
  await model.follow();
}

void start();

/** Entry of the report page: `report.html#domain=shop.example&tab=7`. */
import { mount } from '../parts/mount';
import { ownTab, readHash } from '../parts/tab';
import { Report } from './report';
import { reportModel } from './state';
import './report.css';

async function start(): Promise<void> {
  const { domain, tab } = readHash();
  const model = reportModel(domain, tab, await ownTab());
  mount('ui_report_title', <Report model={model} />);
  await model.load();
}

// The same tab is used again for another shop: only the part after `#` changes then.
addEventListener('hashchange', () => {
  location.reload();
});
void start();

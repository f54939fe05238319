/** Entry of the warning page; the worker opens it in the place of a dangerous checkout. */
import { mount } from '../parts/mount';
import { ownTab } from '../parts/tab';
import { warningModel } from './state';
import { WarningPage } from './warning';
import './warning.css';

async function start(): Promise<void> {
  const model = warningModel(await ownTab());
  mount('ui_stop_title', <WarningPage model={model} />);
  await model.load();
}

void start();

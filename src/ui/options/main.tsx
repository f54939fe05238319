/** Entry of the options page. */
import { mount } from '../parts/mount';
import { ownTab } from '../parts/tab';
import { Options } from './options';
import { optionsModel } from './state';
import './options.css';

async function start(): Promise<void> {
  const model = optionsModel(await ownTab());
  mount('ui_options_title', <Options model={model} />);
  await model.load();
}

void start();

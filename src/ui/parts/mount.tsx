import { render, type ComponentChild } from 'preact';
import { translate } from '../../platform/text';

/** Draws an extension page: language and direction of the texts it shows, its title, and the view in the empty body. */
export function mount(titleKey: string, view: ComponentChild): void {
  const html = document.documentElement;
  html.lang = translate('ui_language');
  html.dir = translate('ui_direction');
  document.title = translate(titleKey);
  render(view, document.body);
}

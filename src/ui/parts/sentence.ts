import type { Finding } from '../../model/signal';
import { translate } from '../../platform/text';
import { shownArgs } from '../../wording/country';

/** What a finding found, as a sentence in the language of the texts. */
export function sentence({ because }: Pick<Finding, 'because'>): string {
  return translate(because.key, shownArgs(because, translate('ui_language')));
}

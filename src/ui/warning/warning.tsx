import { useEffect, useRef } from 'preact/hooks';
import type { Warning } from '../../model/assessment';
import { translate } from '../../platform/text';
import { levelWording } from '../../wording/level';
import { FindingList } from '../parts/finding';
import { methodName } from '../parts/payment';
import { ShopName } from '../parts/verdict';
import type { WarningModel } from './state';

/** The page that stands before a dangerous checkout. */
export function WarningPage({ model }: { model: WarningModel }) {
  const state = model.state.value;
  return (
    <main aria-busy={state.kind === 'loading'}>
      {state.kind === 'none' && <NoWarning model={model} />}
      {state.kind === 'warning' && <Stop warning={state.warning} model={model} />}
    </main>
  );
}

function Stop({ warning, model }: { warning: Warning; model: WarningModel }) {
  const leave = useRef<HTMLButtonElement>(null);
  // The kind way out has the focus: whoever was typing and presses Enter or Space leaves.
  useEffect(() => leave.current?.focus({ preventScroll: true }), []);
  const { level, name, domain, on, reasons, payment } = warning;
  return (
    <div role="alertdialog" aria-labelledby="what" aria-describedby="shop why" class="stop" data-level={level}>
      <img src={`icons/${level}.svg`} alt="" />
      <h1 id="what">{translate('ui_stop_heading')}</h1>
      <div id="shop">
        {on !== undefined && <p>{translate('ui_stop_text_on', [on])}</p>}
        <ShopName name={name} domain={domain} />
        {on === undefined && <p>{translate('ui_stop_text')}</p>}
      </div>
      <section id="why">
        <h2>{translate('ui_stop_reasons')}</h2>
        <FindingList findings={reasons} quotes={1} show={() => null} where="text" />
      </section>
      <section>
        <h2>{translate('ui_pay_heading')}</h2>
        <p>{translate(levelWording(level).advice)}</p>
        {payment.length > 0 && <p>{translate('ui_stop_payment', [payment.map(methodName).join(', ')])}</p>}
      </section>
      <div class="actions">
        <button type="button" class="primary" ref={leave} onClick={() => void model.leave()}>
          {translate('ui_leave_shop')}
        </button>
        <button type="button" onClick={() => void model.details()}>
          {translate('ui_details')}
        </button>
        <button type="button" class="quiet" disabled={!model.armed.value} onClick={() => void model.goOn()}>
          {translate('ui_continue_anyway')}
        </button>
      </div>
      <p role="alert">{model.error.value && translate(model.error.value)}</p>
    </div>
  );
}

function NoWarning({ model }: { model: WarningModel }) {
  return (
    <section class="stop">
      <img src="icons/neutral.svg" alt="" />
      <h1>{translate('ui_no_warning')}</h1>
      <p>{translate('ui_no_warning_text')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void model.close()}>
          {translate('ui_close_tab')}
        </button>
      </div>
    </section>
  );
}

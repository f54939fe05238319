import { translate } from '../../platform/text';
import { ReportBody } from './body';
import type { ReportModel } from './state';

function Message({ title, text }: { title: string; text: string }) {
  return (
    <section class="message">
      <img src="icons/neutral.svg" alt="" />
      <h1>{translate(title)}</h1>
      <p>{translate(text)}</p>
    </section>
  );
}

/** The report page: everything that was found about one shop. */
export function Report({ model }: { model: ReportModel }) {
  const state = model.state.value;
  return (
    <main aria-busy={state.kind === 'loading'}>
      {state.kind === 'loading' && <p role="status">{translate('ui_report_loading')}</p>}
      {state.kind === 'unknown' && <Message title="ui_report_unknown" text="ui_report_unknown_text" />}
      {state.kind === 'failed' && <Message title="ui_error" text="ui_error_worker" />}
      {state.kind === 'known' && <ReportBody assessment={state.assessment} trusted={state.trusted} model={model} />}
    </main>
  );
}

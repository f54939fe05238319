import { useSignal } from '@preact/signals';
import type { Settings } from '../../model/settings';
import { translate } from '../../platform/text';
import type { OptionsModel } from './state';

/** The options page. Only what can be set today stands here. */
export function Options({ model }: { model: OptionsModel }) {
  return (
    <main>
      <h1>{translate('ui_options_title')}</h1>
      <Reading model={model} />
      <TrustedShops model={model} />
      <Stored model={model} />
      <section>
        <h2>{translate('ui_privacy')}</h2>
        <p>{translate('ui_privacy_text')}</p>
        <p>{translate('ui_privacy_stored')}</p>
      </section>
      <p role="status" class="told">
        {model.told.value && translate(model.told.value)}
      </p>
    </main>
  );
}

function Reading({ model }: { model: OptionsModel }) {
  const settings = model.settings.value;
  return (
    <section aria-busy={settings === null}>
      <h2>{translate('ui_settings')}</h2>
      <Setting model={model} of="readPolicies" label="ui_read_policies" text="ui_read_policies_text" />
      <Setting model={model} of="quietLine" label="ui_quiet_line" text="ui_quiet_line_text" />
    </section>
  );
}

/** One box; `label` and `text` are message keys. */
function Setting({ model, of, label, text }: { model: OptionsModel; of: keyof Settings; label: string; text: string }) {
  const settings = model.settings.value;
  return (
    <>
      <label class="setting">
        <input
          type="checkbox"
          checked={settings?.[of] ?? false}
          disabled={settings === null}
          aria-describedby={of}
          onChange={({ currentTarget }) => void model.set({ [of]: currentTarget.checked })}
        />{' '}
        {translate(label)}
      </label>
      <p class="soft" id={of}>
        {translate(text)}
      </p>
    </>
  );
}

function TrustedShops({ model }: { model: OptionsModel }) {
  const shops = model.trusted.value;
  const removed = model.removed.value;
  return (
    <section aria-busy={shops === null}>
      <h2>{translate('ui_trusted_shops')}</h2>
      <p class="soft">{translate('ui_trusted_shops_text')}</p>
      {shops?.length === 0 && <p>{translate('ui_trusted_shops_none')}</p>}
      {shops !== null && shops.length > 0 && (
        <ul class="shops">
          {shops.map(({ domain, since }) => (
            <li key={domain}>
              <bdi>{domain}</bdi>
              <span class="soft">
                {translate('ui_trusted_since', [new Date(since).toLocaleDateString(translate('ui_language'), { dateStyle: 'medium' })])}
              </span>
              <button type="button" class="small" onClick={() => void model.remove(domain)}>
                {translate('ui_remove')}
                <span class="unseen">: {domain}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {removed !== null && (
          <p class="undo">
            {translate('ui_removed', [removed])}{' '}
            <button type="button" class="small" onClick={() => void model.undo()}>
              {translate('ui_undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function Stored({ model }: { model: OptionsModel }) {
  const asked = useSignal(false);
  const forget = async () => {
    asked.value = false;
    await model.forget();
  };
  return (
    <section>
      <h2>{translate('ui_stored')}</h2>
      <p>{translate('ui_stored_text')}</p>
      {!asked.value && (
        <button
          type="button"
          onClick={() => {
            asked.value = true;
          }}
        >
          {translate('ui_forget')}
        </button>
      )}
      {asked.value && (
        <div role="alertdialog" aria-labelledby="sure" class="sure">
          <p id="sure">{translate('ui_forget_sure')}</p>
          <button
            type="button"
            autofocus
            onClick={() => {
              asked.value = false;
            }}
          >
            {translate('ui_keep')}
          </button>
          <button type="button" class="primary" onClick={() => void forget()}>
            {translate('ui_forget_now')}
          </button>
        </div>
      )}
    </section>
  );
}

import type { Level } from '../../model/assessment';
import { translate } from '../../platform/text';
import { levelWording } from '../../wording/level';

/** Worst first, as a shopper should learn them. */
const LEVELS: readonly Level[] = ['danger', 'caution', 'unproven', 'reassuring'];
const POINTS = ['does', 'never', 'green', 'private', 'permission'] as const;

/** One screen after the installation: what it does, what it never does, and where it is. */
export function Welcome() {
  return (
    <main>
      <header>
        <img src="icons/neutral.svg" alt="" />
        <h1>{translate('ui_welcome_heading')}</h1>
        <p>{translate('ui_welcome_text')}</p>
      </header>
      <section aria-labelledby="levels">
        <h2 id="levels">{translate('ui_welcome_levels')}</h2>
        <ul class="levels">
          {LEVELS.map((level) => {
            const words = levelWording(level);
            return (
              <li key={level} data-level={level}>
                <img src={`icons/${words.icon}.svg`} alt="" />
                <div>
                  <b>{translate(words.title)}</b>
                  <p>{translate(words.sentence)}</p>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <div class="points">
        {POINTS.map((point) => (
          <section key={point}>
            <h2>{translate(`ui_welcome_${point}`)}</h2>
            <p>{translate(`ui_welcome_${point}_text`)}</p>
          </section>
        ))}
      </div>
      <p>
        <a href="options.html">{translate('ui_options_title')}</a>
      </p>
    </main>
  );
}

/** Level to words, icon and colour. Keys and names only: the sentences stand in `_locales`, the colours in the faces' style sheets. */
import type { Level } from '../model/assessment';

export interface LevelWording {
  /** Message key of the two or three words. */
  readonly title: string;
  /** Message key of the sentence that says what they mean. */
  readonly sentence: string;
  /** Message key of how to pay at this level. */
  readonly advice: string;
  /** Name of the icon: `icons/<icon>-16.png`. Each differs in shape, not in colour alone. */
  readonly icon: string;
  /** Name of the colour token in the style sheets: `--level-<colour>`. */
  readonly colour: string;
}

/** `null`: the page is no shop. */
export function levelWording(level: Level | null): LevelWording {
  if (level === null) return wording('none', 'neutral');
  return wording(level, level);
}

function wording(name: string, icon: string): LevelWording {
  return { title: `level_${name}`, sentence: `level_${name}_sentence`, advice: `level_${name}_advice`, icon, colour: icon };
}

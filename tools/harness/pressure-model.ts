/** The trained pressure model outside a browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { modelOf, type PressureModel } from '../../src/facts/pressure-model';
import { ROOT } from './project';

/** Where `npm run train` writes it; the build copies it to `words/pressure.txt`. */
export const MODEL_FILE = 'src/lexicon/en/pressure-model.txt';

export function shippedModel(): PressureModel {
  return modelOf(readFileSync(path.join(ROOT, MODEL_FILE), 'utf8'));
}

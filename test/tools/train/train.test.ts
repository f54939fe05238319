import { describe, expect, it } from 'vitest';
import { hashed, pressureFeatures } from '../../../src/facts/pressure-features';
import { learnedKind, likeliestKind, linesOfModel } from '../../../src/facts/pressure-model';
import { heldOutKinds } from '../../../tools/train/cross-validate';
import { fitLogistic } from '../../../tools/train/regression';
import { examplesOf, type Example, type TextRow } from '../../../tools/train/texts';
import { trainModel } from '../../../tools/train/train';

const GOODS = ['mugs', 'bowls', 'plates', 'jugs', 'vases', 'cups', 'pots', 'dishes', 'trays', 'lamps'];

/** Invented: each page pushes its goods in one text, and plainly names them in another. */
const labelled = GOODS.flatMap((goods, at) => [
  example(`Tick here unless you wish to be told of ${goods}`, 'steering', `page ${at}`),
  example(`Our ${goods} are made of clay`, null, `page ${at}`),
]);
const plain = GOODS.map((goods, at) => ({ ...example(`All ${goods} from $${at + 5}`, null, `shop-${at}.example`), weight: 0.3 }));

function example(text: string, kind: Example['kind'], group: string): Example {
  return { text, features: pressureFeatures(text), lexicon: null, kind, group, weight: 1 };
}

describe('training', () => {
  const model = trainModel(labelled, plain);

  it('gives the same file for the same texts', () => {
    expect(linesOfModel(trainModel(labelled, plain))).toBe(linesOfModel(model));
  });

  it('tells such texts of goods that it never met', () => {
    expect(learnedKind(model, 'Tick here unless you wish to be told of ladders')).toBe('steering');
    expect(learnedKind(model, 'Our ladders are made of wood')).toBeNull();
    expect(learnedKind(model, 'All ladders from $70')).toBeNull();
  });

  it('keeps nothing that stands on one page alone', () => {
    const alone = [...labelled, example('Tick here unless you wish to be told of zithers, our zithers', 'steering', 'page 99')];
    expect(trainModel(alone, plain).coefficients.has(hashed('zithers'))).toBe(false);
    expect(model.coefficients.has(hashed('tick'))).toBe(true);
  });

  it('lets the lexicon share in what it knows', () => {
    const odds = (lexicon: string | null): number => {
      const ticks = GOODS.map((_, at) => ({ ...example('Tick', 'steering', `page ${at}`), lexicon }));
      const tocks = GOODS.map((_, at) => example('Tock', null, `page ${at}`));
      return likeliestKind(trainModel([...ticks, ...tocks], []), 'Tick').odds;
    };
    expect(odds('urgency')).toBeLessThan(odds(null));
  });
});

describe('cross-validation', () => {
  it('answers every text, by a model that saw nothing of its page', () => {
    const kinds = heldOutKinds(labelled, plain);
    expect(kinds.size).toBe(labelled.length + plain.length);
    expect(labelled.filter((each) => kinds.get(each) === each.kind)).toHaveLength(labelled.length);
  });

  it('finds nothing where each page has words of its own', () => {
    const own = GOODS.flatMap((goods, at) => [
      example(`${goods} ${goods}ia ${goods}os`, 'steering', `page ${at}`),
      example(`${goods}ly ${goods}ish ${goods}en`, null, `page ${at}`),
    ]);
    const kinds = heldOutKinds(own, []);
    expect(own.filter((each) => kinds.get(each) !== null)).toEqual([]);
    const seen = trainModel([...own, ...own.map((each) => ({ ...each, group: `${each.group} again` }))], []);
    expect(own.filter(({ text }) => learnedKind(seen, text) !== null)).toHaveLength(GOODS.length);
  });

  it('lets the lexicon answer first', () => {
    const known = labelled.map((each) => ({ ...each, lexicon: 'scarcity' }));
    expect(new Set(heldOutKinds(known, []).values())).toEqual(new Set(['scarcity']));
  });
});

describe('labelled texts', () => {
  const row = (text: string, more: Partial<TextRow> = {}): TextRow => ({ text, label: 'dark', source: 'ec-darkpattern', ...more });

  it('count once, and bind the pages together that they stand on', () => {
    const examples = examplesOf([
      row('Mugs are low', { pageId: 1, category: 'Scarcity' }),
      row(' MUGS ARE LOW', { pageId: 2, category: 'Scarcity' }),
      row('Blue mugs', { pageId: 2, label: 'not-dark' }),
      row('Red mugs', { pageId: 3, label: 'not-dark' }),
    ]);
    expect(examples.map(({ kind }) => kind)).toEqual(['scarcity', null, null]);
    expect(examples[0]?.group).toBe(examples[1]?.group);
    expect(examples[0]?.group).not.toBe(examples[2]?.group);
  });

  it('are of the kind that the finer labels of the same text tell', () => {
    const misdirection = { pageId: 1, category: 'Misdirection' };
    const rows = [
      row('I hate mugs', misdirection),
      row('Add a mug', misdirection),
      row('I hate mugs', { source: 'mathur', type: 'Confirmshaming' }),
    ];
    expect(examplesOf(rows).map(({ kind }) => kind)).toEqual(['shaming', 'steering']);
  });
});

describe('the regression', () => {
  const design = (...columns: number[][]) => ({
    columns: columns.map((rows) => Int32Array.from(rows)),
    weights: new Float64Array(40).fill(1),
  });
  const upTo = (end: number, start = 0): number[] => Array.from({ length: end - start }, (_, at) => start + at);

  it('finds the log odds of what stands in no column', () => {
    const { bias } = fitLogistic(
      design(),
      Uint8Array.from(upTo(40), (row) => (row < 10 ? 1 : 0)),
    );
    expect(bias).toBeCloseTo(Math.log(10 / 30), 2);
  });

  it('weighs the column that tells, and leaves out the one that does not', () => {
    const { coefficients } = fitLogistic(
      design(
        upTo(20),
        upTo(40).filter((row) => row % 2 === 0),
      ),
      Uint8Array.from(upTo(40), (row) => (row < 20 ? 1 : 0)),
    );
    expect(coefficients[0]).toBeGreaterThan(1);
    expect(coefficients[1]).toBe(0);
  });
});

/** The command line of `npm run evaluate`. */
import { parseArgs } from 'node:util';

export interface EvaluateOptions {
  readonly folder: string;
  /** Where to write the JSON. */
  readonly json: string | null;
  /** Name of a set, or its start. */
  readonly only: string | undefined;
  /** Lost floors fail the run. */
  readonly floors: boolean;
  readonly lanes: number;
  /** For runs that have little time: of sets whose name starts so only every so-manieth row, and of all pages every so-manieth without the extension. */
  readonly thin: { readonly set: string; readonly every: number } | null;
}

const USAGE = 'Usage: npm run evaluate -- DIR [--json FILE] [--only SET] [--floors] [--lanes N] [--thin SET=N]';

/** Visits mostly wait (for the gate's later looks), so several browsers share each core. */
const LANES = 6;

/**
 * Reads the arguments.
 * @throws Error in one line that says what is wrong with them
 */
export function readOptions(args: readonly string[]): EvaluateOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      floors: { type: 'boolean', default: false },
      lanes: { type: 'string', default: String(LANES) },
      thin: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  const lanes = Number(values.lanes);
  const thin = values.thin === undefined ? null : readThin(values.thin);
  if (folder === undefined || more.length > 0 || !Number.isInteger(lanes) || lanes < 1) throw new Error(USAGE);
  return { folder, json: values.json ?? null, only: values.only, floors: values.floors, lanes, thin };
}

function readThin(text: string): EvaluateOptions['thin'] {
  const [, set, every] = /^([\w-]{1,60})=([1-9]\d{0,3})$/.exec(text) ?? [];
  if (set === undefined || every === undefined) throw new Error(USAGE);
  return { set, every: Number(every) };
}

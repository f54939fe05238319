import { version } from '../../manifest.json';

/** Version of the judging code, written into each assessment: an appeal can name what judged. */
export const ENGINE: string = version;

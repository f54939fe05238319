/** When a shop says that somebody is there, and how fast it says that it answers. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';

const evidence = z.array(evidenceSchema).check(z.maxLength(12));

export const hoursFactSchema = z.object({ openingHours: evidence, answerTime: evidence });
export type HoursFact = z.infer<typeof hoursFactSchema>;

/** Facts about who acts for a shop and who receives its money; parts of IdentityFact and PaymentFact. Records from before they were read lack them. */
import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';

const people = () =>
  z._default(z.array(z.object({ name: z.string().check(z.maxLength(240)), evidence: z.array(evidenceSchema).check(z.maxLength(12)) })), []);

/** Owner, managing director, publication director and the like, as the page names them. */
export const representativesSchema = people();
/** Account holders printed beside a bank account. */
export const payeesSchema = people();

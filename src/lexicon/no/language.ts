import type { Words } from '../words';
import { checkout } from './checkout';
import { company } from './company';
import { policyLinks, policyTexts } from './policies';
import { pressure } from './pressure';
import { site } from './site';
import { trade } from './trade';

export const no: Words = { policyLinks, policyTexts, trade, checkout, pressure, company, site };

import type { Words } from '../words';
import { checkout } from './checkout';
import { company } from './company';
import { policyDetails } from './details';
import { policyLinks, policyTexts } from './policies';
import { pressure } from './pressure';
import { site } from './site';
import { trade } from './trade';

export const nl: Words = { policyLinks, policyTexts, policyDetails, trade, checkout, pressure, company, site };

/** The platforms of the street. */
import type { SkinName } from '../model';
import type { Skin } from '../view';
import { handmade } from './handmade';
import { magento } from './magento';
import { prestashop } from './prestashop';
import { shopify } from './shopify';
import { woocommerce } from './woocommerce';

export const skins: Readonly<Record<SkinName, Skin>> = { shopify, woocommerce, magento, prestashop, handmade };

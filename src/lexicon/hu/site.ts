import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['ide írja', 'írja ide', 'az ön szövege', 'cég neve ide', 'az ön cége neve', 'minta szöveg', 'mintaszöveg', 'cserélje ki ezt a szöveget', 'szerkessze ezt a szöveget', 'kattintson ide a szerkesztéshez'],
  gaps: ['cégnév', 'cég neve', 'név', 'cím', 'telefonszám', 'telefon', 'dátum', 'e-mail cím', 'webáruház neve', 'weboldal', 'város', 'adószám', 'napok száma', 'székhely'],
  leftovers: ['helló világ', 'minta oldal', 'teszt termék', 'demo áruház', 'az én boltom', 'az ön logója'],
  titleNoise: ['kezdőlap', 'főoldal', 'nyitólap', 'üdvözöljük', 'webáruház', 'webshop', 'online áruház', 'hivatalos oldal', 'hivatalos bolt', 'kosár', 'bejelentkezés', 'kapcsolat', 'rólunk'],
}; // prettier-ignore

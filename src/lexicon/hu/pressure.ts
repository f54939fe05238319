import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['már csak # db', 'csak # db maradt', 'utolsó darabok', 'utolsó # db', 'utolsó darab', 'csak # maradt', 'hamarosan elfogy', 'korlátozott készlet', 'korlátozott mennyiség', 'a készlet erejéig', 'készlet erejéig', 'már csak # darab', 'majdnem elfogyott'],
  activity: ['nézik most', 'nézi jelenleg', 'ember nézi', 'vásárló nézi', 'most vásárolt', 'épp most vett', 'nemrég vásárolt', 'eladva az elmúlt', 'vásárolták meg', 'kosarában van', 'perccel ezelőtt vásárolt'],
  urgency: ['csak ma', 'csak a mai napon', 'az akció véget ér', 'az ajánlat lejár', 'hamarosan lejár', 'lejár ma', 'korlátozott ideig', 'csak korlátozott ideig', 'utolsó esély', 'utolsó órák', 'siessen', 'ne maradjon le', 'nap óra perc', 'hátralévő idő', 'rendeljen # percen belül'],
  shaming: ['nem köszönöm', 'nem akarok spórolni', 'inkább többet fizetek', 'nem kérek kedvezményt'],
  claim: ['100% garantált', 'a világ legolcsóbb', 'legalacsonyabb ár garancia', 'a világ legjobb ára', 'csodaszer'],
  extras: ['biztosítás', 'szállítási védelem', 'csomagbiztosítás', 'kiterjesztett garancia', 'adomány', 'hírlevél', 'előfizetés', 'díszcsomagolás'],
}; // prettier-ignore

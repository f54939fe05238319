/**
 * Medicines that a doctor must prescribe in all countries that are read here, by their international nonproprietary names and a few trade names, as
 * ministries' lists of prescription medicines have them. What some countries sell without (sildenafil, orlistat) is left out. `*`: may go on.
 */
export const prescribedMedicines: readonly string[] = [
  'semaglutid*', 'tirzepatid*', 'liraglutid*', 'ozempic', 'wegovy', 'mounjaro', 'zepbound', 'saxenda', 'rybelsus', 'phentermin*', 'adipex', 'vardenafil*', 'levitra', 'kamagra', 'dapoxetin*', 'priligy',
  'tramadol*', 'oxycodon*', 'oxicodon*', 'oxycontin', 'hydrocodon*', 'hidrocodon*', 'tapentadol*', 'fentanyl*', 'pregabalin*', 'lyrica', 'gabapentin*', 'alprazolam*', 'xanax', 'diazepam*', 'valium', 'lorazepam*', 'clonazepam*', 'klonopin', 'bromazepam*',
  'temazepam*', 'zolpidem*', 'ambien', 'zopiclon*', 'eszopiclon*', 'modafinil*', 'armodafinil*', 'adderall', 'ritalin', 'methylphenidat*', 'metilfenidat*', 'concerta', 'isotretinoin*', 'accutane', 'clomid', 'clomiphen*', 'clomifen*',
  'amoxicillin*', 'amoxicilina', 'azithromycin*', 'azitromicina', 'doxycyclin*', 'ciprofloxacin*', 'misoprostol*', 'mifepriston*', 'warfarin*', 'ketamin*', 'nembutal', 'finasterid*', 'tamoxifen*', 'anastrozol*',
  'семаглутид', 'тирзепатид', 'трамадол', 'прегабалин', 'алпразолам', 'диазепам', 'модафинил', 'варденафил', 'прегабалін', 'діазепам',
]; // prettier-ignore

/** That none is needed, in all languages at once: such shops mix them. */
export const withoutPrescription: readonly string[] = [
  'no prescription', 'no prescriptions', 'without a prescription', 'without prescription', 'no rx', 'no script needed', 'prescription free', 'no doctor visit', 'no doctor s visit', 'without a doctor s visit',
  'ohne rezept', 'rezeptfrei*', 'kein rezept', 'sans ordonnance', 'aucune ordonnance', 'pas besoin d ordonnance', 'sin receta', 'no se necesita receta', 'senza ricetta', 'senza prescrizione', 'nessuna ricetta',
  'zonder recept', 'zonder voorschrift', 'geen recept nodig', 'receptvrij*', 'bez recepty', 'sem receita', 'sem prescrição', 'utan recept', 'inget recept', 'receptfri*', 'uden recept', 'ingen recept', 'uten resept', 'reseptfri*', 'ingen resept',
  'ilman reseptiä', 'reseptivapaa*', 'bez předpisu', 'bez receptu', 'bez predpisu', 'recept nélkül', 'vény nélkül', 'vénymentes*', 'fără rețetă', 'fără prescripție', 'χωρίς συνταγή', 'reçetesiz', '処方箋不要', '処方箋なし', '처방전 없이', '처방전 필요 없', '无需处方', '無需處方', '不需要处方',
  'بدون وصفة', 'ללא מרשם', 'без рецепта', 'tanpa resep', 'không cần đơn', 'không cần toa', 'ไม่ต้องมีใบสั่งแพทย์', 'ไม่ต้องใช้ใบสั่งแพทย์',
]; // prettier-ignore

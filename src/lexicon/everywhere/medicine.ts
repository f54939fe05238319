/**
 * Medicines that a doctor must prescribe in all countries that are read here, by their international nonproprietary names and a few trade names, as
 * ministries' lists of prescription medicines have them: one substance an entry. What some countries sell without (sildenafil, orlistat, antibiotics)
 * is left out. `*`: may go on.
 */
export const prescribedMedicines: readonly string[] = [
  'semaglutid*|ozempic|wegovy|rybelsus|семаглутид', 'tirzepatid*|mounjaro|zepbound|тирзепатид', 'liraglutid*|saxenda', 'phentermin*|adipex', 'vardenafil*|levitra|варденафил', 'dapoxetin*|priligy',
  'tramadol*|трамадол', 'oxycodon*|oxicodon*|oxycontin', 'hydrocodon*|hidrocodon*', 'tapentadol*', 'fentanyl*', 'pregabalin*|lyrica|прегабалин|прегабалін', 'gabapentin*', 'alprazolam*|xanax|алпразолам', 'diazepam*|valium|диазепам|діазепам', 'lorazepam*', 'clonazepam*|klonopin', 'bromazepam*',
  'temazepam*', 'zolpidem*|ambien', 'zopiclon*|eszopiclon*', 'modafinil*|armodafinil*|модафинил', 'adderall', 'ritalin|methylphenidat*|metilfenidat*|concerta', 'isotretinoin*|accutane', 'clomid|clomiphen*|clomifen*', 'misoprostol*', 'mifepriston*', 'ketamin*', 'nembutal', 'finasterid*',
]; // prettier-ignore

/**
 * That none is needed, or that one can order without, in all languages at once: such shops mix them. "Without prescription" alone is left out: it is
 * the name of the department for medicines that are sold freely.
 */
export const withoutPrescription: readonly string[] = [
  'no prescription required', 'no prescription needed', 'no prescription is required', 'no prescription is needed', 'no prescription necessary', 'no prescriptions needed', 'no prescriptions required', 'prescription not required', 'prescription not needed', 'no rx needed', 'no rx required', 'no script needed', 'no need for a prescription', 'do not need a prescription', 'don t need a prescription', 'no doctor visit', 'no doctor s visit', 'buy without a prescription', 'buy without prescription', 'order without a prescription', 'order without prescription', 'without a prescription or doctor',
  'kein rezept nötig', 'brauchen kein rezept', 'benötigen kein rezept', 'kein rezept erforderlich', 'kein rezept notwendig', 'ohne rezept bestellen', 'ohne rezept kaufen', 'ohne rezept bestellbar', 'aucune ordonnance requise', 'aucune ordonnance nécessaire', 'pas besoin d ordonnance', 'acheter sans ordonnance', 'commander sans ordonnance', 'commandez sans ordonnance', 'no se necesita receta', 'no requiere receta', 'sin necesidad de receta', 'no hace falta receta', 'comprar sin receta', 'compre sin receta', 'nessuna ricetta richiesta', 'nessuna ricetta necessaria', 'senza bisogno di ricetta', 'non serve la ricetta', 'acquista senza ricetta', 'acquistare senza ricetta',
  'geen recept nodig', 'geen voorschrift nodig', 'recept niet nodig', 'zonder recept bestellen', 'zonder recept kopen', 'recepta nie jest wymagana', 'nie potrzebujesz recepty', 'kup bez recepty', 'zamów bez recepty', 'não é necessária receita', 'sem necessidade de receita', 'não precisa de receita', 'comprar sem receita', 'compre sem receita', 'inget recept krävs', 'krävs inget recept', 'kräver inget recept', 'inget recept behövs', 'köp utan recept', 'beställ utan recept', 'ingen recept nødvendig', 'kræves ingen recept', 'kræver ingen recept', 'ingen recept påkrævet', 'køb uden recept', 'bestil uden recept', 'ingen resept nødvendig', 'kreves ingen resept', 'krever ingen resept', 'kjøp uten resept', 'bestill uten resept', 'uten å ha resept', 'reseptiä ei tarvita', 'et tarvitse reseptiä', 'osta ilman reseptiä', 'tilaa ilman reseptiä',
  'předpis není potřeba', 'recept není potřeba', 'bez nutnosti předpisu', 'recept nie je potrebný', 'predpis nie je potrebný', 'recept nem szükséges', 'nem kell recept', 'receptre nincs szükség', 'nu este nevoie de rețetă', 'cumpără fără rețetă', 'comandă fără rețetă', 'δεν απαιτείται συνταγή', 'δεν χρειάζεται συνταγή', 'reçete gerekmez', 'reçeteye gerek yok', '処方箋不要', '処方箋は不要', '처방전 필요 없', '처방전이 필요 없', '无需处方', '無需處方', '不需要处方',
  'لا حاجة لوصفة', 'بدون الحاجة إلى وصفة', 'אין צורך במרשם', 'рецепт не нужен', 'рецепт не требуется', 'купить без рецепта', 'заказать без рецепта', 'рецепт не потрібен', 'tidak perlu resep', 'không cần đơn thuốc', 'không cần toa', 'ไม่ต้องมีใบสั่งแพทย์', 'ไม่ต้องใช้ใบสั่งแพทย์',
]; // prettier-ignore

/** Licensed pharmacies and online clinics: what tells them from shops that sell prescribed medicine to anybody. One expression for all languages. */

/** A doctor of theirs writes the prescription. */
export const withDoctor =
  /online[\s-]?(?:medical |doctor |doctors’ )?(?:consultation|questionnaire|konsultation|sprechstunde|rezept|recept|arts|doctor|clinic)|e-?consult|e-?recep|e-?rezept|consultation (?:médicale )?en ligne|téléconsultation|consulta (?:médica )?(?:online|en línea)|consulto (?:medico )?online|konsultacj|prescribers?\b|clinicians?\b|(?:our|licensed|registered|us) (?:doctors?|physicians?)|prescribed by|médecins? (?:agréé|partenaire)|ärzt(?:e|in)/i;

/** It has to be shown: pharmacies say so beside what is sold on prescription alone. */
export const asksPrescription =
  /(?<!\bno )prescription (?:is |medicines? )?(?:required|needed|only)|prescription[- ]only|valid prescription|(?:upload|send|submit) (?:your |a |the )?prescription|verschreibungspflicht|rezeptpflicht|rezept (?:einl|einsend|hochlad)|sur ordonnance|ordonnance (?:obligatoire|requise)(?<!aucune ordonnance requise)|con receta|receta (?:médica )?obligatoria|con ricetta|obbligo di ricetta|op recept|receptplicht|na recept|com receita|receptbelagt|receptpligtig|reseptbelagt|reseptilääk|na předpis|na predpis|vényköteles|cu rețetă|με συνταγή|reçeteli|処方箋が必要|처방전이 필요합|по рецепту|за рецептом/i;

/** A sentence that speaks of what is against the law. */
export const warnsOfPrescription =
  /illegal|unlawful|never|verboten|strafbar|illégal|interdit|ilegal|prohib|vietat|verboden|nielegaln|olagligt|ulovlig|laiton|незакон/i;

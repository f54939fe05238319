/** Online clinics say so where a doctor of theirs writes the prescription. */
export const withDoctor =
  /online[\s-]?(?:medical |doctor |doctors’ )?(?:consultation|konsultation|sprechstunde|rezept|recept|arts|doctor|clinic)|e-?consult|consultation (?:médicale )?en ligne|téléconsultation|consulta (?:médica )?(?:online|en línea)|consulto (?:medico )?online|(?:our|a|licensed|registered|us) (?:doctors?|prescribers?|physicians?) (?:will |can |may )?(?:review|prescribe|issue|assess)|prescribed by (?:our|a)/i;

/** Romanian policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'politica-de-retur',
    title: 'Politica de retur',
    prose: [
      `Aveți dreptul să vă retrageți din contract, fără a preciza motivele, în termen de ${firm.returnDays} zile de la primirea produselor.`,
      `Anunțați-ne la [${firm.email}](mailto:${firm.email}) și trimiteți coletul la ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? 'Transportul de retur este plătit de noi.'
        : 'Transportul de retur este suportat de client, cu excepția produselor greșite sau defecte.',
      'Rambursăm prețul și livrarea standard în cel mult 14 zile, prin aceeași metodă de plată.',
      '# Garanție',
      'Pentru produsele neconforme se aplică garanția legală de conformitate de doi ani.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'livrare-si-plata',
    title: 'Livrare și plată',
    prose: [
      `Expediem prin ${firm.carriers}. Termen de livrare: ${firm.deliveryTime}.`,
      `Cost de livrare: ${firm.deliveryCost}.`,
      'Numărul de urmărire al coletului vine pe e-mail.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'politica-de-confidentialitate',
    title: 'Politica de confidențialitate',
    prose: [
      `Operatorul datelor cu caracter personal colectate pe ${firm.host} este ${place(firm)}.`,
      'La o comandă prelucrăm numele, adresa, e-mailul, telefonul și produsele comandate. Facturile se păstrează cât cere legea.',
      'Datele ajung doar la firma de curierat și la procesatorul de plăți.',
      `Conform Regulamentului general privind protecția datelor (GDPR) aveți dreptul de acces, rectificare, ștergere și opoziție. Scrieți-ne la [${firm.email}](mailto:${firm.email}). Puteți depune plângere la ANSPDCP.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'termeni-si-conditii',
    title: 'Termeni și condiții',
    prose: lines(
      `Termenii se aplică tuturor comenzilor făcute pe ${firm.host}. Vânzător: ${place(firm)}.`,
      firm.register,
      '# Prețuri',
      'Prețurile sunt în lei și includ TVA, unde este cazul. Costul livrării se vede înainte de plată.',
      '# Reclamații',
      'Orice nemulțumire se rezolvă întâi cu noi, apoi la ANPC sau prin soluționarea alternativă a litigiilor. Despre retur citiți [aici](page:returns).',
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contact',
    title: 'Contact',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}`,
      firm.register,
      firm.phone !== undefined && `Telefon: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail: [${firm.email}](mailto:${firm.email})`,
      firm.hours,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'despre-noi', title: 'Despre noi', prose };
}

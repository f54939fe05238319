import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['titular', 'razón social', 'denominación social', 'propietario', 'empresa', 'responsable', 'responsable del tratamiento', 'gestionado por', 'vendedor', 'explotado por', 'titularidad de', 'propiedad de'],
  phone: ['teléfono', 'tel', 'tlf', 'telf', 'móvil', 'llámanos', 'tfno'],
  address: ['dirección', 'domicilio', 'domicilio social', 'dirección postal'],
  days: ['día', 'días', 'días naturales', 'días hábiles', 'días laborables'],
  weeks: ['semana', 'semanas'],
  months: ['mes', 'meses'],
  numbers: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, diez: 10, catorce: 14, quince: 15, veinte: 20, treinta: 30, sesenta: 60, cien: 100 },
  workingDays: ['hábiles', 'laborables', 'entrega*'],
  otherPeriods: ['reembols*', 'entreg*', 'envío*', 'expedi*', 'garant*', 'repara*'],
}; // prettier-ignore

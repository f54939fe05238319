import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['razão social', 'denominação social', 'proprietário', 'vendedor', 'explorado por', 'pertence a', 'operado por', 'gerido por', 'nome empresarial', 'responsável pelo tratamento', 'propriedade de'],
  phone: ['telefone', 'tel', 'telemóvel', 'celular', 'ligue', 'televendas'],
  address: ['endereço', 'morada', 'sede', 'sede social'],
  days: ['dia', 'dias', 'dias corridos', 'dias seguidos'],
  weeks: ['semana', 'semanas'],
  months: ['mês', 'meses'],
  numbers: { dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, sete: 7, dez: 10, catorze: 14, quatorze: 14, quinze: 15, trinta: 30, sessenta: 60 },
  workingDays: ['úteis', 'entrega', 'postagem'],
  otherPeriods: ['reembols*', 'estorn*', 'entreg*', 'envio*', 'garanti*', 'repara*'],
}; // prettier-ignore

/** What a payment for goods is not: reasons that a shopper is told to give to the bank instead. In all languages at once. Lower case. */
export const falsePurposes: readonly string[] = [
  'friends and family', 'family and friends', 'friends & family', 'family gift', 'family purchase', 'family support', 'loan repayment', 'repayment of loan', 'repayment of a loan',
  'freunde und familie', 'familie und freunde', 'freunde & familie', 'darlehensrückzahlung', 'rückzahlung darlehen', 'privatdarlehen', 'familienhilfe',
  'amis et famille', 'famille et amis', 'achat familial', 'cadeau familial', 'aide familiale', 'remboursement de prêt', 'remboursement prêt', 'remboursement d\'un prêt',
  'amigos y familiares', 'familiares y amigos', 'devolución de préstamo', 'devolución préstamo', 'regalo familiar', 'ayuda familiar',
  'amici e familiari', 'familiari e amici', 'restituzione prestito', 'rimborso prestito', 'aiuto familiare', 'regalo familiare',
  'vrienden en familie', 'familie en vrienden', 'terugbetaling lening', 'aflossing lening', 'zwrot pożyczki', 'spłata pożyczki', 'zwrot długu', 'spłata długu', 'pomoc rodzinie', 'rodzina i przyjaciele',
  'amigos e familiares', 'familiares e amigos', 'amigos e família', 'devolução de empréstimo', 'pagamento de empréstimo', 'ajuda familiar',
  'vänner och familj', 'familj och vänner', 'återbetalning av lån', 'venner og familie', 'familie og venner', 'tilbagebetaling af lån', 'tilbakebetaling av lån', 'lainan takaisinmaksu', 'perheelle ja ystäville',
  'splátka půjčky', 'vrácení půjčky', 'rodina a přátelé', 'splátka pôžičky', 'vrátenie pôžičky', 'kölcsön visszafizetése', 'családi kölcsön', 'családi támogatás',
  'restituire împrumut', 'rambursare împrumut', 'ajutor familial', 'prieteni și familie', 'επιστροφή δανείου', 'φίλοι και οικογένεια', 'borç ödemesi', 'arkadaş ve aile',
  'возврат долга', 'возврат займа', 'повернення боргу', 'повернення позики', '借金返済', '대여금 상환', '归还借款', 'سداد قرض', 'החזר הלוואה', 'pelunasan hutang', 'trả tiền vay', 'คืนเงินกู้',
]; // prettier-ignore

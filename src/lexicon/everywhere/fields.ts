/** Names, labels and placeholders of checkout fields in many languages, by what the field takes. Names are taken apart into words first. */
export const cardNumber: readonly string[] = [
  'card number', 'cardnumber', 'cc number', 'ccnumber', 'credit card number', 'creditcardnumber', 'cardno', 'card no', 'ccnum', 'cc num', 'card num', 'cardnum', 'pan', 'debit card number', 'number on card', 'add credit card number', 'account number cc', 'credit card account number', 'acct number card', 'xcardnum', 'cc no',
  'kartennummer', 'kreditkartennummer', 'karten nummer', 'numéro de carte', 'numéro de la carte', 'numero carte', 'n° de carte', 'número de tarjeta', 'número de la tarjeta', 'numero tarjeta', 'numero carta', 'numero della carta', 'numero di carta', 'número do cartão', 'numero do cartao', 'número de cartão', 'kaartnummer', 'creditcardnummer', 'numer karty', 'kortnummer', 'kortin numero', 'korttinumero', 'číslo karty', 'kártyaszám', 'numărul cardului', 'număr card', 'broj kartice', 'številka kartice', 'номер карты', 'номер картки', 'номер на картата', 'αριθμός κάρτας', 'kart numarası', 'カード番号', 'クレジットカード番号', '卡号', '卡號', '信用卡号', '카드번호', '카드 번호', 'số thẻ', 'หมายเลขบัตร', 'nomor kartu', 'رقم البطاقة', 'شماره کارت', 'מספר כרטיס', 'kortelės numeris', 'kartes numurs', 'kaardi number',
]; // prettier-ignore

export const cardCode: readonly string[] = [
  'cvv', 'cvc', 'cvv2', 'cvc2', 'csc', 'cvn', 'cid', 'security code', 'card security code', 'card verification', 'verification number', 'card code', 'securitycode', 'card verification number', 'cc cid', 'cvv code', 'credit card security code',
  'prüfnummer', 'prüfziffer', 'kartenprüfnummer', 'sicherheitscode', 'cryptogramme', 'code de sécurité', 'cryptogramme visuel', 'código de seguridad', 'código de segurança', 'codice di sicurezza', 'beveiligingscode', 'kod cvv', 'säkerhetskod', 'sikkerhetskode', 'sikkerhedskode', 'turvakoodi', 'bezpečnostní kód', 'biztonsági kód', 'cod de securitate', 'sigurnosni kod', 'код безопасности', 'код cvv', 'güvenlik kodu', 'セキュリティコード', '安全码', '보안코드', 'mã bảo mật', 'kode keamanan', 'رمز الأمان', 'κωδικός ασφαλείας',
]; // prettier-ignore

export const cardExpiry: readonly string[] = [
  'expiry', 'expiration', 'expiry date', 'expiration date', 'exp date', 'exp month', 'exp year', 'expires', 'valid thru', 'valid until', 'cc exp', 'expiry month', 'expiry year', 'expdate', 'cc month', 'cc year', 'expiration month', 'expiration year', 'card expiry', 'mm yy', 'mm yyyy',
  'gültig bis', 'ablaufdatum', 'gültigkeit', 'verfallsdatum', 'date d\'expiration', 'fecha de caducidad', 'fecha de vencimiento', 'caducidad', 'vencimiento', 'scadenza', 'validade', 'vervaldatum', 'data ważności', 'giltig till', 'utløpsdato', 'udløbsdato', 'voimassa', 'platnost', 'lejárat', 'data expirării', 'срок действия', 'son kullanma', '有効期限', '有效期', '유효기간', 'ngày hết hạn', 'λήξη',
]; // prettier-ignore

export const cardHolder: readonly string[] = [
  'name on card', 'cardholder', 'card holder', 'cardholder name', 'card name', 'card owner', 'ccname', 'cc name', 'account holder name', 'nameoncard', 'credit card name',
  'karteninhaber', 'name auf der karte', 'titulaire', 'titulaire de la carte', 'nom sur la carte', 'titular de la tarjeta', 'nombre en la tarjeta', 'titular', 'titolare', 'intestatario', 'nome no cartão', 'titular do cartão', 'kaarthouder', 'posiadacz karty', 'kortinnehavare', 'kortholder', 'kortinhaltija', 'držitel karty', 'kártyabirtokos', 'имя на карте', 'владелец карты', 'kart sahibi', 'カード名義', 'クレジットカード名義', '持卡人', 'tên chủ thẻ',
]; // prettier-ignore

export const street: readonly string[] = [
  'street', 'street address', 'address line 1', 'address line one', 'address1', 'address 1', 'addr1', 'addressline1', 'street 1', 'street1', 'street name', 'house number', 'address one', 'shipping address', 'delivery address', 'billing address', 'address', 'address line', 'line1', 'st address', 'apartment', 'apt suite', 'address 2', 'address2', 'address line 2', 'card address', 'owner street', 'mailing address',
  'straße', 'strasse', 'hausnummer', 'straße und hausnummer', 'anschrift', 'adresse', 'rue', 'voie', 'adresse 1', 'numéro et rue', 'dirección', 'direccion', 'calle', 'domicilio', 'indirizzo', 'via', 'numero civico', 'endereço', 'endereco', 'rua', 'morada', 'logradouro', 'straat', 'straatnaam', 'huisnummer', 'adres', 'ulica', 'ulica i numer', 'gatuadress', 'gata', 'adress', 'gateadresse', 'vejnavn', 'katuosoite', 'osoite', 'ulice', 'cím', 'utca', 'utca házszám', 'adresă', 'adresa', 'stradă', 'strada', 'naslov', 'улица', 'адрес', 'вулиця', 'адреса', 'διεύθυνση', 'οδός', 'adres satırı', 'sokak', '住所', '番地', '地址', '街道', '详细地址', '주소', '상세주소', 'địa chỉ', 'ที่อยู่', 'alamat', 'العنوان', 'عنوان', 'آدرس', 'כתובת', 'רחוב', 'adresas', 'gatvė', 'adrese', 'iela', 'aadress', 'tänav', 'adreça', 'helbidea',
]; // prettier-ignore

export const city: readonly string[] = [
  'city', 'town', 'city town', 'town city', 'suburb', 'locality', 'shipping city', 'billing city', 'owner city', 'ort', 'stadt', 'wohnort', 'ville', 'localité', 'commune', 'ciudad', 'localidad', 'población', 'poblacion', 'municipio', 'città', 'citta', 'comune', 'cidade', 'localidade', 'plaats', 'woonplaats', 'stad', 'miasto', 'miejscowość', 'postort', 'poststed', 'by', 'kaupunki', 'postitoimipaikka', 'město', 'mesto', 'obec', 'város', 'település', 'oraș', 'oras', 'localitate', 'grad', 'mjesto', 'kraj', 'город', 'місто', 'град', 'населенный пункт', 'πόλη', 'şehir', 'il', 'ilçe', '市区町村', '都道府県', '城市', '县市', '도시', 'thành phố', 'tỉnh', 'จังหวัด', 'อำเภอ', 'kota', 'المدينة', 'المحافظة', 'شهر', 'עיר', 'miestas', 'pilsēta', 'linn', 'ciutat', 'city state', 'state province', 'state', 'province', 'county', 'bundesland', 'provincia', 'estado', 'région', 'województwo', 'județ', 'judet',
]; // prettier-ignore

export const postcode: readonly string[] = [
  'zip', 'zip code', 'zipcode', 'postcode', 'post code', 'postal code', 'postalcode', 'postal', 'zip postal code', 'shipping zip', 'billing zip', 'pin code', 'pincode', 'eircode', 'plz', 'postleitzahl', 'code postal', 'cp', 'c p', 'código postal', 'codigo postal', 'cap', 'c a p', 'cep', 'código postal', 'postcode huisnummer', 'kod pocztowy', 'postnummer', 'postnr', 'postinumero', 'psč', 'irányítószám', 'irsz', 'ir szám', 'cod poștal', 'cod postal', 'poštanski broj', 'poštna številka', 'индекс', 'почтовый индекс', 'поштовий індекс', 'пощенски код', 'τκ', 'τ κ', 'tk', 'ταχυδρομικός κώδικας', 'posta kodu', '郵便番号', '邮编', '邮政编码', '郵遞區號', '우편번호', 'mã bưu điện', 'รหัสไปรษณีย์', 'kode pos', 'الرمز البريدي', 'کد پستی', 'מיקוד', 'pašto kodas', 'pasta indekss', 'postiindeks', 'codi postal',
]; // prettier-ignore

/** Names and labels that say that an address or a choice belongs to an order. */
export const orderMarks: readonly string[] = [
  'shipping', 'billing', 'delivery', 'checkout', 'order', 'payment method', 'paymentmethod', 'payment', 'shipping method', 'shippingmethod', 'ship to', 'gift message', 'coupon', 'promo code', 'gift card', 'delivery instructions', 'purchase',
  'lieferadresse', 'rechnungsadresse', 'zahlungsart', 'versandart', 'zahlart', 'livraison', 'facturation', 'paiement', 'envío', 'facturación', 'pago', 'forma de pago', 'spedizione', 'fatturazione', 'pagamento', 'consegna', 'entrega', 'frete', 'verzending', 'betaling', 'bezorging', 'betaalmethode', 'dostawa', 'płatność', 'zamówienie', 'leverans', 'betalning', 'levering', 'toimitus', 'maksutapa', 'doprava', 'platba', 'objednávka', 'szállítás', 'fizetés', 'livrare', 'plată', 'comandă', 'dostava', 'plaćanje', 'narudžba', 'доставка', 'оплата', 'заказ', 'замовлення', 'поръчка', 'αποστολή', 'πληρωμή', 'παραγγελία', 'teslimat', 'ödeme', 'sipariş', '配送', 'お支払い', '支払方法', 'ご注文', '支付', '订单', '收货', '배송', '결제', '주문', 'thanh toán', 'giao hàng', 'đơn hàng', 'จัดส่ง', 'ชำระเงิน', 'pengiriman', 'pembayaran', 'الشحن', 'الدفع', 'ارسال', 'پرداخت', 'משלוח', 'תשלום',
]; // prettier-ignore

export const addressTokens: Readonly<Record<string, 'street' | 'city' | 'postcode'>> = {
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street',
  'address-level2': 'city',
  'address-level1': 'city',
  'postal-code': 'postcode',
};

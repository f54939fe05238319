/** What a country's own law is called where its contracts are written; elsewhere the country is named. → ISO 3166-1 alpha-2. */
export const ownLaws: Readonly<Record<string, string>> = {
  'english law': 'GB', 'state of california': 'US', 'state of delaware': 'US', 'state of new york': 'US', 'state of florida': 'US', 'state of texas': 'US',
  'deutsches recht': 'DE', 'deutschem recht': 'DE', 'österreichisches recht': 'AT', 'österreichischem recht': 'AT', 'schweizer recht': 'CH', 'schweizerisch* recht': 'CH',
  'droit français': 'FR', 'loi française': 'FR', 'droit belge': 'BE', 'droit suisse': 'CH', 'ley española': 'ES', 'legislación española': 'ES', 'leyes mexicanas': 'MX',
  'legge italiana': 'IT', 'diritto italiano': 'IT', 'nederlands recht': 'NL', 'belgisch recht': 'BE', 'prawo polskie': 'PL', 'prawa polskiego': 'PL', 'prawu polskiemu': 'PL',
  'lei portuguesa': 'PT', 'legislação portuguesa': 'PT', 'legislação brasileira': 'BR', 'leis brasileiras': 'BR', 'svensk lag': 'SE', 'svensk rätt': 'SE', 'dansk ret': 'DK', 'dansk lov': 'DK',
  'norsk rett': 'NO', 'norsk lov': 'NO', 'českým právem': 'CZ', 'slovenským právom': 'SK', 'magyar jog*': 'HU', 'legea română': 'RO', 'legislația română': 'RO', 'ελληνικό δίκαιο': 'GR',
  'türk hukuk*': 'TR', '日本法': 'JP', '日本国法': 'JP', '대한민국 법': 'KR', '中华人民共和国法律': 'CN', '中華民國法律': 'TW', 'דיני מדינת ישראל': 'IL', 'חוקי מדינת ישראל': 'IL',
  'законодавства україни': 'UA', 'законодавством україни': 'UA', 'законодательством российской': 'RU', 'hukum indonesia': 'ID', 'pháp luật việt nam': 'VN', 'กฎหมายไทย': 'TH',
}; // prettier-ignore

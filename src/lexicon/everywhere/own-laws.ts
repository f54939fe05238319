/** What a country's own law is called where its contracts are written; elsewhere the country is named. → ISO 3166-1 alpha-2. */
export const ownLaws: Readonly<Record<string, string>> = {
  'english law': 'GB', 'state of california': 'US', 'state of delaware': 'US', 'state of new york': 'US', 'deutsch* recht': 'DE', 'österreichisch* recht': 'AT', 'schweizer* recht': 'CH',
  'droit français': 'FR', 'loi française': 'FR', 'droit belge': 'BE', 'ley española': 'ES', 'legislación española': 'ES', 'legge italiana': 'IT', 'nederlands recht': 'NL', 'belgisch recht': 'BE',
  'praw* polski*': 'PL', 'lei portuguesa': 'PT', 'legislação brasileira': 'BR', 'svensk lag': 'SE', 'svensk rätt': 'SE', 'dansk ret': 'DK', 'norsk rett': 'NO', 'norsk lov': 'NO', 'českým právem': 'CZ',
  'slovenským právom': 'SK', 'magyar jog*': 'HU', 'legea română': 'RO', 'ελληνικό δίκαιο': 'GR', 'türk hukuk*': 'TR', '日本法': 'JP', '대한민국 법': 'KR', 'דיני מדינת ישראל': 'IL', 'законодавств* україни': 'UA',
  'законодательством российской': 'RU',
}; // prettier-ignore

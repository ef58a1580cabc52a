/**
 * What a candidate's file usually holds: where to begin, each still to be confirmed by the law or the decree of the
 * election (what the portal's authors know of it is general knowledge).
 */
export const USUAL_PAPERS = [
  { ar: 'طلب الترشيح', fr: 'Demande de candidature', en: 'Request to stand', isNeeded: true },
  { ar: 'صور شمسية', fr: 'Photos d’identité', en: 'Identity photographs', isNeeded: true },
  {
    ar: 'نسخة من عقد الازدياد',
    fr: 'Extrait d’acte de naissance',
    en: 'Birth certificate',
    isNeeded: true,
  },
  {
    ar: 'نسخة من السجل العدلي',
    fr: 'Extrait du casier judiciaire',
    en: 'Extract from the criminal record',
    isNeeded: true,
  },
  {
    ar: 'شهادة القيد في اللوائح الانتخابية',
    fr: 'Attestation d’inscription sur les listes électorales',
    en: 'Certificate of registration on the electoral rolls',
    isNeeded: true,
  },
  { ar: 'التزكية', fr: 'Accréditation du parti', en: 'Party endorsement', isNeeded: true },
  {
    ar: 'وصل إيداع الترشيح',
    fr: 'Récépissé de dépôt',
    en: 'Receipt of filing',
    isNeeded: false,
  },
] as const

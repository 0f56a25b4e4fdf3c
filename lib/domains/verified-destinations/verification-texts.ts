import type { LanguageCode } from './verified-destinations.shapes';

/** What a verification text says in each language that the API offers; each fits one part. */
const texts: Readonly<Record<LanguageCode, (code: string, minutes: number) => string>> = {
  DE_DE: (code, minutes) => `Ihr Bestätigungscode lautet ${code}. Er gilt ${minutes} Minuten.`,
  EN_GB: (code, minutes) => `Your verification code is ${code}. It is valid for ${minutes} minutes.`,
  EN_US: (code, minutes) => `Your verification code is ${code}. It is valid for ${minutes} minutes.`,
  ES_419: (code, minutes) => `Tu código de verificación es ${code}. Es válido por ${minutes} minutos.`,
  ES_ES: (code, minutes) => `Su código de verificación es ${code}. Es válido durante ${minutes} minutos.`,
  FR_CA: (code, minutes) => `Votre code de vérification est le ${code}. Il est valide pendant ${minutes} minutes.`,
  FR_FR: (code, minutes) => `Votre code de vérification est ${code}. Il est valable ${minutes} minutes.`,
  IT_IT: (code, minutes) => `Il codice di verifica è ${code}. È valido per ${minutes} minuti.`,
  JA_JP: (code, minutes) => `確認コードは${code}です。有効期限は${minutes}分です。`,
  KO_KR: (code, minutes) => `인증 코드는 ${code}입니다. ${minutes}분 동안 유효합니다.`,
  PT_BR: (code, minutes) => `Seu código de verificação é ${code}. Ele vale por ${minutes} minutos.`,
  ZH_CN: (code, minutes) => `您的验证码是 ${code}，${minutes} 分钟内有效。`,
  ZH_TW: (code, minutes) => `您的驗證碼是 ${code}，${minutes} 分鐘內有效。`,
};

/** The text that carries a code. */
export function verificationText(language: LanguageCode, code: string, minutes: number): string {
  return texts[language](code, minutes);
}

export const verificationLanguages = Object.keys(texts) as LanguageCode[]; // the keys of a Record of that type

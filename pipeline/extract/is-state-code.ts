/** Whether a code stands for a state: ISO 3166 codes are three capitals, all others are slugs in small letters (codebook section 6). */
export const isStateCode = (code: string | null | undefined): code is string =>
  typeof code === 'string' && stateCode.test(code);

const stateCode = /^[A-Z]{3}$/;

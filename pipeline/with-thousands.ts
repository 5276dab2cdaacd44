/** A whole number with its thousands apart, the same in every locale: `12,400`. */
export const withThousands = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

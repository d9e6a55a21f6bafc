/** A whole number with commas: `50,000`. */
export const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** A share as per cent: `12.5 %`. */
export const percent = (share: number, decimals = 1): string => `${(100 * share).toFixed(decimals)} %`;

/** A number with fixed decimals and a real minus sign, so that columns line up. */
export const fixed = (value: number, decimals = 2): string => value.toFixed(decimals).replace('-', '−');

/** Words as they are compared: composed, and without the accents on Latin letters, which people leave out in a hurry. */
export function fold(text: string): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC');
}

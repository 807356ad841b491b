/** A text that sorts by code unit as people sort the name: whatever its case, and `US-2` before `US-10`. */
export const naturalKey = (name: string): string => name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'));

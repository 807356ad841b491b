/**
 * The name that a heading, a label or a column head gives, as languages list it: in lower case,
 * without the emoji, the section number, the remark in brackets and the colon around it.
 * `✅ 3. Acceptance Criteria (ACs):` → `acceptance criteria`.
 */
export const nameOf = (text: string): string =>
  text
    .trim()
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .replace(sectionNumber, '')
    .replace(/(?:[:：\s✓✗☐☑]|\p{Extended_Pictographic}\uFE0F?)+$/u, '')
    .replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]$/u, '')
    .replace(/[\s:：.…–—-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();

/** `3.`, `2.1 `, `一、`, `（二）`, `第3章` */
const sectionNumber =
  /^(?:\d+(?:\.\d+)*(?:[.)]?\s+|[.．、](?=\p{Lo}))|[一二三四五六七八九十]{1,3}[、.．]\s*|[(（][一二三四五六七八九十\d]{1,3}[)）]\s*|第[一二三四五六七八九十\d]{1,3}[章节節]\s*)/u;

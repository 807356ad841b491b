/**
 * Words as they are compared: composed, without the accents on Latin letters, which people leave out in a hurry,
 * with plain digits, letters and apostrophes, and with simplified characters for the traditional ones that our word lists need.
 */
export function fold(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(traditional, (character) => simplified.get(character) ?? character);
}

/** Each traditional character, followed by the simplified one. */
const pairs =
  '為为義义書书產产優优價价關关內内決决況况劃划則则別别辦办務务動动單单歷历壓压參参發发變变號号後后圍围場场塊块備备複复實实審审應应廢废開开異异棄弃當当錄录態态總总戶户執执擬拟掛挂據据擱搁數数無无時时暫暂術术機机雜杂條条構构標标棧栈檢检檔档測测匯汇沒没點点狀状獨独獻献現现畫画確确積积稱称筆笔類类籤签簽签簡简緊紧約约級级綱纲線线組组細细紹绍經经結结給给絕绝緒绪續续編编聯联節节範范慮虑補补規规見见覽览計计訂订認认議议記记設设證证評评識识試试詩诗語语說说誰谁調调負负責责資资賴赖軟软邊边過过進进這这遲迟選选裡里鑑鉴針针鏈链閉闭問问間间階阶陳陈險险項项順顺須须預预題题風风驗验並并於于個个麼么與与衝冲準准適适圖图專专會会團团讀读屬属體体層层討讨論论對对臨临導导環环輸输連连鍵键維维護护繫系統统儲储';

const simplified: ReadonlyMap<string, string> = new Map((pairs.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to]));
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/** The 6,763 Han of GB/T 2312 in their order: rows 16 to 87 of 94 places, of which row 55 has five fewer. */
export function gb2312Han(): string[] {
  return rows(16, 87).filter(isAssigned)
}

/** The 682 signs of GB/T 2312, rows 1 to 9: with the ideographic space. */
export function gb2312Signs(): string[] {
  return rows(1, 9).filter((sign) => isAssigned(sign) && !addedLater.has(sign))
}

/**
 * Five hundred rarer characters: Han of the first block and of Extension A that GB/T 2312 lacks, Han beyond the basic
 * plane, some of them only in LXGW WenKai of the fonts that come with the program, numerals in circles, emoji.
 */
export const rareCharacters: readonly string[] = [
  // Of the first block.
  '丂乿伄佸俓倲偹僀儁儽冭刜剹勎匜厊叴呺哻啔喲嘔噣嚪囶坒垵堅塋墑壓夞奿姞娮婳媷嫿嬼宭尋屭峈崐嵗嶗巓帶庉廢',
  '弽從忷恟惇愢慩憪懬扆抲挱掍揫摀撌擜攛敯旂昢晼曂朎杮柍栮梐棛椥楬榽樁橅檈櫆櫽欿殏毠氿沨洘浿淣渾溂滙漦潰',
  '澷濹瀴灴烐焠煢熫燭爩犅狔猶獺珇琔瑣璫瓪畃疓瘆癟皩眀睓瞣矲硙碨磱礱禈秐稥穦窻笂筦箻簃籇粄糛級絖綏緇緾縵',
  '繯缊羄翓耴肂脃腜膰臸艜苉茿莤萇葐蒤蓴蔶薂藈蘊虇蚚蛽蝘螤蟰蠱袇裐褣襤覡觰訪詣誝諔謌譄譼豄貎資賽趂跒踫躂',
  '軅軽輳辝逎遱郔鄟醀釒鈊鉁鉹銱鋩錠鍘鎐鏇鐀鐶鑯閁閸阞隁雙霨靰鞹韺頰顧飋餏饇馭駤騛驑髇鬍魗鮎鯅鯼鰲鱩鳧鴞',
  '鵔鶋鷂鷸鹟麮鼁齈龍鿉',
  // Of Extension A.
  '㐀㑞㒼㔚㕸㗖㘵㚓㛱㝏㞭㠋㡪㣈㤦㦄㧢㩀㪟㫽㭛㮹㰗㱵㳔㴲㶐㷮㹌㺪㼉㽧㿅䀣䂁䃠䄾䆜䇺䉘䊶䌕䍳䏑䐯䒍䓫䕊䖨䘆',
  '䙤䛂䜠䝿䟝䠻䢙䣷䥕䦴䨒䩰䫎䬬䮊䯩䱇䲥䴃䵡',
  // Beyond the basic plane.
  '𠂇𠅤𡎚𢦏𣸣𤣩𤫉𥖨𦙶𦭜𧿹𨟠𨱏𨺙𩽾𪣻𪨶𫄨𫇭𫍲𫐓𫓯𫔎𫖯𫘜𫘧𫚕𫛭𫟹𫠊𫭟𫰛𫷷𬂩𬇙𬊤𬍡𬒗𬘘𬘬𬙊𬜯𬣙𬣳𬨂𬪩𬬱𬬻𬭎𬭤',
  '𬭳𬮱𬯎𬳶𬴂𬶍𬶟𬶮𬸚𬹼',
  // The same, in LXGW WenKai alone.
  '𠮷𠀃𠄎𠎷𠠃𠰴𠸏𠾼𡍲𡢃𡷫𢓜𢫬𢴳𣎴𣬶𤆊𤙖𤱈𤾩𥖄𥯟𦈢𦙸𦪙𧋡𧰨𨉣𨞪𨷈𩝑𩻸𪛘𪨊𫄛𫏋𫚈𫜹𫠛𫫾𫷉𬍰𬡂𬮥𭄛𭷔𮔅𮨻𮱣𰃮',
  '𰋻𰓢𰡉𰫽𰱱𰸁𰾠𱇮𱏿𱱿',
  '⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ',
  '😀😁😂😊😍😎😢😭👍👎👏🙏💪🎉🎁🏠🏥🏫🚀🚌🚗🚲📌📎📝📢📞📱🔍🔔'
].flatMap((line) => [...line])

/** Signs that GB 18030 has in these rows, and GB/T 2312 had not. */
const addedLater = new Set('ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ€︐︒︑︓︔︕︖︵︶︹︺︿﹀︽︾﹁﹂﹃﹄︗︘︻︼︷︸︱︙︳︴ɑḿńňǹɡ〇')

function rows(first: number, last: number): string[] {
  const decoder = new TextDecoder('gb18030', {fatal: true})
  const places = Array.from({length: 94}, (_, place) => place + 0xa1)
  const bytes = Array.from({length: last - first + 1}, (_, row) => row + first + 0xa0)
  return bytes.flatMap((row) => places.map((place) => decoder.decode(Uint8Array.of(row, place))))
}

/** GB 18030 gives places without a character to private use. */
const isAssigned = (character: string): boolean => !/\p{Co}/u.test(character)

/** All of them as a report, fifty to a paragraph, each in letters of one width. */
export function rareMarkdown(): string {
  const characters = [
    ...gb2312Han(),
    ...gb2312Signs().filter((sign) => sign.trim() !== ''),
    ...rareCharacters
  ]
  const paragraphs = Array.from({length: Math.ceil(characters.length / 50)}, (_, index) =>
    characters.slice(50 * index, 50 * (index + 1)).join('')
  )
  return `---\ntitle: "字表"\n---\n\n${paragraphs.map((one) => `字${one}`).join('\n\n')}\n`
}

const noteLabel =
  /^[【[〔（(■▶◆●*\s]*(?:(?:本报|本刊)?编\s*者\s*按|编者的话|编者注|编前语?|编前话|卷首语|主编按|小编按|开栏寄语|阅读提要|内容导读|新闻提示|报道提要|专栏导语|开栏(?:的话|语)|开篇语|栏目导语|核心提示|核心阅读|内容提要|内容摘要|摘\s*要|阅读提示|导\s*读|导\s*语|提要|本期导读|编后|编后语|新闻背景|背景链接|按语|按)[】\]〕）)：:\s　]|^(?:编者按|编者的话|编前语|编前话|编后语|阅读提要|开栏的话|开栏语|核心提示|核心阅读|内容提要|内容摘要|阅读提示|导读|导语|编后)$/

/** Tell whether a text opens an editor's note or a summary by the outlet: `编者按：……`, `核心提示`. `按照部署，……` does not. */
export function opensNote(text: string): boolean {
  return noteLabel.test(text.trim())
}

/** Tell whether the label of a note stands alone, so that the note itself is what follows. */
export function isBareNoteLabel(text: string): boolean {
  return opensNote(text) && text.replace(/[^\p{Script=Han}]/gu, '').length <= 5
}

/** Tell whether an outlet speaks of itself and its column, as prefaces do: `本报开设专栏，陆续刊发……`. */
export function speaksOfColumn(text: string): boolean {
  return /(?:开设|推出|开辟|设立|刊发|刊登|推介|摘编|选登|编发)[^。]{0,30}(?:专栏|栏目|专题|专版|系列|文章|报道|征文|稿件)|(?:专栏|栏目|专题|系列报道)[^。]{0,40}(?:刊发|推出|刊登|敬请|选登|陆续)|敬请(?:关注|垂注|期待)/.test(
    text
  )
}

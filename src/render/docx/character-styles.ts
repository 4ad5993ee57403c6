import type {Layout} from '../../model/layout.js'
import {characterStyleIds} from './style-names.js'
import {hexColour} from './style-xml.js'
import {element} from './xml.js'

/** A fixed-pitch face that every Word has; Han keeps the font of the text around it. */
export const monospace = 'Consolas'

/** Write the styles of text inside paragraphs: emphasis, links, citations, code. */
export function characterStyles(layout: Layout): string[] {
  const colour = element('w:color', {'w:val': hexColour(layout.link)})
  const superscript = element('w:vertAlign', {'w:val': 'superscript'})
  const code = element('w:rFonts', {'w:ascii': monospace, 'w:hAnsi': monospace, 'w:cs': monospace})
  const ids = characterStyleIds
  return [
    element(
      'w:style',
      {'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont'},
      element('w:name', {'w:val': 'Default Paragraph Font'}),
      element('w:uiPriority', {'w:val': 1}),
      element('w:semiHidden', {}),
      element('w:unhideWhenUsed', {})
    ),
    character(ids.strong, 'Strong', element('w:b', {}), element('w:bCs', {})),
    character(ids.emphasis, 'Emphasis', element('w:i', {}), element('w:iCs', {})),
    character(ids.link, 'Hyperlink', colour, element('w:u', {'w:val': 'single'})),
    character(ids.citation, '引文编号', colour, superscript),
    character(ids.footnote, 'footnote reference', superscript),
    character(ids.code, 'HTML Code', code)
  ]
}

function character(id: string, name: string, ...properties: string[]): string {
  const isOwn = /\p{Script=Han}/u.test(name)
  return element(
    'w:style',
    {'w:type': 'character', 'w:customStyle': isOwn ? 1 : undefined, 'w:styleId': id},
    element('w:name', {'w:val': name}),
    element('w:basedOn', {'w:val': 'DefaultParagraphFont'}),
    element('w:uiPriority', {'w:val': 20}),
    element('w:qFormat', {}),
    element('w:rPr', {}, ...properties)
  )
}

import type {PhrasingContent} from 'mdast'
import {expect, test} from 'vitest'
import {bodyOf, paragraph, partsOf, runsOf, shownText, text} from './open-docx.js'

const strong = (...children: PhrasingContent[]): PhrasingContent => ({type: 'strong', children})
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({type: 'emphasis', children})
const link = (url: string, value: string): PhrasingContent => ({type: 'link', url, children: [text(value)]})

test('sets strong text by its style', async () => {
  expect(await runsOf(strong(text('要')), text('点'))).toBe(
    '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">要</w:t></w:r>' +
      '<w:r><w:t xml:space="preserve">点</w:t></w:r>'
  )
})

test('keeps the outer format in all runs of a nested one', async () => {
  const xml = await runsOf(emphasis(text('一'), strong(text('二')), text('三')))
  expect(xml.match(/w:val="Emphasis"/g)).toHaveLength(2)
  expect(xml).toMatch(/<w:rStyle w:val="Strong"\/><w:i\/>.*二/)
})

test('does not switch a bold heading off by strong text in it', async () => {
  const body = await bodyOf([{type: 'heading', depth: 2, children: [strong(text('要点'))]}])
  expect(body).not.toMatch(/Strong|<w:b\/>/)
})

test('strikes deleted text out', async () => {
  expect(await runsOf({type: 'delete', children: [text('旧')]})).toContain('<w:strike/>')
})

test('sets code verbatim in its style', async () => {
  const xml = await runsOf({type: 'inlineCode', value: 'a  <b> “c”'})
  expect(xml).toContain('<w:rStyle w:val="HTMLCode"/>')
  expect(xml).toContain('a  &lt;b&gt; “c”')
  expect(xml).not.toContain('w:hint')
})

test('takes Chinese quotation marks and dashes from the Chinese font', async () => {
  const xml = await runsOf(text('推行“一站式”——好……'))
  expect(xml).toContain('<w:rFonts w:hint="eastAsia"/>')
})

test('does so for a quotation without a Han character in a Chinese paragraph', async () => {
  const xml = await runsOf(text('建设'), strong(text('“AI+”')))
  expect(xml).toMatch(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">“AI\+”/)
})

test('leaves the quotation marks of an English paragraph to the Latin font', async () => {
  expect(await runsOf(text('the “one-stop” centre'))).not.toContain('w:hint')
})

test('writes no hint where no sign is in doubt', async () => {
  expect(await runsOf(text('化解纠纷2万余件，共３处𠮷。'))).not.toContain('w:rPr')
})

test('joins wrapped lines of Chinese without a space', async () => {
  expect(await runsOf(text('化解\n纠纷'))).toContain('>化解纠纷<')
})

test('breaks a line where the author did', async () => {
  expect(await runsOf(text('一'), {type: 'break'}, text('二'))).toContain('<w:br/>')
})

test('links to web addresses and mail', async () => {
  const parts = await partsOf([
    paragraph(link('https://例子.com/a?b=1&c=2', '甲'), link('mailto:a@b.cn', '乙'))
  ])
  expect(parts['word/_rels/document.xml.rels']).toMatch(
    /Id="rId6"[^>]*Target="https:\/\/xn--fsqu00a.com\/a\?b=1&amp;c=2" TargetMode="External".*Id="rId7"[^>]*Target="mailto:a@b.cn"/s
  )
  expect(parts['word/document.xml']).toContain('r:id="rId6"')
  expect(parts['word/document.xml']).toContain('<w:rStyle w:val="Hyperlink"/>')
})

test('shows a link to a script as plain text', async () => {
  const xml = await runsOf(link('javascript:alert(1)', '点这里'))
  expect(xml).toBe('<w:r><w:t xml:space="preserve">点这里</w:t></w:r>')
})

test('shows a link to a file of the machine, or to no address, as plain text', async () => {
  const xml = await runsOf(link('file:///etc/passwd', '甲'), link('https://[', '乙'), link('docs/a.md', '丙'))
  expect(xml).not.toContain('w:hyperlink')
  expect(shownText(xml)).toBe('甲乙丙')
})

test('resolves links and images by reference', async () => {
  const body = await bodyOf([
    paragraph(
      {type: 'linkReference', identifier: 'a', referenceType: 'full', children: [text('链接')]},
      {type: 'imageReference', identifier: 'b', referenceType: 'full', alt: '图'},
      {type: 'linkReference', identifier: 'none', referenceType: 'full', children: [text('无')]}
    ),
    {type: 'definition', identifier: 'a', url: 'https://a.example/'}
  ])
  expect(body.match(/<w:hyperlink /g)).toHaveLength(1)
  expect(shownText(body)).toBe('链接图无')
})

test('links each number of a citation to its source', async () => {
  const body = await bodyOf([
    paragraph(text('甲'), {type: 'citation', sources: [1, 4]}),
    paragraph({type: 'citationTarget', source: 1}, text('来源一')),
    paragraph({type: 'citationTarget', source: 4}, text('来源四'))
  ])
  expect(body).toMatch(
    /w:anchor="_Source1"[^>]*>.*?"CitationNumber".*?>\[1\]<.*w:anchor="_Source4"[^>]*>.*?>\[4\]</s
  )
  expect(body.match(/<w:bookmarkStart /g)).toHaveLength(2)
  expect(body).toMatch(/<w:bookmarkStart w:id="1" w:name="_Source1"\/>.*?>\[1\]</s)
})

test('shows the number of a source that is not listed without a link', async () => {
  const xml = await runsOf({type: 'citation', sources: [7]})
  expect(xml).toBe(
    '<w:r><w:rPr><w:rStyle w:val="CitationNumber"/></w:rPr><w:t xml:space="preserve">[7]</w:t></w:r>'
  )
})

test('bookmarks a source once, though it is listed twice', async () => {
  const target = paragraph({type: 'citationTarget', source: 1})
  const body = await bodyOf([target, structuredClone(target)])
  expect(body.match(/w:name="_Source1"/g)).toHaveLength(1)
})

test('puts no link inside a link', async () => {
  const body = await bodyOf([
    paragraph({
      type: 'link',
      url: 'https://a.example',
      children: [text('甲'), {type: 'citation', sources: [1]}]
    }),
    paragraph({type: 'citationTarget', source: 1})
  ])
  expect(body.match(/<w:hyperlink /g)).toHaveLength(1)
})

test('shows HTML and the text of an image as they are', async () => {
  const xml = await runsOf({type: 'html', value: '<b>'}, text('粗'), {
    type: 'image',
    url: 'a.png',
    alt: '图 1'
  })
  expect(shownText(xml)).toBe('<b>粗图1')
})

test('makes native footnotes', async () => {
  const parts = await partsOf([
    paragraph(text('正文'), {type: 'footnoteReference', identifier: 'n'}),
    {type: 'footnoteDefinition', identifier: 'n', children: [paragraph(link('https://a.example/', '注文'))]}
  ])
  expect(parts['word/document.xml']).toContain('<w:footnoteReference w:id="1"/>')
  expect(parts['word/footnotes.xml']).toMatch(/<w:footnote w:id="1">.*"FootnoteText".*注文/s)
  expect(parts['word/_rels/footnotes.xml.rels']).toContain('Id="rId1"')
  expect(shownText(parts['word/document.xml'] ?? '')).toBe('正文')
})

test('links a second mark of a footnote to the first', async () => {
  const mark: PhrasingContent = {type: 'footnoteReference', identifier: 'n'}
  const body = await bodyOf([
    paragraph(text('甲'), mark, text('乙'), {...mark}),
    {type: 'footnoteDefinition', identifier: 'n', children: [paragraph(text('注'))]}
  ])
  expect(body.match(/<w:footnoteReference /g)).toHaveLength(1)
  expect(body).toContain('w:anchor="_Note1"')
})

test('shows the mark of a note inside a note as it was written', async () => {
  const parts = await partsOf([
    paragraph({type: 'footnoteReference', identifier: 'a'}),
    {
      type: 'footnoteDefinition',
      identifier: 'a',
      children: [paragraph(text('见'), {type: 'footnoteReference', identifier: 'a', label: 'A'})]
    }
  ])
  expect(shownText(parts['word/footnotes.xml'] ?? '')).toBe('见[^A]')
})

test('keeps a footnote that nothing refers to as text', async () => {
  const body = await bodyOf([
    {type: 'footnoteDefinition', identifier: 'n', children: [paragraph(text('无人问津'))]}
  ])
  expect(shownText(body)).toBe('无人问津')
})

test('shows the title of a link when somebody points at it', async () => {
  const body = await bodyOf([
    paragraph({type: 'link', url: 'https://a.example', title: '“提示”', children: [text('甲')]})
  ])
  expect(body).toMatch(/<w:hyperlink r:id="rId6" w:history="1" w:tooltip="“提示”">/)
})

test('encodes in an address what the schema of Word does not take', async () => {
  const parts = await partsOf([paragraph(link('https://a.example/[x]|y?q={1}&p=50%#a#b', '甲'))])
  expect(parts['word/_rels/document.xml.rels']).toContain(
    'Target="https://a.example/%5Bx%5D%7Cy?q=%7B1%7D&amp;p=50%25#a%23b"'
  )
})

test('leaves an address alone that needs no encoding', async () => {
  const parts = await partsOf([paragraph(link('http://[::1]:8080/%E7%94%B2?a=b#c', '甲'))])
  expect(parts['word/_rels/document.xml.rels']).toContain('Target="http://[::1]:8080/%E7%94%B2?a=b#c"')
})

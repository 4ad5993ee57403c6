import type {PhrasingContent, Root, RootContent, TableCell, TableRow} from 'mdast'
import type {ReportDocument} from '../../src/model/document.js'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const paragraph = (...children: PhrasingContent[]): RootContent => ({type: 'paragraph', children})
const heading = (depth: 1 | 2 | 3 | 4, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)]
})
const cell = (...children: PhrasingContent[]): TableCell => ({type: 'tableCell', children})
const row = (...cells: TableCell[]): TableRow => ({type: 'tableRow', children: cells})

const practice = '推动各县区把分散的调处力量并入一个中心，群众只进一扇门，就能办成调解、仲裁、诉讼等事项'

const tree: Root = {
  type: 'root',
  children: [
    heading(1, '政法工作比较简报'),
    paragraph({type: 'emphasis', children: [text('示例市委政法委研究室　2025年2月10日')]}),
    heading(2, '一、要点'),
    {
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: ['甲、乙两市均报道了“一站式”调解', '乙市化解纠纷2万余件'].map((value) => ({
        type: 'listItem',
        spread: false,
        children: [
          {type: 'paragraph', children: [text(value), {type: 'citation', sources: [1, 2]}, text('。')]}
        ]
      }))
    },
    heading(2, '二、矛盾纠纷化解'),
    paragraph(
      {type: 'strong', children: [text('要点：')]},
      text('两市都把化解矛盾放在首位——“有事好商量”；引用《示例办法（试行）》，生僻字𠮷也不丢……'),
      {type: 'citation', sources: [1]},
      text('详见 '),
      {type: 'link', url: 'https://www.example.com/a?b=1&c=2', children: [text('示例网站')]},
      text('。')
    ),
    heading(3, '（一）主要做法'),
    paragraph({type: 'strong', children: [text('表1　主要做法')]}),
    {
      type: 'table',
      align: [null, null, null],
      children: [
        row(cell(text('做法')), cell(text('甲市')), cell(text('乙市'))),
        ...Array.from({length: 30}, (_, index) =>
          row(
            cell(text(`做法${index + 1}`)),
            cell(text(practice), {type: 'citation', sources: [1]}),
            cell(text(index % 3 === 0 ? '未见报道' : practice.slice(0, 24)))
          )
        )
      ]
    },
    {type: 'blockquote', children: [{type: 'paragraph', children: [text('注：年份不同，仅供参考。')]}]},
    heading(4, '甲市'),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [
            {type: 'paragraph', children: [text('外层 '), {type: 'inlineCode', value: 'code <&> x'}]},
            {
              type: 'list',
              ordered: false,
              spread: false,
              children: [
                {type: 'listItem', spread: false, children: [{type: 'paragraph', children: [text('内层')]}]}
              ]
            }
          ]
        }
      ]
    },
    {type: 'code', lang: null, value: 'a < b\n  && c'},
    {type: 'thematicBreak'},
    heading(2, '三、来源'),
    ...[1, 2].map((source): RootContent =>
      paragraph({type: 'citationTarget', source}, text(`甲市。《标题${source}》。示例日报，2022年2月17日。`))
    )
  ]
}

/** A report with every kind of node that the templates make. */
export const sampleDocument: ReportDocument = {
  properties: {
    title: '政法工作比较简报',
    office: '示例市委政法委研究室',
    date: new Date('2025-02-10T00:00:00Z')
  },
  tree,
  pictures: new Map()
}

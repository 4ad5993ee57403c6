import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {UserError} from '../model/user-error.js'
import {citeSources} from './cite-sources.js'
import {groupDirectives} from './group-directives.js'
import {htmlText} from './html-text.js'
import {linkAddresses} from './link-addresses.js'

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(keepAddressesText)
  .use(remarkCjkFriendly)

/** Leave a bare address text: GFM has no end for it in Chinese. `linkAddresses` makes the links. */
function keepAddressesText(this: Processor): void {
  const data = this.data()
  const addresses = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: addresses}}]
  // Of GFM's extensions only that for addresses works on the finished tree.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({...extension, transforms: []}))
}

/** Parse Markdown (CommonMark, GFM, emphasis beside Chinese punctuation) as every part of the program reads it. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}

/**
 * Parse the Markdown of a report to the one tree that every format is made from.
 *
 * Numbers in brackets become citations, comments that are directives the nodes they stand for, bare addresses links,
 * `<br>` a line break and other HTML the text that it shows. Positions are dropped: the tree is the report, not its
 * file.
 */
export function toTree(markdown: string): Root {
  const parsed = parseMarkdown(markdown)
  refuseDepth(parsed)
  const tree = linkAddresses(citeSources(parsed, markdown), markdown)
  return {type: 'root', children: readBlocks(groupDirectives(tree.children))}
}

/** Nobody nests lists and quotations so deep; the stack of the program has an end. */
const deepest = 400

function refuseDepth(tree: Root): void {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) {
      throw new UserError(`Lists or quotations are nested deeper than ${deepest} levels, expected fewer`)
    }
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
}

function readBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'html') return [readNode(node)]
    const comment = commentIn(node.value)
    if (comment !== undefined) return [{type: 'comment', value: comment}]
    const [first, ...more] = htmlText(node.value)
    if (first === undefined) return []
    const rest = more.flatMap((value): PhrasingContent[] => [{type: 'break'}, {type: 'text', value}])
    return [{type: 'paragraph', children: [{type: 'text', value: first}, ...rest]}]
  })
}

/** Copy a node without its position, with the HTML among its children read. */
function readNode<T extends Nodes>(node: T): T {
  const copy: T = {...node}
  delete copy.position
  if (!('children' in copy)) return copy
  const holdsLines = copy.type === 'paragraph' || copy.type === 'heading' || !isBlockParent(copy)
  const children = holdsLines
    ? copy.children.flatMap((child: Nodes) => readPhrasing(child as PhrasingContent)) // What holds lines holds phrasing.
    : readBlocks(copy.children as RootContent[]) // What holds blocks holds content of a root.
  return {...copy, children} as T // The same node with the same kinds of children.
}

const blockParents = [
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
  'masthead',
  'colophon'
]

const isBlockParent = ({type}: Nodes): boolean => blockParents.includes(type)

function readPhrasing(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'html') return [readNode(node)]
  if (/^<br\s*\/?>$/i.test(node.value)) return [{type: 'break'}]
  const comment = commentIn(node.value)
  // A tag inside a line shows nothing; what stands between two of them is text of its own.
  return comment === undefined ? [] : [{type: 'comment', value: comment}]
}

/** The text of a comment, or nothing for other HTML. */
function commentIn(html: string): string | undefined {
  return /^<!--((?:(?!-->)[^])*)-->$/.exec(html.trim())?.[1]
}

import type {Element, ElementContent} from 'hast'
import type {Nodes, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {blockHandlers} from './blocks.js'
import type {Context} from './context.js'
import {phrasingHandlers} from './phrasing.js'

/** Turns a kind of node into HTML. */
export type Handler<Type extends Nodes['type']> = (
  state: State,
  node: Extract<Nodes, {type: Type}>,
  parent: Parents | undefined
) => ElementContent[] | Element | ElementContent | undefined

type Handlers = {[Type in Exclude<Nodes['type'], 'root'>]: Handler<Type>}

/** Make the handlers of all kinds of nodes; a kind without one fails `tsc`. */
export function createHandlers(context: Context): Handlers {
  return {...phrasingHandlers(context), ...blockHandlers(context)}
}

import type {Bulletin} from '../model/bulletin.js'
import {markdownText as md} from './markdown-text.js'
import type {BulletinView} from './report-view.js'

/** Prepare the head and tail of a 简报 for a template: lists joined, what is not given empty. */
export function toBulletinView({
  name,
  issue,
  total,
  notice,
  reportTo,
  sendTo,
  issueTo,
  copies
}: Bulletin): BulletinView {
  return {
    name: md(name),
    issue: number(issue),
    total: number(total),
    notice: md(notice ?? ''),
    reportTo: list(reportTo),
    sendTo: list(sendTo),
    issueTo: list(issueTo),
    copies: number(copies)
  }
}

const number = (value: number | undefined): string => (value === undefined ? '' : String(value))

const list = (names: readonly string[]): BulletinView['reportTo'] => md(names.join('，'))

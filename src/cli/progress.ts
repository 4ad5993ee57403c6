import type {Io} from './io.js'

/** Draw one line of progress that each call replaces; nothing at all where no terminal looks on. */
export function startProgress(io: Io): {show: (text: string) => void; end: () => void} {
  if (!io.isTerminal || io.env['TERM'] === 'dumb') return {show: () => {}, end: () => {}}
  return {
    show: (text) => io.stderr(`\r\u001B[K${text}`),
    end: () => io.stderr('\r\u001B[K')
  }
}

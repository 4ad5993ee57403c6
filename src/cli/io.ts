import type {Renderer} from '../pipeline/formats.js'

/** The world as a command sees it: tests give their own. */
export interface Io {
  /** Data only. */
  stdout: (text: string) => void
  /** Progress and messages. */
  stderr: (text: string) => void
  /** A person looks at stderr: progress may be drawn. */
  isTerminal: boolean
  /** Data may be painted: a terminal shows it, and nobody asked for none (https://no-color.org). */
  colours?: boolean
  cwd: string
  /** What the argument `-` reads; absent where there is none. */
  stdin?: {isTerminal: boolean; read: () => Promise<Uint8Array>}
  /** Starts a thread for the PDF; absent where everything is to run in this one. */
  startPdf?: () => Renderer
  env: Readonly<Record<string, string | undefined>>
}

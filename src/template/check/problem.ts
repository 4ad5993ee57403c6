/** What is wrong with a template, for the one who edits it. */
export interface Problem {
  /** The file, as it was given; the folder where it is of no one file. */
  path: string
  /** From 1. */
  line?: number
  /** From 1. */
  column?: number
  message: string
  /** The report cannot be made, or loses or garbles something; else it is only a warning. */
  fatal: boolean
}

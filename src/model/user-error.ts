export interface ErrorPlace {
  path?: string
  /** From 1. */
  line?: number
  /** From 1. */
  column?: number
}

/** A mistake that the user can mend: it ends the command with exit code 2 and is told without a stack. */
export class UserError extends Error {
  readonly place: ErrorPlace

  constructor(reason: string, place: ErrorPlace = {}) {
    super(reason)
    this.name = 'UserError'
    this.place = place
  }
}

/** Format an error as `path:line:column: reason`. */
export function formatUserError(error: UserError): string {
  const {path, line, column} = error.place
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return place === '' ? error.message : `${place}: ${error.message}`
}

/** The problem, unless the claim holds. */
export function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem]
}

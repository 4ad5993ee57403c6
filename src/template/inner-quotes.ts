/** Make quotation marks single, as they are inside others: “从‘一’到‘二’” (GB/T 15834-2011, 4.8.3.3). */
export function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}

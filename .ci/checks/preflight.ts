import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'jaxb-api',
  'javax.activation'
].map((name) => `/usr/share/java/${name}.jar`)

/** Whether Apache Preflight is here: Debian's `libpdfbox2-java`, and Java. */
export const hasPreflight =
  jars.every((jar) => existsSync(jar)) && spawnSync('java', ['-version']).error === undefined

/** What Apache Preflight says of a file that wants to be a PDF/A-1b. */
export function preflight(path: string): string {
  const args = ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path]
  const {stdout, stderr} = spawnSync('java', args, {encoding: 'utf8', timeout: 170_000})
  return stdout + stderr
}

// Compiles a Typst document to PDF, as a process to be measured: node typst.mjs MODULES IN.typ OUT.pdf FONT_FOLDER ...
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'

const [modules, from, to, ...fontPaths] = process.argv.slice(2)
const {NodeCompiler} = createRequire(join(resolve(modules), 'x'))('@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({workspace: dirname(resolve(from)), fontArgs: [{fontPaths}]})
const compiled = compiler.compile({mainFileContent: readFileSync(from, 'utf8')})
if (compiled.result === null) {
  compiled.printErrors()
  process.exit(1)
}
writeFileSync(to, compiler.pdf(compiled.result))

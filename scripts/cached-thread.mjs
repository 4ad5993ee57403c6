/**
 * The thread that sets PDFs, as `scripts/bundle.mjs` puts it into dist/bundle/: its code comes with what V8 made of it when
 * it was built, so that it need not be compiled again. Another version of V8 refuses that and compiles.
 */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'

const path = fileURLToPath(new URL('./pdf-thread.cjs', import.meta.url))
export const cache = fileURLToPath(new URL('./pdf-thread.cache', import.meta.url))

export const script = new Script(
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`,
  {
    filename: path,
    ...(existsSync(cache) && {cachedData: readFileSync(cache)})
  }
)
const module = {exports: {}}
script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path))

/** For who sets PDFs in this thread: the benchmark, and the making of the cache. */
export const {renderPdf} = module.exports

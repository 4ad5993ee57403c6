import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** The checks that need poppler-utils, qpdf and LibreOffice: `npx vitest run --config .ci/vitest.config.ts`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['.ci/checks/**/*.test.ts'],
    globalSetup: ['.ci/checks/set-up.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000
  }
})

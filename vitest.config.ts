import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // `npm install --no-save @vitest/coverage-v8@4.1 && npx vitest run --coverage`: 8 MB that only this needs.
    coverage: {include: ['src/**/*.ts'], reporter: ['text-summary', 'text']}
  }
})

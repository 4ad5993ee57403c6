import {expect, test} from 'vitest'
import {repaired} from './repaired.js'

test('decodes named and numbered entities in plain text', async () => {
  expect(await repaired('&ldquo;平安&rdquo;&nbsp;&#24314;&#x8bbe;&hellip;')).toBe('“平安” 建设…')
})

test('undoes double escaping in HTML', async () => {
  expect(await repaired('<p>&amp;ldquo;平安&amp;rdquo;</p>', 'html')).toBe('<p>“平安”</p>')
})

test('makes no markup of entities in HTML', async () => {
  const text = '<p title="&quot;">1 &lt; 2 &amp; 3 &amp;lt; 4</p>'
  expect(await repaired(text, 'html')).toBe('<p title="&quot;">1 &lt; 2 &amp; 3 &lt; 4</p>')
})

test('makes no tag of entities in plain text, but a plain sign', async () => {
  expect(await repaired('&lt;p&gt;平安&lt;/p&gt; A&amp;B 1 &lt; 2 首页&gt;要闻')).toBe(
    '&lt;p&gt;平安&lt;/p&gt; A&B 1 < 2 首页>要闻'
  )
})

test('does not widen the semicolon of an entity that stays', async () => {
  const text = '<p>一&lt;二&gt;三</p>'
  expect(await repaired(text, 'html')).toBe(text)
})

test('leaves what is no entity', async () => {
  const text = '研发R&D; 参数a&copy=1 &unknown; &#xD800;'
  expect(await repaired(text)).toBe(text)
})

test('makes a space of an entity for a line break', async () => {
  expect(await repaired('平安&#10;建设')).toBe('平安 建设')
})

test('undoes threefold escaping, in plain text too', async () => {
  expect(await repaired('&amp;amp;ldquo;平安&amp;amp;rdquo;&amp;amp;nbsp;&#38;hellip;')).toBe('“平安” …')
})

test('decodes an entity whose semicolon was written in full width', async () => {
  expect(await repaired('平安&nbsp；建设&ldquo；好')).toBe('平安 建设“好')
})

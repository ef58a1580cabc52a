import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceName } from '@/features/account/device-name'

const KIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const DEVICES: [agent: string, browser: string | null, system: string | null, kind: string][] = [
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${KIT} Chrome/131.0.0.0 Mobile Safari/537.36`,
    'Chrome',
    'Android',
    'phone',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14; SM-A546B) ${KIT} SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36`,
    'Samsung Internet',
    'Android',
    'phone',
  ],
  [
    `Mozilla/5.0 (Linux; Android 13; SM-X200) ${KIT} Chrome/131.0.0.0 Safari/537.36`,
    'Chrome',
    'Android',
    'tablet',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
    'phone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1',
    'Chrome',
    'iPhone',
    'phone',
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPad',
    'tablet',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KIT} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`,
    'Edge',
    'Windows',
    'computer',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0',
    'Firefox',
    'Windows',
    'computer',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    'Safari',
    'Mac',
    'computer',
  ],
  [
    'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0',
    'Firefox',
    'Linux',
    'computer',
  ],
  [
    `Mozilla/5.0 (Linux; Android 12; M2004J19C; wv) ${KIT} Version/4.0 Chrome/120.0 Mobile Safari/537.36 [FBAN/EMA;FBAV/390]`,
    'Facebook',
    'Android',
    'phone',
  ],
  [
    `Mozilla/5.0 (Linux; Android 9; YAL-L21) ${KIT} HuaweiBrowser/14.0 Chrome/114.0 Mobile Safari/537.36`,
    'Huawei Browser',
    'Android',
    'phone',
  ],
  ['curl/8.5.0', null, null, 'computer'],
  ['', null, null, 'computer'],
]

test('a device is called what its owner would call it', () => {
  for (const [agent, browser, system, kind] of DEVICES)
    expect(deviceName(agent), agent).toEqual({ browser, system, kind })
})

test('a browser may say anything of itself', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (agent) => deviceName(agent) !== undefined))
})

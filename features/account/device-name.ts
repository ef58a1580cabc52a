/** What a browser says it is, as far as a person would know it. */
export type DeviceName = {
  browser: string | null
  system: string | null
  kind: 'phone' | 'tablet' | 'computer'
}

type Sign = readonly [pattern: RegExp, name: string]

// In order: most browsers also claim to be those further down.
const BROWSERS: readonly Sign[] = [
  [/\bFBA[NV]\b|\bFB_IAB\b/, 'Facebook'],
  [/\bInstagram\b/, 'Instagram'],
  [/\bWhatsApp\b/, 'WhatsApp'],
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bUCBrowser\//, 'UC Browser'],
  [/\bHuaweiBrowser\//, 'Huawei Browser'],
  [/\bMiuiBrowser\//, 'Mi Browser'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
]

const SYSTEMS: readonly Sign[] = [
  [/\biPhone\b|\biPod\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bHarmonyOS\b/, 'HarmonyOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

const named = (signs: readonly Sign[], agent: string) =>
  signs.find(([pattern]) => pattern.test(agent))?.[1] ?? null

const kindOf = (agent: string): DeviceName['kind'] => {
  if (/\biPad\b|\bTablet\b/.test(agent) || (/\bAndroid\b/.test(agent) && !/\bMobile\b/.test(agent)))
    return 'tablet'
  return /\bMobile\b|\biPhone\b|\bAndroid\b/.test(agent) ? 'phone' : 'computer'
}

/** Names a device by its user agent; null for what it does not say. */
export const deviceName = (agent: string): DeviceName => ({
  browser: named(BROWSERS, agent),
  system: named(SYSTEMS, agent),
  kind: kindOf(agent),
})

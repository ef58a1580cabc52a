import { gzipSync } from 'node:zlib'

/** Files by name, as `startFront` serves them under /plain/. */
export type Files = Record<string, Buffer>

const OWN_FILE = /(?<=["'\s,(])\/(?!\/)[^"'\s,()#?]*\.(?:css|woff2|svg|png|avif|webp)/g

const nameOf = (address: string) => address.slice(1).replaceAll('/', '-')
const placeOf = (address: string) => `/plain/${nameOf(address)}`

/** Saves a page with all that it may fetch, as plain files, with a compressed copy beside each text. */
export async function savedPage(site: string, path: string, name: string): Promise<Files> {
  const files: Files = {}
  const page = await textAt(site + path)
  for (const address of new Set(page.match(OWN_FILE))) await save(site, address, files)
  keepText(files, name, page.replaceAll(OWN_FILE, placeOf))
  return files
}

async function save(site: string, address: string, files: Files): Promise<void> {
  const url = site + address
  if (address.endsWith('.css')) return saveSheet(site, address, files)
  if (address.endsWith('.svg')) return keepText(files, nameOf(address), await textAt(url))
  files[nameOf(address)] = Buffer.from(await (await answerOf(url)).arrayBuffer())
}

async function saveSheet(site: string, address: string, files: Files): Promise<void> {
  let sheet = await textAt(site + address)
  const parts = sheet.matchAll(/url\(["']?(?!data:)([^"')]+)["']?\)/g)
  for (const part of new Set([...parts].map(([, one = '']) => one))) {
    const { pathname } = new URL(part, site + address)
    await save(site, pathname, files)
    sheet = sheet.replaceAll(part, placeOf(pathname))
  }
  keepText(files, nameOf(address), sheet)
}

function keepText(files: Files, name: string, text: string): void {
  files[name] = Buffer.from(text)
  files[`${name}.gz`] = gzipSync(text, { level: 9 })
}

const textAt = async (url: string) => (await answerOf(url)).text()

async function answerOf(url: string): Promise<Response> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer
}

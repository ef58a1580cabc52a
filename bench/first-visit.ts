import type { Browser } from '@playwright/test'
import { type Fetched, kilobytes, notingFetched, openWhole, PHONE } from './browser'
import { atMost, must, type Row } from './verdict'

const KB = { unit: 'KB', digits: 1 }

/** What a phone fetches for its first article, and then for a second one. */
export async function firstVisit(browser: Browser, site: string, articles: [string, string]): Promise<Row[]> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const { fetched } = await notingFetched(page)
  const visit = async (path: string): Promise<Fetched[]> => {
    await openWhole(page, site + path)
    return fetched.splice(0)
  }
  const first = await visit(articles[0])
  const cover = await page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('article .cover img')
    const width = Number(/(\d+)\.\w+$/.exec(image?.currentSrc ?? '')?.[1])
    return { width, needed: (image?.clientWidth ?? 0) * devicePixelRatio }
  })
  const second = await visit(articles[1])
  await context.close()
  const strangers = [...first, ...second].filter(({ address }) => !address.startsWith(site))
  return [
    atMost('HTML', kilobytes(first, 'Document'), 12, KB),
    atMost('CSS', kilobytes(first, 'Stylesheet'), 15, KB),
    atMost('script', kilobytes(first, 'Script'), 0, { unit: 'KB' }),
    atMost('fonts', kilobytes(first, 'Font'), 110, KB),
    must(
      'picture by width',
      cover.width < cover.needed * 2,
      `${kilobytes(first, 'Image').toFixed(1)} KB; ${cover.width} px wide for ${Math.round(cover.needed)}`,
      '< 2 × what the screen shows',
    ),
    atMost('second article, without its pictures', withoutPictures(second), 15, KB),
    atMost('requests to anyone else', strangers.length, 0),
  ]
}

const withoutPictures = (fetched: Fetched[]) =>
  kilobytes(
    fetched.filter(({ kind }) => kind !== 'Image'),
    ...new Set(fetched.map(({ kind }) => kind)),
  )

'use client'
import { useEffect, useState } from 'react'

type Page<Choice> = { page: number; pages: number; found: Choice[] }
type Asked = { words: string; page: number }

const START: Asked = { words: '', page: 1 }

/**
 * What can be chosen, as a desk address lists it (`?words=…&page=…` → `{ done: { [list]: …, page, pages } }`):
 * searched while one types, a page more at a time.
 */
export function useChoices<Choice>(address: string, list: string) {
  const [asked, setAsked] = useState(START)
  const [shown, setShown] = useState<Page<Choice>>({ page: 0, pages: 0, found: [] })
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(true)

  useEffect(() => {
    const stop = new AbortController()
    setBusy(true)
    const ask = async () => {
      const answer = await fetched(address, asked, stop.signal)
      if (stop.signal.aborted) return
      setBusy(false)
      setRefused(answer.refused ?? '')
      if (answer.done) setShown((before) => joined(before, answer.done ?? {}, list, asked.page))
    }
    const pause = setTimeout(ask, asked.words ? 300 : 0) // while someone types
    return () => {
      clearTimeout(pause)
      stop.abort()
    }
  }, [address, list, asked])

  return {
    found: shown.found,
    refused,
    busy,
    search: (words: string) => setAsked({ words, page: 1 }),
    more: shown.page < shown.pages && !busy ? () => setAsked({ ...asked, page: shown.page + 1 }) : null,
  }
}

type Answer = { done?: Record<string, unknown>; refused?: string }

async function fetched(address: string, { words, page }: Asked, signal: AbortSignal): Promise<Answer> {
  try {
    const query = new URLSearchParams({ words, page: String(page) })
    return (await (await fetch(`${address}?${query}`, { signal })).json()) as Answer
  } catch {
    return { refused: 'offline' }
  }
}

function joined<Choice>(before: Page<Choice>, done: Record<string, unknown>, list: string, page: number) {
  const found = done[list] as Choice[]
  return { page, pages: Number(done.pages), found: page === 1 ? found : [...before.found, ...found] }
}

'use client'
import { createContext, type ReactNode, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useSignInAgain } from '@/components/shell/sign-in-again'
import type { Locale } from '@/i18n/locales'
import { saveDraftAction } from '../actions'
import { DraftKeeper, type KeeperState } from '../draft-keeper'
import type { EditedText } from '../editing'
import { isSlug } from '../slug'
import { shelfFor } from './device-shelf'

type Draft = {
  keeper: DraftKeeper
  articleId: string
  language: Locale
  /** The version that the page was made with: what goes past it was written since. */
  opened: number
}

const Context = createContext<Draft | null>(null)

/** The text that is being written: which it is, and who keeps it; inside a `DraftProvider` only. */
export function useDraft(): Draft {
  const draft = use(Context)
  if (!draft) throw new Error('there is no draft here')
  return draft
}

/** One thing that the keeper knows; the component draws anew only when that very thing changes. */
export function useKept<Name extends keyof KeeperState>(name: Name): KeeperState[Name] {
  const { keeper } = useDraft()
  const read = () => keeper.current()[name]
  return useSyncExternalStore(keeper.subscribe, read, read)
}

/** Whether something was saved here that the rest of the page does not know of yet. */
export function useWroteSince(): boolean {
  const { opened } = useDraft()
  return useKept('version') > opened
}

type Props = {
  articleId: string
  language: Locale
  memberId: string
  text: EditedText
  children: ReactNode
}

const wordsOf = ({ title, summary, slug, body }: EditedText) => ({ title, summary, slug, body })
const startOf = (text: EditedText) => ({ words: wordsOf(text), version: text.version, savedAt: text.savedAt })

const oneTimer = () => {
  let handle: ReturnType<typeof setTimeout> | undefined
  return {
    start: (after: number, then: () => void) => {
      clearTimeout(handle)
      handle = setTimeout(then, after)
    },
    stop: () => clearTimeout(handle),
  }
}

type Attempt = ReturnType<typeof useSignInAgain>

const makeKeeper = ({ articleId, language, memberId, text }: Omit<Props, 'children'>, attempt: Attempt) =>
  new DraftKeeper(
    startOf(text),
    (words, version, keepsTheirs) => {
      const form = new FormData()
      const slug = isSlug(words.slug) ? words.slug : ''
      const body = JSON.stringify(words.body)
      const fields = { articleId, language, version, title: words.title, summary: words.summary, slug, body }
      for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
      if (keepsTheirs) form.set('keepsTheirs', 'true')
      return attempt(() => saveDraftAction(null, form))
    },
    shelfFor(`${memberId}.${articleId}.${language}`),
    oneTimer(),
  )

/** Keeps the text of one language for everything on the page that shows or saves it. */
export function DraftProvider({ children, ...props }: Props) {
  const { text, articleId, language } = props
  const attempt = useSignInAgain()
  const [keeper] = useState(() => makeKeeper(props, attempt))
  const opened = text.version
  const draft = useMemo(
    () => ({ keeper, articleId, language, opened }),
    [keeper, articleId, language, opened],
  )
  useEffect(() => keeper.adopt(startOf(text)), [keeper, text])
  useEffect(() => attend(keeper), [keeper])
  return <Context value={draft}>{children}</Context>
}

// Saves what is left when the page goes out of sight, and when the line comes back; asks before words are lost.
function attend(keeper: DraftKeeper) {
  keeper.recover()
  const leaving = (event: BeforeUnloadEvent) => {
    if (keeper.current().status !== 'saved') event.preventDefault()
  }
  const hidden = () => document.visibilityState === 'hidden' && keeper.retry()
  const back = () => keeper.retry()
  window.addEventListener('beforeunload', leaving)
  window.addEventListener('online', back)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    window.removeEventListener('beforeunload', leaving)
    window.removeEventListener('online', back)
    document.removeEventListener('visibilitychange', hidden)
  }
}

'use client'
import { useEffect, useReducer, useRef } from 'react'
import { type Sent, send } from './sending'

/** One file on its way; its key makes sure that a second try adds nothing twice. */
export type Parcel = {
  key: string
  file: File
  state: 'waiting' | 'sending' | 'preparing' | 'done' | 'refused'
  /** How much has been sent, from 0 to 1. */
  share: number
  tries: number
  /** Why it was refused: a message key. */
  reason?: string
}

type Step =
  | { to: 'add'; files: File[] }
  | { to: 'change'; key: string; change: Partial<Parcel> }
  | { to: 'retry'; keys: string[] }
  | { to: 'dismiss'; key: string }

type Options = {
  /** Where a file goes; may depend on what it is. */
  address: string | ((file: File) => string)
  fields: Record<string, string>
  mostBytes: number
  onDone: (done: unknown, file: File) => void
}

const AT_ONCE = 2
const MOST_TRIES = 4
const PASSING = ['busy', 'offline']
const WORTH_ANOTHER_TRY = [...PASSING, 'failed', 'tooMany', 'notSignedIn', 'invalid', 'quota']

/** True when the same file may yet be taken. */
export const mayRetry = ({ reason }: Parcel) => WORTH_ANOTHER_TRY.includes(reason ?? '')

/** Sends files two at a time; what fails in passing is tried again by itself, anything else when asked. */
export function useUploads({ address, fields, mostBytes, onDone }: Options) {
  const [parcels, go] = useReducer(advance, [])
  const begun = useRef(new Set<string>())
  const free = AT_ONCE - parcels.filter(isUnderWay).length

  useEffect(() => {
    for (const parcel of parcels.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free))) {
      const attempt = `${parcel.key} ${parcel.tries}`
      if (begun.current.has(attempt)) continue
      begun.current.add(attempt)
      void post(parcel)
    }
  })

  const change = (key: string, next: Partial<Parcel>) => go({ to: 'change', key, change: next })

  async function post(parcel: Parcel) {
    const { key, file } = parcel
    if (file.size > mostBytes) return change(key, { state: 'refused', reason: 'tooLarge' })
    change(key, { state: 'sending', share: 0 })
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, once: key })) form.set(name, value)
    form.set('file', file)
    const onProgress = (share: number) => change(key, { share, state: share < 1 ? 'sending' : 'preparing' })
    settle(parcel, await send(typeof address === 'string' ? address : address(file), form, onProgress))
  }

  function settle({ key, file, tries }: Parcel, sent: Sent) {
    if ('done' in sent) {
      change(key, { state: 'done', share: 1 })
      onDone(sent.done, file)
    } else {
      change(key, { state: 'refused', reason: sent.refused })
      const again = PASSING.includes(sent.refused) && tries + 1 < MOST_TRIES
      if (again) setTimeout(() => go({ to: 'retry', keys: [key] }), 1500 * 3 ** tries)
    }
  }

  return {
    parcels,
    add: (files: Iterable<File>) => go({ to: 'add', files: [...files] }),
    retry: (...keys: string[]) => go({ to: 'retry', keys }),
    dismiss: (key: string) => go({ to: 'dismiss', key }),
  }
}

const isUnderWay = ({ state }: Parcel) => state === 'sending' || state === 'preparing'

const fresh = (file: File): Parcel => ({
  key: crypto.randomUUID(),
  file,
  state: 'waiting',
  share: 0,
  tries: 0,
})

function advance(parcels: Parcel[], step: Step): Parcel[] {
  if (step.to === 'add') return [...parcels, ...step.files.map(fresh)]
  if (step.to === 'dismiss') return parcels.filter(({ key }) => key !== step.key)
  return parcels.map((parcel) => {
    if (step.to === 'change') return parcel.key === step.key ? { ...parcel, ...step.change } : parcel
    const again = step.keys.includes(parcel.key) && parcel.state === 'refused'
    return again ? { ...parcel, state: 'waiting', share: 0, tries: parcel.tries + 1 } : parcel
  })
}

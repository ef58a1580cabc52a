'use client'
import { useTranslations } from 'next-intl'
import { type DragEvent, useId, useState } from 'react'
import { Button } from '../ui/button'
import { ParcelRow } from './parcel-row'
import { mayRetry, useUploads } from './use-uploads'

type Props = {
  /** Whose words: both have the keys `upload` and `refusals`. */
  words: 'pictures' | 'documents' | 'evidence'
  address: string | ((file: File) => string)
  /** What goes with each file. */
  fields: Record<string, string>
  /** Types the picker offers. Without HEIC among them, an iPhone turns its photos into JPEG by itself. */
  accept: string
  mostBytes: number
  onDone: (done: unknown, file: File) => void
  /** One file alone. */
  single?: boolean
}

/** Choose or drop several files; each shows how far it has come, and what to do when it was refused. */
export function UploadBox({ words, accept, single = false, ...sending }: Props) {
  const t = useTranslations(words)
  const { parcels, retry, dismiss, ...uploads } = useUploads(sending)
  const add = (files: Iterable<File>) => uploads.add(single ? [...files].slice(0, 1) : files)
  const { over, ...drop } = useDrop(add)
  const input = useId()
  const failed = parcels.filter((parcel) => parcel.state === 'refused' && mayRetry(parcel))
  const count = parcels.filter(({ state }) => state === 'done').length
  return (
    <div className="grid gap-4">
      <div
        {...drop}
        className={`grid justify-items-center gap-2 rounded-lg border-2 border-dashed px-4 py-6 text-center ${over ? 'border-sea bg-sea-soft' : 'border-edge'}`}
      >
        <input
          id={input}
          type="file"
          multiple={!single}
          accept={accept}
          aria-describedby={`${input}-hint`}
          className="peer sr-only"
          onChange={({ target }) => {
            add(target.files ?? [])
            target.value = '' // the same file may be chosen again
          }}
        />
        <label
          htmlFor={input}
          className="btn cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-focus"
        >
          {t('upload.choose')}
        </label>
        <p className="max-sm:hidden">{t('upload.drop')}</p>
        <p id={`${input}-hint`} className="measure text-sm text-soft">
          {t('upload.hint')}
        </p>
      </div>
      {parcels.length > 0 && (
        <ul aria-label={t('upload.progress')} className="grid gap-2">
          {parcels.map((parcel) => (
            <ParcelRow key={parcel.key} parcel={parcel} words={words} retry={retry} dismiss={dismiss} />
          ))}
        </ul>
      )}
      {failed.length > 1 && (
        <Button variant="quiet" onClick={() => retry(...failed.map(({ key }) => key))}>
          {t('upload.retryAll')}
        </Button>
      )}
      <p role="status" className={count > 0 ? 'text-sm text-soft' : 'sr-only'}>
        {count > 0 && t('upload.summary', { count })}
      </p>
    </div>
  )
}

function useDrop(add: (files: Iterable<File>) => void) {
  const [over, setOver] = useState(false)
  return {
    over,
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      add(event.dataTransfer.files)
    },
  }
}

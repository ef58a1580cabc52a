'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { TextInput } from '@/components/ui/text-input'
import { useChoices } from '@/components/upload/use-choices'
import { type AddedDocument, DocumentUploader } from './uploader'

type Props = {
  bodyId: string
  onChoose: (document: AddedDocument) => void
  /** The words on the button that opens it; leave out and steer with `open`. */
  trigger?: string
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** A sheet in which a document is found on the shelf, or brought from the device, and attached. */
export function DocumentChooser({ bodyId, onChoose, trigger, open, onOpenChange }: Props) {
  const t = useTranslations('documents')
  const [own, setOwn] = useState(false)
  const setOpen = (next: boolean) => (onOpenChange ? onOpenChange(next) : setOwn(next))
  const choose = (document: AddedDocument) => {
    onChoose(document)
    setOpen(false)
  }
  return (
    <Dialog
      {...(trigger && { trigger })}
      title={t('chooser')}
      intro={t('chooserIntro')}
      open={open ?? own}
      onOpenChange={setOpen}
    >
      <Choices bodyId={bodyId} choose={choose} />
    </Dialog>
  )
}

function Choices({ bodyId, choose }: { bodyId: string; choose: (document: AddedDocument) => void }) {
  const t = useTranslations('documents')
  const { found, refused, busy, more, search } = useChoices<AddedDocument>('/api/documents', 'documents')
  const [added, setAdded] = useState<AddedDocument[]>([])
  const isNew = ({ id }: AddedDocument) => added.some((document) => document.id === id)
  const all = [...added, ...found.filter((document) => !isNew(document))]
  return (
    <div className="grid gap-5">
      <DocumentUploader bodyId={bodyId} onAdded={(document) => setAdded((before) => [document, ...before])} />
      <Field name="words" label={t('search')} hint={t('searchHint')}>
        {(control) => (
          <TextInput {...control} type="search" dir="auto" onChange={({ target }) => search(target.value)} />
        )}
      </Field>
      {refused && <Notice kind="danger">{t(`refusals.${refused}`)}</Notice>}
      <ul className="grid gap-2">
        {all.map((document) => (
          <li key={document.id} className="card flex flex-wrap items-center justify-between gap-3 p-3">
            <bdi className="min-w-0 break-words">{document.title}</bdi>
            <Button
              variant="quiet"
              aria-label={t('useNamed', { title: document.title })}
              onClick={() => choose(document)}
            >
              {t('use')}
            </Button>
          </li>
        ))}
      </ul>
      {!busy && !refused && all.length === 0 && <p className="text-soft">{t('nothingFound')}</p>}
      {busy && <Skeleton />}
      {more && (
        <Button variant="quiet" onClick={more}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}

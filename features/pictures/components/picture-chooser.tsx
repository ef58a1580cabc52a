'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { TextInput } from '@/components/ui/text-input'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { useChoices } from '@/components/upload/use-choices'
import type { Locale } from '@/i18n/locales'
import { altIn, type Described, type ShownPicture } from '../picture'
import { MissingWords } from './missing-words'
import { PictureView } from './picture-view'
import { type AddedPicture, PictureUploader } from './uploader'

/** What the editor gets: enough to show the picture and to refer to it. */
export type ChosenPicture = ShownPicture & Described & { id: string; credit: string }

type Props = {
  bodyId: string
  onChoose: (picture: ChosenPicture) => void
  /** The words on the button that opens it; leave out and steer with `open`. */
  trigger?: string
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** A sheet in which a picture is found in the library, or brought from the device, and chosen. */
export function PictureChooser({ bodyId, onChoose, trigger, open, onOpenChange }: Props) {
  const t = useTranslations('pictures')
  const [own, setOwn] = useState(false)
  const setOpen = (next: boolean) => (onOpenChange ? onOpenChange(next) : setOwn(next))
  const choose = (picture: ChosenPicture) => {
    onChoose(onlyShown(picture))
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

type ChoicesProps = { bodyId: string; choose: (picture: ChosenPicture) => void }

function Choices({ bodyId, choose }: ChoicesProps) {
  const t = useTranslations('pictures')
  const { found, refused, busy, more, search } = useChoices<ChosenPicture>('/api/pictures', 'pictures')
  const [added, setAdded] = useState<ChosenPicture[]>([])
  const bring = (picture: AddedPicture) => setAdded((before) => [undescribed(picture), ...before])
  const isNew = ({ id }: ChosenPicture) => added.some((picture) => picture.id === id)
  const all = [...added, ...found.filter((picture) => !isNew(picture))]
  return (
    <div className="grid gap-5">
      <PictureUploader bodyId={bodyId} onAdded={bring} />
      <Field name="words" label={t('search')} hint={t('searchHint')}>
        {(control) => (
          <TextInput {...control} type="search" dir="auto" onChange={({ target }) => search(target.value)} />
        )}
      </Field>
      {refused && <Notice kind="danger">{t(`refusals.${refused}`)}</Notice>}
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {all.map((picture) => (
          <Choice key={picture.id} picture={picture} choose={choose} />
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

// The same button for the thumb and the words beneath it: easy to hit, and named for whoever does not see it.
function Choice({ picture, choose }: { picture: ChosenPicture } & Pick<ChoicesProps, 'choose'>) {
  const t = useTranslations('pictures')
  const locale = useLocale() as Locale
  const words = altIn(picture, locale)
  return (
    <li>
      <button
        type="button"
        className="card grid w-full content-start gap-2 overflow-hidden p-2 text-start text-sm hover:border-sea"
        onClick={() => choose(picture)}
      >
        <PictureView
          picture={picture}
          locale={locale}
          alt=""
          sizes="10rem"
          className="aspect-4/3 w-full rounded-sm bg-clod object-contain"
        />
        <VisuallyHidden>{t('use')}</VisuallyHidden>
        <span dir="auto" className="line-clamp-2">
          {words}
        </span>
        <span className="flex flex-wrap gap-1">
          <MissingWords picture={picture} />
        </span>
      </button>
    </li>
  )
}

const undescribed = (picture: AddedPicture): ChosenPicture => ({
  ...picture,
  altAr: '',
  altFr: '',
  altEn: '',
  credit: '',
})

// The library knows more of a picture than a text has any business with.
const onlyShown = ({
  id,
  name,
  width,
  height,
  altAr,
  altFr,
  altEn,
  credit,
}: ChosenPicture): ChosenPicture => ({
  id,
  name,
  width,
  height,
  altAr,
  altFr,
  altEn,
  credit,
})

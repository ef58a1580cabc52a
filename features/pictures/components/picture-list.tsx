'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { overTheLine } from '@/components/shell/over-the-line'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Badge } from '@/components/ui/badge'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/i18n/locales'
import { removePicture, restorePicture } from '../actions'
import { altIn } from '../picture'
import type { LibraryPicture } from '../queries'
import { DescribeForm } from './describe-form'
import { MissingWords } from './missing-words'
import { PictureView } from './picture-view'

type Change = (form: FormData) => void
type Props = { pictures: LibraryPicture[]; editable: boolean }

/** A page of the library. What was removed can be brought back from here, since its own card is gone. */
export function PictureList({ pictures, editable }: Props) {
  const t = useTranslations('pictures')
  const [removal, remove] = useActionState(overTheLine(removePicture), null)
  const [restoration, restore] = useActionState(overTheLine(restorePicture), null)
  const removed = removal && 'done' in removal ? removal.done : null
  const restored = restoration && 'done' in restoration ? restoration.done : null
  const isBack = restored?.id === removed?.id && (restored?.version ?? 0) > (removed?.version ?? 0)
  const refused = [removal, restoration].find((answer) => answer && 'refused' in answer)
  return (
    <div className="grid gap-4">
      {refused && 'refused' in refused && <Notice kind="danger">{t(`refusals.${refused.refused}`)}</Notice>}
      {isBack && <Notice kind="success">{t('restored')}</Notice>}
      {removed && !isBack && (
        <Notice kind="success" title={t('removed')}>
          <ChangeForm change={restore} picture={removed} label={t('restore')} variant="quiet" />
        </Notice>
      )}
      <ul className="grid items-start grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-5">
        {pictures.map((picture) => (
          <li key={picture.id} className="card grid content-start gap-3 overflow-hidden">
            <PictureCard picture={picture} editable={editable} remove={remove} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type CardProps = { picture: LibraryPicture; editable: boolean; remove: Change }

function PictureCard({ picture, editable, remove }: CardProps) {
  const t = useTranslations('pictures')
  const locale = useLocale() as Locale
  return (
    <>
      <PictureView
        picture={picture}
        locale={locale}
        sizes="(width < 40rem) 100vw, 18rem"
        className="aspect-4/3 w-full bg-clod object-contain"
      />
      <div className="grid gap-3 p-4 pt-0">
        <p dir="auto">{altIn(picture, locale) || '—'}</p>
        <p className="flex flex-wrap gap-2">
          {picture.shown && <Badge tone="leaf">{t('shownPublicly')}</Badge>}
          <MissingWords picture={picture} />
          {!picture.consent && <Badge tone="glow">{t('noConsent')}</Badge>}
        </p>
        {editable && (
          <Fold title={t('describe')}>
            <div className="grid gap-6">
              <DescribeForm picture={picture} />
              {!picture.shown && <RemoveDialog picture={picture} remove={remove} />}
            </div>
          </Fold>
        )}
      </div>
    </>
  )
}

function RemoveDialog({ picture, remove }: Omit<CardProps, 'editable'>) {
  const t = useTranslations('pictures')
  return (
    <AlertDialog
      trigger={t('remove')}
      variant="quiet"
      title={t('removeTitle')}
      consequence={t('removeConsequence')}
    >
      <ChangeForm change={remove} picture={picture} label={t('remove')} variant="danger" />
    </AlertDialog>
  )
}

type ChangeProps = {
  change: Change
  picture: { id: string; version: number }
  label: string
  variant: 'danger' | 'quiet'
}

function ChangeForm({ change, picture, label, variant }: ChangeProps) {
  return (
    <form action={change}>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="pictureId" value={picture.id} />
      <input type="hidden" name="version" value={picture.version} />
      <SubmitButton variant={variant}>{label}</SubmitButton>
    </form>
  )
}

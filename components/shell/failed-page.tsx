import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NotFoundPicture } from './not-found-picture'

/** That something failed on our side, and how to try again: in the frame of whatever page it happened on. */
export function FailedPage({ children }: { children: ReactNode }) {
  const t = useTranslations('shell.failed')
  return (
    <div className="wrap grid justify-items-center gap-5 py-12 text-center">
      <NotFoundPicture />
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="measure text-soft">{t('text')}</p>
      <p>{children}</p>
    </div>
  )
}

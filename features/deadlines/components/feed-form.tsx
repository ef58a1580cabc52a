'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { makeFeedAction, stopFeedAction } from '../actions'

type Props = { electionId: string; site: string; madeAt: string | null }

/** Makes a secret address for the reader's own calendar program, or takes it back. */
export function FeedForm({ electionId, site, madeAt }: Props) {
  const t = useTranslations('deadlines.feed')
  const locale = useLocale()
  return (
    <>
      <p className="text-soft">{t('text')}</p>
      <ActForm action={makeFeedAction} fields={{ electionId }} className="grid gap-3">
        {({ done }) => (
          <>
            {done?.secret && (
              <Notice kind="success" title={t('made')}>
                <p className="break-all" dir="ltr">
                  <code>{`${site}/${locale}/calendar/${done.secret}`}</code>
                </p>
              </Notice>
            )}
            <SubmitButton variant="quiet" className="justify-self-start">
              {t(madeAt ? 'again' : 'make')}
            </SubmitButton>
          </>
        )}
      </ActForm>
      {madeAt && (
        <ActForm action={stopFeedAction} fields={{ electionId }} className="grid gap-3">
          {() => (
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('stop')}
            </SubmitButton>
          )}
        </ActForm>
      )}
    </>
  )
}

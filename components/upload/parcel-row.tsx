'use client'
import { useTranslations } from 'next-intl'
import { Bidi } from '../ui/bidi'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field'
import { Progress } from '../ui/progress'
import { mayRetry, type Parcel } from './use-uploads'

type Props = {
  parcel: Parcel
  words: 'pictures' | 'documents' | 'evidence'
  retry: (key: string) => void
  dismiss: (key: string) => void
}

/** One file on its way: its name, how far it has come, or what was wrong and what helps. */
export function ParcelRow({ parcel, words, retry, dismiss }: Props) {
  const t = useTranslations(words)
  const { key, file, state, share, reason } = parcel
  return (
    <li className="card grid gap-2 p-3">
      <p className="min-w-0 truncate text-sm font-medium">
        <Bidi>{file.name}</Bidi>
      </p>
      {state === 'refused' ? (
        <FieldError id={`${key}-reason`}>{t(`refusals.${known(t, reason)}`)}</FieldError>
      ) : (
        <Progress value={state === 'waiting' ? 0 : share} label={t(`upload.${state}`)} />
      )}
      {state === 'refused' && (
        <div className="flex flex-wrap gap-2">
          {mayRetry(parcel) && (
            <Button aria-label={t('upload.retryFile', { file: file.name })} onClick={() => retry(key)}>
              {t('upload.retry')}
            </Button>
          )}
          <Button
            variant="quiet"
            aria-label={t('upload.dismissFile', { file: file.name })}
            onClick={() => dismiss(key)}
          >
            {t('upload.dismiss')}
          </Button>
        </div>
      )}
    </li>
  )
}

// A reason that only a newer server knows is told as a fault of ours.
const known = (t: { has: (key: `refusals.${string}`) => boolean }, reason = 'failed') =>
  t.has(`refusals.${reason}`) ? reason : 'failed'

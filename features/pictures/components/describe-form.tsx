'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { overTheLine } from '@/components/shell/over-the-line'
import { Field, FieldError } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { describePicture } from '../actions'
import { CONSENTS } from '../picture'
import type { LibraryPicture } from '../queries'

type Words = Pick<
  LibraryPicture,
  'version' | 'altAr' | 'altFr' | 'altEn' | 'credit' | 'consent' | 'consentNote'
>

const ALTS = [
  ['altAr', 'ar'],
  ['altFr', 'fr'],
  ['altEn', 'en'],
] as const

/** What a picture shows, in three languages; whose it is; on what ground people may be seen on it. */
export function DescribeForm({ picture }: { picture: Words & { id: string } }) {
  const t = useTranslations('pictures')
  const [state, describe] = useActionState(overTheLine(describePicture), null)
  const refused = state && 'refused' in state ? state : null
  const theirs = refused?.theirs as Words | undefined
  const { id } = picture
  const said = (name: keyof Words) => refused?.kept[name] ?? String(picture[name] ?? '')
  const fault = (name: string) => refused?.fields?.[name] && t(`faults.${refused.fields[name]}`)
  return (
    <form action={describe} className="grid gap-4">
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="pictureId" value={id} />
      <input type="hidden" name="version" value={theirs?.version ?? picture.version} />
      {state && 'done' in state && <Notice kind="success">{t('saved')}</Notice>}
      {refused && refused.refused !== 'invalid' && (
        <Notice kind="danger">{t(`refusals.${refused.refused}`)}</Notice>
      )}
      {theirs && <Theirs words={theirs} />}
      <p className="text-sm text-soft">{t('describeIntro')}</p>
      {ALTS.map(([name, lang]) => (
        <Field
          key={name}
          name={name}
          label={t(name)}
          hint={lang === 'ar' && t('altHint')}
          error={fault(name)}
        >
          {(control) => (
            <TextArea
              {...control}
              lang={lang}
              dir={lang === 'ar' ? 'rtl' : 'ltr'}
              rows={2}
              maxLength={300}
              defaultValue={said(name)}
            />
          )}
        </Field>
      ))}
      <Field name="credit" label={t('credit')} hint={t('creditHint')} error={fault('credit')}>
        {(control) => <TextInput {...control} dir="auto" maxLength={120} defaultValue={said('credit')} />}
      </Field>
      <ConsentChoice id={id} chosen={said('consent')} error={fault('consent')} />
      <Field
        name="consentNote"
        label={t('consentNote')}
        hint={t('consentNoteHint')}
        error={fault('consentNote')}
      >
        {(control) => (
          <TextInput {...control} dir="auto" maxLength={500} defaultValue={said('consentNote')} />
        )}
      </Field>
      <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
    </form>
  )
}

function ConsentChoice({ id, chosen, error }: { id: string; chosen: string; error: string | undefined }) {
  const t = useTranslations('pictures')
  return (
    <fieldset className="grid gap-1" aria-describedby={error ? `consent-${id}-error` : undefined}>
      <legend className="font-medium">{t('consent')}</legend>
      {CONSENTS.map((consent) => (
        <label key={consent} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="consent"
            value={consent}
            defaultChecked={chosen === consent}
            className="size-5 shrink-0 accent-sea"
          />
          {t(`consents.${consent}`)}
        </label>
      ))}
      {error && <FieldError id={`consent-${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

// Both texts in sight: whoever saves now has seen what they replace.
function Theirs({ words }: { words: Words }) {
  const t = useTranslations('pictures')
  const lines = [words.altAr, words.altFr, words.altEn, words.credit, words.consentNote].filter(Boolean)
  return (
    <Notice title={t('theirs')}>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </Notice>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { useRunning } from '@/components/ui/use-running'
import { directionOf } from '@/i18n/locales'
import { SUMMARY_LENGTH, TITLE_LENGTH } from '../lengths'
import { slugFrom } from '../slug'
import { useDraft, useKept } from './draft-context'
import type { Insertions } from './editor-toolbar'
import { SaveState, SaveTrouble } from './save-state'
import { TextEditor } from './text-editor'
import { TwoTexts } from './two-texts'

type Props = {
  /** Scheme, host and path that an address of this language begins with. */
  base: string
  publicSlug: string | null
  insertions: Insertions
  /** The body as readers see it, until the editor runs. */
  children: ReactNode
}

/** Title, summary, body and address of one language, saved while one writes. */
export function ArticleEditor({ base, publicSlug, insertions, children }: Props) {
  const t = useTranslations('news.write')
  const status = useKept('status')
  return (
    <section aria-label={t('text')} className="grid gap-5">
      <SaveTrouble />
      {status === 'stale' ? (
        <TwoTexts />
      ) : (
        <>
          <Titles />
          <TextEditor insertions={insertions}>{children}</TextEditor>
          <Address base={base} publicSlug={publicSlug} />
        </>
      )}
      <div className="writing-state">
        <SaveState />
        <a href="#publication" className="writing-on">
          {t('onward')}
        </a>
      </div>
    </section>
  )
}

function Titles() {
  const t = useTranslations('news.write')
  const { keeper, language } = useDraft()
  const words = useKept('words')
  const readOnly = !useRunning()
  const spoken = { lang: language, dir: directionOf(language), readOnly } as const
  return (
    <>
      <Field name="title" label={t('title')} hint={<Count of={words.title} most={TITLE_LENGTH} />} required>
        {(control) => (
          <TextArea
            {...control}
            {...spoken}
            rows={1}
            className="resize-none font-head text-xl font-bold"
            maxLength={TITLE_LENGTH}
            value={words.title}
            onChange={({ target }) => keeper.write({ title: target.value.replace(/\s*\n\s*/g, ' ') })}
          />
        )}
      </Field>
      <Field
        name="summary"
        label={t('summary')}
        hint={<Count of={words.summary} most={SUMMARY_LENGTH} why={t('summaryHint')} />}
      >
        {(control) => (
          <TextArea
            {...control}
            {...spoken}
            rows={3}
            maxLength={SUMMARY_LENGTH}
            value={words.summary}
            onChange={({ target }) => keeper.write({ summary: target.value })}
          />
        )}
      </Field>
    </>
  )
}

function Count({ of, most, why }: { of: string; most: number; why?: string }) {
  const t = useTranslations('news.write')
  return (
    <>
      {why} {t('left', { count: most - of.length })}
    </>
  )
}

function Address({ base, publicSlug }: { base: string; publicSlug: string | null }) {
  const t = useTranslations('news.write')
  const faults = useTranslations('refusals.faults')
  const { keeper } = useDraft()
  const [words, fields] = [useKept('words'), useKept('fields')]
  const readOnly = !useRunning()
  const slug = words.slug || publicSlug || slugFrom(words.title)
  const moved = publicSlug && slug !== publicSlug
  return (
    <Field
      name="slug"
      label={t('slug')}
      hint={
        <>
          {t('slugHint')}{' '}
          <bdi dir="ltr" className="block break-all">
            {base}
          </bdi>
          <bdi className="block break-words font-medium text-ink">{slug || '…'}</bdi>
          {moved && <span className="block">{t('slugMoves')}</span>}
        </>
      }
      error={fields.slug && faults(fields.slug)}
    >
      {(control) => (
        <TextInput
          {...control}
          dir="auto"
          readOnly={readOnly}
          autoComplete="off"
          spellCheck={false}
          placeholder={slugFrom(words.title)}
          value={words.slug}
          onChange={({ target }) => keeper.write({ slug: target.value.replace(/\s+/g, '-') })}
          onBlur={({ target }) => keeper.write({ slug: slugFrom(target.value) })}
        />
      )}
    </Field>
  )
}

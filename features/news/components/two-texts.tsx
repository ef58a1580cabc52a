'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Difference } from '@/components/ui/difference'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { setAsideAction } from '../actions'
import type { Theirs } from '../draft-keeper'
import { plainText } from '../plain-text'
import type { Words } from '../same-words'
import { useDraft, useKept } from './draft-context'

type Side = 'mine' | 'theirs' | 'both'
type Choice = { title: Side; summary: Side; body: Side }

/** Two people wrote on one text: both are shown, part by part, and nothing is lost whichever is chosen. */
export function TwoTexts() {
  const t = useTranslations('news.two')
  const { keeper, articleId, language } = useDraft()
  const [words, theirs] = [useKept('words'), useKept('theirs')]
  const [choice, setChoice] = useState<Choice>({ title: 'mine', summary: 'mine', body: 'mine' })
  if (!theirs) return null
  const settle = async () => {
    // What is given way with lies among the versions; should that fail, it still lies on this device until then.
    if (Object.values(choice).some((side) => side === 'theirs')) await setAside(articleId, language, words)
    keeper.settle(chosen(choice, words, theirs))
  }
  const part = (name: keyof Choice, mine: string, other: string) => (
    <Part
      name={name}
      mine={mine}
      theirs={other}
      side={choice[name]}
      choose={(side) => setChoice({ ...choice, [name]: side })}
    />
  )
  return (
    <div className="grid gap-6">
      <Notice kind="warning" title={t('title')}>
        <Who theirs={theirs} />
      </Notice>
      {part('title', words.title, theirs.title)}
      {part('summary', words.summary, theirs.summary)}
      {part('body', plainText(words.body), plainText(theirs.body))}
      <Button className="justify-self-start" onClick={settle}>
        {t('settle')}
      </Button>
    </div>
  )
}

function Who({ theirs: { savedBy, savedAt } }: { theirs: Theirs }) {
  const t = useTranslations('news.two')
  const locale = useLocale()
  const name = savedBy && (locale === 'ar' ? savedBy.ar : savedBy.latin)
  const at = () => savedAt && <Time at={savedAt} shape="minute" />
  return (
    <p>
      {savedAt && (name ? t.rich('by', { name, at }) : t.rich('elsewhere', { at }))} {t('intro')}
    </p>
  )
}

type PartProps = {
  name: keyof Choice
  mine: string
  theirs: string
  side: Side
  choose: (side: Side) => void
}

function Part({ name, mine, theirs, side, choose }: PartProps) {
  const t = useTranslations('news.two')
  if (mine === theirs) return null
  const sides: Side[] = name === 'body' ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
  return (
    <fieldset className="card grid gap-4 p-4">
      <legend className="px-2 font-semibold">{t(`parts.${name}`)}</legend>
      <div className="grid gap-4 min-[48rem]:grid-cols-2">
        <Column title={t('mine')} text={mine} />
        <Column title={t('theirs')} text={theirs} />
      </div>
      <Fold title={t('difference')}>
        <Difference earlier={theirs} later={mine} />
      </Fold>
      <div className="flex flex-wrap gap-x-6">
        {sides.map((one) => (
          <label key={one} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={`side-${name}`}
              checked={side === one}
              onChange={() => choose(one)}
              className="size-5 accent-sea"
            />
            {t(`keep.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Column({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h2 className="text-base">{title}</h2>
      <div className="max-h-96 overflow-auto rounded-md bg-dune p-3 whitespace-pre-line" dir="auto">
        {text || '—'}
      </div>
    </div>
  )
}

function chosen({ title, summary, body }: Choice, mine: Words, theirs: Theirs): Words {
  const both = {
    type: 'doc' as const,
    content: [...(mine.body.content ?? []), ...(theirs.body.content ?? [])],
  }
  return {
    title: title === 'mine' ? mine.title : theirs.title,
    summary: summary === 'mine' ? mine.summary : theirs.summary,
    slug: mine.slug || theirs.slug,
    body: body === 'both' ? both : body === 'mine' ? mine.body : theirs.body,
  }
}

async function setAside(articleId: string, language: string, words: Words): Promise<void> {
  const form = new FormData()
  const { title, summary, slug, body } = words
  const fields = { articleId, language, title, summary, slug, body: JSON.stringify(body) }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  await setAsideAction(null, form).catch(() => null)
}

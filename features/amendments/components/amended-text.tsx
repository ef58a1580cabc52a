import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { isConsulted } from '@/features/programmes/stage'
import type { Actor } from '@/gate/actor'
import { directionOf } from '@/i18n/locales'
import { laidOut } from '../laid-out'
import type { TextLocale } from '../lengths'
import { outcomesFor } from '../policy'
import type { AmendmentsRoom } from '../queries'
import { AmendHere } from './amend-here'
import { AnsweredAmendments } from './answered-amendments'
import { WaitingAmendments } from './waiting-amendments'

type Props = { actor: Actor; room: AmendmentsRoom; language: TextLocale; meeting: number | null }

/** A point’s text, paragraph by paragraph, with what members say to each; what was answered stands below. */
export function AmendedText({ actor, room: { head, point, amendments, ways }, language, meeting }: Props) {
  const t = useTranslations('amendments')
  const { paragraphs, beside, answered } = laidOut(point.text[language], language, amendments)
  const outcomes = outcomesFor(actor, head)
  const amends = isConsulted(head.stage) && point.dropped === null
  const { id: pointId, version } = point
  const here = (paragraph: number, before: string) =>
    amends && (
      <AmendHere changed={{ pointId, version, language, paragraph, before }} ways={ways} meeting={meeting} />
    )
  return (
    <div className="grid gap-8">
      <ol className="grid gap-8">
        {paragraphs.map(({ words, waiting, colliding }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
          <li key={at} id={`paragraph-${at + 1}`} className="grid gap-3 border-s-4 border-line ps-4">
            <h2 className="text-sm text-soft">{t('paragraph', { number: at + 1 })}</h2>
            <p lang={language} dir={directionOf(language)}>
              {words}
            </p>
            {colliding > 0 && <Notice>{t('colliding', { count: colliding })}</Notice>}
            <WaitingAmendments waiting={waiting} words={words} version={version} outcomes={outcomes} />
            {here(at, words)}
          </li>
        ))}
      </ol>
      {(beside.length > 0 || amends) && (
        <section id={`paragraph-${paragraphs.length + 1}`} className="grid gap-3">
          <h2 className="text-xl">{t('beside')}</h2>
          <WaitingAmendments waiting={beside} words="" version={version} outcomes={outcomes} />
          {here(paragraphs.length, '')}
        </section>
      )}
      <AnsweredAmendments answered={answered} />
    </div>
  )
}

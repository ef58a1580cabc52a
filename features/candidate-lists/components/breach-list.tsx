import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import type { Ballot } from '@/db/elections'
import type { Breach } from '@/features/candidacies/legality'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { PlacedCandidate } from '../queries'

type Props = {
  breaches: readonly Breach[]
  places: readonly PlacedCandidate[]
  ballot: Ballot
  locale: Locale
}

/** What in a list does not agree with the law, each with the article that it rests on. */
export function BreachList({ breaches, ...rest }: Props) {
  const t = useTranslations('candidacies.checks')
  if (breaches.length === 0)
    return (
      <Notice kind="success" title={t('passes')}>
        <p>{t('passesText')}</p>
      </Notice>
    )
  return (
    <Notice kind="warning" title={t('fails', { count: breaches.length })}>
      <ul className="mt-2 grid gap-3">
        {breaches.map((breach) => (
          <li key={`${breach.check} ${breach.candidate} ${breach.part}`}>
            <p>
              <Said breach={breach} {...rest} />
            </p>
            <p className="text-sm text-soft">
              {breach.article
                ? t.rich('article', { article: () => <Bidi>{breach.article}</Bidi> })
                : t('noArticle')}
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Said({ breach, places, ballot, locale }: Omit<Props, 'breaches'> & { breach: Breach }) {
  const t = useTranslations('candidacies.checks')
  const { check, part, is, asked, named, candidate } = breach
  const whose = places.find(({ candidacyId }) => candidacyId === candidate)
  const name = () => <Bidi>{whose && (locale === 'ar' ? whose.name.ar : whose.name.latin)}</Bidi>
  const counts = { is: is ?? 0, asked: asked ?? 0 }
  const and = locale === 'ar' ? '، ' : ', '
  switch (check) {
    case 'seats':
      if (ballot === 'individual') return t('seatsAlone', counts)
      return t(part === 'women' ? 'seatsOfWomen' : 'seats', counts)
    case 'standIns':
      return t('standIns', counts)
    case 'women':
      return candidate ? t.rich('manAmongWomen', { name }) : t('women', counts)
    case 'order':
      return t('order')
    case 'twice':
      return t.rich('twice', { name })
    case 'bornOn':
      return t.rich('bornOn', { name })
    case 'age':
      return t.rich('age', { name, ...counts })
    case 'elsewhere': {
      const lists = whose?.elsewhere.map((place) => titleIn(place, locale)) ?? named
      return t.rich('elsewhere', { name, lists: () => <Bidi>{lists.join(and)}</Bidi> })
    }
    default:
      return t.rich('incompatible', { name, mandates: () => <Bidi>{named.join(and)}</Bidi> })
  }
}

import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { Comment } from '../queries'
import { SayForm, UnsayForm } from './say-forms'

type Props = { proposalId: string; said: readonly Comment[] /** Whether more may be said. */; open: boolean }

/** What members said and asked about a proposal, the oldest first, and a place to say more. */
export function SaidList({ proposalId, said, open }: Props) {
  const t = useTranslations('proposals.say')
  return (
    <section className="grid gap-4" aria-labelledby="said">
      <h2 id="said" className="text-xl">
        {t('title')}
      </h2>
      {said.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="grid gap-3">
        {said.map((comment) => (
          <li key={comment.id} className="card grid gap-2 p-4">
            <Sayer comment={comment} />
            <p dir="auto" className="measure whitespace-pre-line">
              {comment.text}
            </p>
            {comment.mine && <UnsayForm commentId={comment.id} />}
          </li>
        ))}
      </ul>
      {open && <SayForm proposalId={proposalId} />}
    </section>
  )
}

function Sayer({ comment: { kind, mine, author, at } }: { comment: Comment }) {
  const t = useTranslations('proposals.say')
  const locale = useLocale()
  const name = author && (locale === 'ar' ? author.ar : author.latin)
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      <Badge tone={kind === 'question' ? 'sea' : 'plain'}>{t(kind)}</Badge>
      {mine ? t('you') : <bdi>{name ?? t('someone')}</bdi>}
      <Time at={new Date(at)} />
    </p>
  )
}

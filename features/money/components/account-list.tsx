import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Account } from '../queries'
import { CapBadge } from './cap-badge'
import { CapBar } from './cap-bar'

type Props = { accounts: readonly Account[]; locale: Locale }

/** The accounts of an election, worst first. */
export const AccountList = ({ accounts, locale }: Props) => (
  <ul className="grid gap-3">
    {accounts.map((account) => (
      <AccountCard key={account.id} account={account} locale={locale} />
    ))}
  </ul>
)

function AccountCard({ account, locale }: { account: Account; locale: Locale }) {
  const t = useTranslations('money')
  const { id, electionId, list, constituency, body, spent, received, cap, unvouched } = account
  return (
    <li className="card grid gap-3 p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">
          <a
            href={`/${locale}/members/elections/${electionId}/money/${id}`}
            className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
          >
            <Bidi>{titleIn(list, locale)}</Bidi>
          </a>
        </h3>
        <CapBadge spent={spent} cap={cap} />
        {unvouched !== null && unvouched > 0 && (
          <Badge tone="clay">{t('book.unvouchedCount', { count: unvouched })}</Badge>
        )}
      </div>
      <p className="text-sm text-soft">
        {t.rich('account.in', { place: () => <Bidi>{titleIn(constituency, locale)}</Bidi> })}
        {' · '}
        <Bidi>{body[locale] ?? body.fr}</Bidi>
      </p>
      {cap === null ? (
        <p>
          {t('cap.spent')} <Money centimes={spent} />
        </p>
      ) : (
        <CapBar spent={spent} cap={cap} />
      )}
      <p className="text-sm">
        {t('cap.received')} <Money centimes={received} />
      </p>
    </li>
  )
}

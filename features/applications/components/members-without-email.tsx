import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { env } from '@/env'
import { CODE_DAYS } from '@/features/account/code'
import type { Locale } from '@/i18n/locales'
import { nameIn } from '../name'
import type { MemberWithoutEmail } from '../queries'
import { CodeForm } from './code-form'

type Props = { found: readonly MemberWithoutEmail[]; locale: Locale }

/** Those who were found; namesakes are told apart by their number. */
export function MembersWithoutEmail({ found, locale }: Props) {
  const t = useTranslations('applications.code')
  if (found.length === 0) return <p role="status">{t('none')}</p>
  return (
    <ul className="grid gap-4">
      {found.map(({ id, name, knownAs, number, hasSignedIn }) => (
        <li key={id} className="card grid gap-3 p-5">
          <p className="screen">
            <b>
              <Bidi>{nameIn(locale, name, knownAs)}</Bidi>
            </b>
            <span className="block text-sm text-soft">
              <bdi>{number}</bdi> · {t(hasSignedIn ? 'signedIn' : 'never')}
            </span>
          </p>
          <CodeForm memberId={id} days={CODE_DAYS} address={`${env.PUBLIC_URL}/${locale}/code`} />
        </li>
      ))}
    </ul>
  )
}

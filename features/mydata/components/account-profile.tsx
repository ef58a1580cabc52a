import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { Time } from '@/components/ui/time'
import type { MyAccount } from '../queries'
import { Facts } from './facts'

/** What the branch keeps of a member: read here, and put right at their word. */
export function AccountProfile({ profile }: { profile: MyAccount['profile'] }) {
  const t = useTranslations('mydata')
  const locale = useLocale() as 'ar' | 'fr' | 'en'
  const { commune, home, gender, bornOn } = profile
  const fact = (key: keyof typeof profile, value: React.ReactNode) => ({
    key,
    label: t(`fields.${key}`),
    value,
  })
  return (
    <section className="card grid gap-4 p-5">
      <h2 className="text-xl">{t('account.kept')}</h2>
      <p className="text-soft">{t('account.keptText')}</p>
      <Facts
        empty={t('unknown')}
        facts={[
          fact('nameAr', <Bidi>{profile.nameAr}</Bidi>),
          fact('nameLatin', <Bidi>{profile.nameLatin}</Bidi>),
          fact('knownAs', profile.knownAs && <Bidi>{profile.knownAs}</Bidi>),
          fact('number', <Bidi ltr>{profile.number}</Bidi>),
          fact('gender', gender && t(`genders.${gender}`)),
          fact('bornOn', bornOn && <Time at={bornOn} />),
          fact('commune', commune && (locale === 'ar' ? commune.ar : commune.fr)),
          fact('home', home && (home[locale] ?? home.fr)),
          fact('joinedAt', <Time at={profile.joinedAt} />),
        ]}
      />
      <ButtonLink href={`/${locale}/members/my-data/requests`} variant="quiet" className="justify-self-start">
        {t('account.askCorrection')}
      </ButtonLink>
    </section>
  )
}

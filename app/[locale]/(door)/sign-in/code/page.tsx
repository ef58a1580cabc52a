import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { EnterCodeForm } from '@/features/factor/components/enter-code-form'
import { owedHere } from '@/features/factor/owed'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('factor.enter'))('title'),
  robots: { index: false },
})

/** Where whoever gave the right password gives the code of their second factor; nothing of theirs is shown before. */
export default async function EnterCodePage({ params, searchParams }: PageProps<'/[locale]/sign-in/code'>) {
  const [locale, { to }] = await Promise.all([askedLocale(params), searchParams])
  const going = typeof to === 'string' ? to : undefined
  const query = going ? `?to=${encodeURIComponent(going)}` : ''
  const owed = await owedHere()
  const t = await getTranslations('factor.enter')
  return (
    <Door
      locale={locale}
      path={`/sign-in/code${query}`}
      current="signIn"
      title={t('title')}
      intro={owed && t('intro')}
      words={['factor.code', 'factor.codeHint', 'factor.enter']}
    >
      {owed ? (
        <div className="grid gap-6">
          <EnterCodeForm to={going} />
          <p className="border-t border-line pt-4 text-sm text-soft">{t('help')}</p>
        </div>
      ) : (
        <div className="grid gap-5">
          <Notice kind="warning">{t('late')}</Notice>
          <ButtonLink href={`/${locale}/sign-in${query}`}>{t('again')}</ButtonLink>
        </div>
      )}
    </Door>
  )
}

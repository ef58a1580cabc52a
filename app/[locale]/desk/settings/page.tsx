import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { RetentionForm } from '@/features/mydata/components/retention-form'
import { retention } from '@/features/mydata/queries'
import { FourEyesList } from '@/features/organisation/components/four-eyes-list'
import { SettingsForm } from '@/features/organisation/components/settings-form'
import { mayManageSettings } from '@/features/organisation/policy'
import { settingsForEditing } from '@/features/organisation/queries'
import { requireHolder } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('organisation'))('title'),
})

export default async function SettingsPage() {
  const actor = await requireHolder('settings.manage')
  const t = await getTranslations('organisation')
  const [{ settings, watched }, months] = await Promise.all([settingsForEditing(actor), retention()])
  if (!settings) notFound()
  return (
    <Words of={['account', 'organisation', 'mydata.retention']}>
      <div className="grid gap-8">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        <FourEyesList bodies={watched} />
        {mayManageSettings(actor, settings.rootId) && (
          <>
            <RetentionForm months={months} />
            <SettingsForm settings={settings} />
          </>
        )}
      </div>
    </Words>
  )
}

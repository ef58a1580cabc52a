import { getTranslations } from 'next-intl/server'
import { Helpers } from '@/components/shell/refusal-notice'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/gate/actor'
import { askedCapabilities, helpersOf } from '@/gate/help'
import { Words } from '@/i18n/words'

/** Why someone was sent here instead, and which office can help. */
export async function RefusedHere({ actor, needs }: { actor: Actor; needs: unknown }) {
  const t = await getTranslations('refusals')
  const capabilities = askedCapabilities(needs)
  const helpers = capabilities.length > 0 ? await helpersOf(actor, capabilities) : []
  return (
    <Notice kind="warning">
      {t('notYours')}
      <Words>
        <Helpers helpers={helpers} />
      </Words>
    </Notice>
  )
}

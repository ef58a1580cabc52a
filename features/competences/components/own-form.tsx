'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { forgetCompetencesAction, saveCompetencesAction } from '../actions'
import type { OwnCompetences } from '../queries'
import { KnownFields, type SkillChoice } from './known-fields'

type Props = { own: OwnCompetences | null; skills: readonly SkillChoice[] }

/** What a member knows, and whether others may see it. */
export function OwnForm({ own, skills }: Props) {
  const t = useTranslations('competences.own')
  return (
    <div className="grid gap-8">
      <ActForm action={saveCompetencesAction} className="grid gap-6">
        {({ kept, fault, done }) => (
          <>
            {done !== null && <Notice kind="success">{t(done.agreed ? 'savedAgreed' : 'savedAlone')}</Notice>}
            <KnownFields skills={skills} known={own ?? undefined} kept={kept} fault={fault} />
            <label className="flex min-h-11 items-start gap-3">
              <input
                type="checkbox"
                name="agreed"
                value="1"
                defaultChecked={kept('again') ? kept('agreed') === '1' : own?.agreed}
                className="mt-1 size-5 shrink-0"
              />
              <span>{t('agree')}</span>
            </label>
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )}
      </ActForm>
      {own && (
        <ActForm action={forgetCompetencesAction} className="grid gap-3 border-t border-line pt-5">
          {() => (
            <>
              <p className="text-soft">{t('removeText')}</p>
              <SubmitButton variant="quiet" className="justify-self-start">
                {t('remove')}
              </SubmitButton>
            </>
          )}
        </ActForm>
      )}
    </div>
  )
}

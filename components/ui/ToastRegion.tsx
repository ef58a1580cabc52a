'use client'
import { Toast } from '@base-ui/react/toast'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** `useToasts().add({ title, description, type: 'danger' })` says something in passing; inside a ToastRegion only. */
export const useToasts = Toast.useToastManager

function Toasts() {
  const t = useTranslations('ui')
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" data-kind={toast.type}>
      <Toast.Content className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <Toast.Title className="font-semibold" />
          <Toast.Description />
        </div>
        <Toast.Close className="min-h-11 shrink-0 px-2 font-medium underline underline-offset-4">
          {t('close')}
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

/** Wraps a room once; what is said in passing appears at its foot and is read out. Nothing important only here. */
export function ToastRegion({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={8000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

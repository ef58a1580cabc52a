import { notFound } from 'next/navigation'

export const ensureStatic = 'navigation'
export const generateStaticParams = () => [{ rest: ['404'] }]

export default async function UnknownPage({ params }: PageProps<'/[locale]/[...rest]'>) {
  await params
  notFound()
}

import { answerLink } from '@/features/account/link-route'

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/invitation/[secret]'>) {
  const { locale, secret } = await params
  return answerLink(locale, 'invitation', secret, 'invitation/accept')
}

import { answerLink } from '@/features/account/link-route'

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/email/[secret]'>) {
  const { locale, secret } = await params
  return answerLink(locale, 'email', secret, 'members/account/email')
}

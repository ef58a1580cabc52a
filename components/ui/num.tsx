import { useLocale } from 'next-intl'
import { formatNumber } from './number'

type Props = { value: number | bigint; options?: Intl.NumberFormatOptions }

/** A number in a sentence: grouped for the reader's language and isolated from the text around it. */
export function Num({ value, options }: Props) {
  return <bdi className="tabular-nums">{formatNumber(value, useLocale(), options)}</bdi>
}

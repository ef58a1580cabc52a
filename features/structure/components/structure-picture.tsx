import { useTranslations } from 'next-intl'
import { directionOf, type Locale } from '@/i18n/locales'
import { bodyPath } from '../addresses'
import type { PublicBody } from '../reading'
import type { Branching } from '../tree'
import { type Box, drawTree, type Look } from '../tree-picture'

type Props = { tree: Branching<PublicBody>; locale: Locale }

const LOOKS: Record<Look, string> = {
  root: 'fill-deep stroke-sea',
  head: 'fill-sea-soft stroke-sea',
  branch: 'fill-paper stroke-sea',
  below: 'fill-paper stroke-line',
  sector: 'fill-sea-soft stroke-sea',
  parallel: 'fill-glow-soft stroke-glow',
}
const LEGEND = ['branch', 'founding', 'sector', 'parallel'] as const

/**
 * The structure as one picture, wider than a phone within its own frame. For eyes and fingers: the list below it says
 * the same to everyone, so here nothing is read aloud and nothing stops the keyboard.
 */
export function StructurePicture({ tree, locale }: Props) {
  const t = useTranslations('bodies.picture')
  const { width, height, boxes, lines, stripes, knots } = drawTree(
    named(tree, locale),
    directionOf(locale) === 'rtl',
  )
  return (
    <figure className="card overflow-hidden">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section aria-label={t('label')} tabIndex={0} className="overflow-x-auto p-3">
        <svg
          aria-hidden="true"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          className="mx-auto block max-w-none text-[13px] print:h-auto print:w-full"
        >
          {stripes.map((stripe) => (
            <rect key={stripe.x} {...stripe} rx={10} className="fill-dune" />
          ))}
          {lines.map((line) => (
            <line key={Object.values(line).join()} {...line} strokeWidth={2} className="stroke-edge" />
          ))}
          {boxes.map((box) => (
            <BoxLink key={box.slug} box={box} href={bodyPath(locale, box.slug)} />
          ))}
          {knots.map(({ x, y, look }) => (
            <path
              key={`${x} ${y}`}
              d={`M${x} ${y - 7}l7 7-7 7-7-7z`}
              className={`${look === 'sector' ? 'fill-sea' : 'fill-glow'} pointer-events-none`}
            />
          ))}
        </svg>
      </section>
      <figcaption className="border-t border-line px-5 py-3 text-sm text-soft">
        <ul aria-label={t('legend')} className="flex flex-wrap gap-x-6 gap-y-1">
          {LEGEND.map((look) => (
            <li key={look} className="flex items-center gap-2">
              <svg aria-hidden="true" width="20" height="16" className="shrink-0">
                <rect x="1" y="1" width="18" height="14" rx="4" strokeWidth="2" {...legendLook(look)} />
              </svg>
              {t(look)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

const FOUNDING = { className: 'fill-glow-soft stroke-glow', strokeDasharray: '5 4' }
const legendLook = (look: (typeof LEGEND)[number]) =>
  look === 'founding' ? FOUNDING : { className: LOOKS[look] }

const named = ({ body, below }: Branching<PublicBody>, locale: Locale): Parameters<typeof drawTree>[0] => ({
  body: { ...body, name: body.name[locale] ?? body.name.fr },
  below: below.map((one) => named(one, locale)),
})

function BoxLink({ box, href }: { box: Box; href: string }) {
  const { x, y, width, height, look, beingFounded, lines, text } = box
  return (
    <a href={href} tabIndex={-1} className="group">
      <rect
        {...{ x, y, width, height }}
        rx={10}
        strokeWidth={beingFounded ? 2 : 1.5}
        {...(beingFounded ? FOUNDING : { className: LOOKS[look] })}
      />
      <text
        textAnchor={text.anchor}
        className={`${look === 'root' ? 'fill-on-deep font-semibold' : 'fill-ink'} ${look === 'below' ? '' : 'font-medium'} group-hover:underline`}
      >
        {lines.map(({ words, squeezed }, n) => (
          <tspan
            key={words}
            x={text.x}
            y={text.y + n * 18}
            {...(squeezed && { textLength: squeezed, lengthAdjust: 'spacingAndGlyphs' })}
          >
            {words}
          </tspan>
        ))}
      </text>
    </a>
  )
}

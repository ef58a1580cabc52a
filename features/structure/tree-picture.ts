import type { BodyKind } from '@/db/schema/structure'
import type { Branching } from './tree'

type Body = { kind: BodyKind; name: string; slug: string; beingFounded: boolean }
type Tree = Branching<Body>

export type Look = 'root' | 'head' | 'branch' | 'below' | 'sector' | 'parallel'
/** One line of a name; `squeezed` to this width where it would run wider than its box. */
type Words = { words: string; squeezed?: number }
type Area = { x: number; y: number; width: number; height: number }
export type Box = Area & {
  look: Look
  slug: string
  beingFounded: boolean
  lines: Words[]
  /** Where the lines begin (`start`) or are centred (`middle`), and the base of the first. */
  text: { x: number; y: number; anchor: 'start' | 'middle' }
}
type Line = { x1: number; y1: number; x2: number; y2: number }
type Knot = { x: number; y: number; look: Look }
type Part = { boxes: Box[]; lines: Line[]; stripes: Area[]; knots: Knot[]; end: number; trunkTo: number }

/** The tree drawn: the head on top, one column a branch, and across them all what crosses the territory. Pixels. */
export type TreePicture = { width: number; height: number } & Pick<
  Part,
  'boxes' | 'lines' | 'stripes' | 'knots'
>

const EDGE = 2
const TRUNK = 14
const START = 34
const LABEL = 130
const GAP = 6
const FIRST_COLUMN = START + LABEL + GAP
const COLUMN = 83
const HEAD = { width: 176, height: 50 }
const LOW = 44
const LINE = 18
const MOST_LINES = 5
/** About as wide as a letter is. */
const LETTER = 7.4

const widthOf = (words: string) => words.length * LETTER

function wrapped(name: string, width: number): Words[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const shown = lines.slice(0, MOST_LINES)
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] += '…'
  return shown.map((words) => (widthOf(words) > width ? { words, squeezed: width } : { words }))
}

const columnAt = (n: number) => FIRST_COLUMN + n * (COLUMN + GAP)
const headAt = (n: number) => START + n * (HEAD.width + GAP)
const level = (x1: number, x2: number, y: number): Line => ({ x1, x2, y1: y, y2: y })

/** Draws the tree of an organisation from its root. In Arabic it begins on the right. */
export function drawTree(root: Tree, mirrored: boolean): TreePicture {
  const of = (...kinds: BodyKind[]) => root.below.filter(({ body }) => kinds.includes(body.kind))
  const [heads, branches] = [of('organisation', 'secretariat', 'committee'), of('branch')]
  const across = [...of('sector'), ...of('parallel')]
  const inner = Math.max(columnAt(branches.length), headAt(heads.length), START + LABEL * 2) - GAP
  const width = inner + EDGE
  const top = { x: EDGE, y: EDGE, width: width - EDGE * 2, height: HEAD.height }
  const under = drawHeads(heads, top.y + top.height + 22)
  const territory = drawTerritory(
    branches,
    under.end,
    across.reduce((room, { body }) => room + lowOf(body) + 12, 0),
  )
  const crossing = drawAcross(across, territory.end, { width: inner - START, columns: branches.length })
  const parts = [under, territory, crossing]
  const trunkTo = Math.max(top.height, ...parts.map((part) => part.trunkTo))
  const picture = {
    width,
    height: crossing.end + EDGE,
    boxes: [boxOf(root.body, 'root', top), ...parts.flatMap(({ boxes }) => boxes)],
    lines: [{ x1: TRUNK, y1: top.height, x2: TRUNK, y2: trunkTo }, ...parts.flatMap(({ lines }) => lines)],
    stripes: territory.stripes,
    knots: crossing.knots,
  }
  return mirrored ? mirror(picture) : picture
}

const nothing = (y: number): Part => ({ boxes: [], lines: [], stripes: [], knots: [], end: y, trunkTo: 0 })

function drawHeads(heads: Tree[], y: number): Part {
  if (heads.length === 0) return nothing(y)
  const middle = y + HEAD.height / 2
  return {
    ...nothing(y + HEAD.height + 22),
    boxes: heads.map(({ body }, n) => boxOf(body, 'head', { x: headAt(n), y, ...HEAD })),
    lines: [level(TRUNK, headAt(heads.length - 1), middle)],
    trunkTo: middle,
  }
}

function drawTerritory(branches: Tree[], bus: number, room: number): Part {
  if (branches.length === 0) return nothing(bus)
  const y = bus + 18
  const most = Math.max(...branches.map(({ body }) => wrapped(body.name, COLUMN - 6).length))
  const height = 20 + LINE * most
  const deepest = Math.max(...branches.map(({ below }) => below.length))
  const end = y + height + deepest * (LOW + 6) + 16
  const middle = (n: number) => columnAt(n) + COLUMN / 2
  return {
    boxes: branches.flatMap(({ body, below }, n) => [
      boxOf(body, 'branch', { x: columnAt(n), y, width: COLUMN, height }),
      ...below.map((sub, m) => {
        const at = { x: columnAt(n) + 4, y: y + height + 6 + m * (LOW + 6), width: COLUMN - 8, height: LOW }
        return boxOf(sub.body, 'below', at)
      }),
    ]),
    lines: [
      level(TRUNK, middle(branches.length - 1), bus),
      ...branches.map((_, n) => ({ x1: middle(n), x2: middle(n), y1: bus, y2: y })),
    ],
    stripes: branches.map((_, n) => ({ x: columnAt(n), y, width: COLUMN, height: end + room - y })),
    knots: [],
    end,
    trunkTo: bus,
  }
}

/** As high as the lines of its name need, and never lower than a finger. */
const lowOf = ({ name }: Body) => Math.max(LOW, 12 + LINE * wrapped(name, LABEL - 8).length)

function drawAcross(bodies: Tree[], y: number, { width, columns }: { width: number; columns: number }): Part {
  const part = nothing(y)
  for (const { body } of bodies) {
    const height = lowOf(body)
    const middle = part.end + height / 2
    const look = body.kind === 'sector' ? 'sector' : 'parallel'
    part.boxes.push(boxOf(body, look, { x: START, y: part.end, width, height }))
    part.lines.push(level(TRUNK, START, middle))
    for (let n = 0; n < columns; n += 1) part.knots.push({ x: columnAt(n) + COLUMN / 2, y: middle, look })
    part.end += height + 12
    part.trunkTo = middle
  }
  return part
}

const CENTRED: readonly Look[] = ['branch', 'below']
/** How wide the words of a box may run: beside the columns, what crosses them has room for its name only. */
const roomIn = (look: Look, { width }: Area) =>
  look === 'sector' || look === 'parallel' ? LABEL - 8 : width - (CENTRED.includes(look) ? 6 : 24)

function boxOf({ name, slug, beingFounded }: Body, look: Look, area: Area): Box {
  const lines = wrapped(name, roomIn(look, area))
  const anchor = CENTRED.includes(look) ? 'middle' : 'start'
  const x = anchor === 'middle' ? area.x + area.width / 2 : area.x + 12
  const y = area.y + area.height / 2 - ((lines.length - 1) * LINE) / 2 + 5
  return { ...area, look, slug, beingFounded, lines, text: { x, y, anchor } }
}

function mirror(picture: TreePicture): TreePicture {
  const { width } = picture
  const over = <A extends Area>(area: A): A => ({ ...area, x: width - area.x - area.width })
  return {
    ...picture,
    boxes: picture.boxes.map((box) => ({ ...over(box), text: { ...box.text, x: width - box.text.x } })),
    lines: picture.lines.map((line) => ({ ...line, x1: width - line.x1, x2: width - line.x2 })),
    stripes: picture.stripes.map(over),
    knots: picture.knots.map((knot) => ({ ...knot, x: width - knot.x })),
  }
}

import {
  BookOpen,
  BookUser,
  CalendarDays,
  Coins,
  Eye,
  Files,
  FileUser,
  GraduationCap,
  HandHelping,
  House,
  IdCard,
  Images,
  Landmark,
  ListChecks,
  type LucideIcon,
  Mail,
  MessageCircleQuestionMark,
  MonitorSmartphone,
  Network,
  PenLine,
  Scale,
  ScrollText,
  Settings,
  Sprout,
  UserPlus,
  UserRound,
  UsersRound,
  Vote,
} from 'lucide-react'
import type { Capability } from '@/db/capabilities'
import type { Actor } from '@/gate/actor'

/** A place in the members' area or at the desk, and who is shown the way to it. */
export type RoomEntry = {
  /** Its name: a message key of `portal.rooms`. */
  key: string
  /** Path without the language. */
  path: string
  icon: LucideIcon
  /** Whether this person finds the entry in their navigation; the page itself asks again. */
  opensFor: (actor: Actor) => boolean
}

/** Rooms that belong together, under a heading of `portal.groups`. */
export type RoomGroup = { key: string; rooms: readonly RoomEntry[] }

const everyone = () => true
const holders =
  (...capabilities: Capability[]) =>
  (actor: Actor) =>
    actor.holdsSomewhere(...capabilities)
const editors = holders('news.write', 'news.publish')

/** Where everyone arrives; it stands before the groups. */
export const HOME: RoomEntry = { key: 'home', path: '/members', icon: House, opensFor: everyone }

const PEOPLE: readonly RoomEntry[] = [
  { key: 'register', path: '/members/register', icon: BookUser, opensFor: holders('members.read') },
  {
    key: 'applications',
    path: '/members/applications',
    icon: UserPlus,
    opensFor: holders('members.manage', 'members.confirm'),
  },
  {
    key: 'requests',
    path: '/members/requests',
    icon: MessageCircleQuestionMark,
    opensFor: holders('members.manage'),
  },
  {
    key: 'needs',
    path: '/members/competences/needs',
    icon: HandHelping,
    opensFor: holders('members.manage'),
  },
]

const STRUCTURE: readonly RoomEntry[] = [
  {
    key: 'structure',
    path: '/members/structure',
    icon: Network,
    opensFor: holders('members.read', 'mandates.assign'),
  },
  {
    key: 'foundings',
    path: '/members/structure/foundings',
    icon: Sprout,
    opensFor: holders('bodies.manage', 'bodies.approve'),
  },
  {
    key: 'statutes',
    path: '/members/structure/statutes',
    icon: Scale,
    opensFor: holders('settings.manage'),
  },
  { key: 'elected', path: '/members/elected', icon: Landmark, opensFor: holders('elected.record') },
  { key: 'history', path: '/members/history', icon: BookOpen, opensFor: holders('elected.record') },
  { key: 'preview', path: '/members/preview', icon: Eye, opensFor: holders('mandates.assign') },
]

const WORK: readonly RoomEntry[] = [
  { key: 'programmes', path: '/members/programmes', icon: ListChecks, opensFor: everyone },
  { key: 'elections', path: '/members/elections', icon: Vote, opensFor: everyone },
]

const DESK: readonly RoomEntry[] = [
  { key: 'news', path: '/desk', icon: PenLine, opensFor: editors },
  { key: 'pictures', path: '/desk/pictures', icon: Images, opensFor: editors },
  { key: 'documents', path: '/desk/documents', icon: Files, opensFor: editors },
  { key: 'dates', path: '/desk/dates', icon: CalendarDays, opensFor: holders('news.publish') },
  { key: 'messages', path: '/desk/messages', icon: Mail, opensFor: holders('messages.read') },
]

const PORTAL: readonly RoomEntry[] = [
  { key: 'ledger', path: '/desk/ledger', icon: ScrollText, opensFor: holders('ledger.read') },
  { key: 'settings', path: '/desk/settings', icon: Settings, opensFor: holders('settings.manage') },
]

const OWN: readonly RoomEntry[] = [
  { key: 'membership', path: '/members/membership', icon: UsersRound, opensFor: everyone },
  { key: 'card', path: '/members/card', icon: IdCard, opensFor: everyone },
  { key: 'dues', path: '/members/dues', icon: Coins, opensFor: everyone },
  { key: 'competences', path: '/members/competences', icon: GraduationCap, opensFor: everyone },
  { key: 'account', path: '/members/account', icon: UserRound, opensFor: everyone },
  { key: 'myData', path: '/members/my-data', icon: FileUser, opensFor: everyone },
  { key: 'devices', path: '/members/devices', icon: MonitorSmartphone, opensFor: everyone },
]

/** In the order of the navigation: daily work first, one's own things last. A room joins on the day it exists, not before. */
export const GROUPS: readonly RoomGroup[] = [
  { key: 'people', rooms: PEOPLE },
  { key: 'work', rooms: WORK },
  { key: 'structure', rooms: STRUCTURE },
  { key: 'desk', rooms: DESK },
  { key: 'portal', rooms: PORTAL },
  { key: 'own', rooms: OWN },
]

/** Every room there is. */
export const ROOMS: readonly RoomEntry[] = [HOME, ...GROUPS.flatMap(({ rooms }) => rooms)]

/** The groups in which this person finds something, each with those of its rooms only. */
export const groupsFor = (actor: Actor): RoomGroup[] =>
  GROUPS.map(({ key, rooms }) => ({ key, rooms: rooms.filter((room) => room.opensFor(actor)) })).filter(
    ({ rooms }) => rooms.length > 0,
  )

/** The room an address lies in: the one whose path goes furthest along it. In: a path without its language. */
export const roomAt = (path: string, rooms: readonly RoomEntry[] = ROOMS): RoomEntry | undefined =>
  rooms
    .filter((room) => path === room.path || path.startsWith(`${room.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0]

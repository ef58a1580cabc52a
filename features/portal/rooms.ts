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
} from 'lucide-react'
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

const everyone = () => true
const editors = (actor: Actor) => actor.holdsSomewhere('news.write', 'news.publish')

/** Every room there is, in the order of the navigation: daily work first, one's own account last. A room joins on the day it exists, not before. */
export const ROOMS: readonly RoomEntry[] = [
  { key: 'home', path: '/members', icon: House, opensFor: everyone },
  { key: 'news', path: '/desk', icon: PenLine, opensFor: editors },
  {
    key: 'dates',
    path: '/desk/dates',
    icon: CalendarDays,
    opensFor: (actor) => actor.holdsSomewhere('news.publish'),
  },
  { key: 'pictures', path: '/desk/pictures', icon: Images, opensFor: editors },
  { key: 'documents', path: '/desk/documents', icon: Files, opensFor: editors },
  {
    key: 'messages',
    path: '/desk/messages',
    icon: Mail,
    opensFor: (actor) => actor.holdsSomewhere('messages.read'),
  },
  {
    key: 'ledger',
    path: '/desk/ledger',
    icon: ScrollText,
    opensFor: (actor) => actor.holdsSomewhere('ledger.read'),
  },
  {
    key: 'settings',
    path: '/desk/settings',
    icon: Settings,
    opensFor: (actor) => actor.holdsSomewhere('settings.manage'),
  },
  {
    key: 'structure',
    path: '/members/structure',
    icon: Network,
    opensFor: (actor) => actor.holdsSomewhere('members.read', 'mandates.assign'),
  },
  {
    key: 'register',
    path: '/members/register',
    icon: BookUser,
    opensFor: (actor) => actor.holdsSomewhere('members.read'),
  },
  { key: 'membership', path: '/members/membership', icon: IdCard, opensFor: everyone },
  {
    key: 'applications',
    path: '/members/applications',
    icon: UserPlus,
    opensFor: (actor) => actor.holdsSomewhere('members.manage', 'members.confirm'),
  },
  {
    key: 'elected',
    path: '/members/elected',
    icon: Landmark,
    opensFor: (actor) => actor.holdsSomewhere('elected.record'),
  },
  {
    key: 'history',
    path: '/members/history',
    icon: BookOpen,
    opensFor: (actor) => actor.holdsSomewhere('elected.record'),
  },
  {
    key: 'preview',
    path: '/members/preview',
    icon: Eye,
    opensFor: (actor) => actor.holdsSomewhere('mandates.assign'),
  },
  {
    key: 'foundings',
    path: '/members/structure/foundings',
    icon: Sprout,
    opensFor: (actor) => actor.holdsSomewhere('bodies.manage', 'bodies.approve'),
  },
  {
    key: 'statutes',
    path: '/members/structure/statutes',
    icon: Scale,
    opensFor: (actor) => actor.holdsSomewhere('settings.manage'),
  },
  { key: 'dues', path: '/members/dues', icon: Coins, opensFor: everyone },
  { key: 'competences', path: '/members/competences', icon: GraduationCap, opensFor: everyone },
  {
    key: 'needs',
    path: '/members/competences/needs',
    icon: HandHelping,
    opensFor: (actor) => actor.holdsSomewhere('members.manage'),
  },
  {
    key: 'requests',
    path: '/members/requests',
    icon: MessageCircleQuestionMark,
    opensFor: (actor) => actor.holdsSomewhere('members.manage'),
  },
  { key: 'card', path: '/members/card', icon: IdCard, opensFor: everyone },
  { key: 'account', path: '/members/account', icon: UserRound, opensFor: everyone },
  { key: 'myData', path: '/members/my-data', icon: FileUser, opensFor: everyone },
  { key: 'devices', path: '/members/devices', icon: MonitorSmartphone, opensFor: everyone },
]

/** The room an address lies in: the one whose path goes furthest along it. In: a path without its language. */
export const roomAt = (path: string, rooms: readonly RoomEntry[] = ROOMS): RoomEntry | undefined =>
  rooms
    .filter((room) => path === room.path || path.startsWith(`${room.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0]

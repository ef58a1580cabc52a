import { notFound } from 'next/navigation'

/** An address that leads to no room: said inside the frame, in the reader's language. */
export default function UnknownRoom() {
  notFound()
}

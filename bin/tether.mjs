// Loaded into the server: when whoever started it is gone, killed even, the pipe between them closes.
// What the server starts in its turn loads this too, and is none of our business.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.ppid === Number(process.env.TETHERED_TO)) {
  process.stdin.on('close', () => process.kill(process.pid, 'SIGTERM')).resume()
  process.stdin.unref()
}

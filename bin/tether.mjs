// Loaded into the server: when whoever started it is gone, killed even, the pipe between them closes.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.stdin.on('close', () => process.kill(process.pid, 'SIGTERM')).resume()
  process.stdin.unref()
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const deploy = join(import.meta.dirname, '../deploy')

/** True where nginx is installed. */
export const hasNginx = (): boolean => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A nginx of our own, with the very files of a deployment. */
export type Front = {
  url: string
  /** The process whose children do the work. */
  pid: number
  /** What it wrote of requests. */
  log: () => string
  stop: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/**
 * Starts nginx on a free port of this machine before a portal. In: where the portal listens, and files to serve as
 * they are under /plain/, each with its compressed copy beside it.
 */
export async function startFront(portal: string, plain: Record<string, Buffer> = {}): Promise<Front> {
  const prefix = mkdtempSync(join(tmpdir(), 'wahaj-front-'))
  const port = await freePort()
  for (const folder of ['logs', 'cache', 'temp', 'plain']) mkdirSync(join(prefix, folder))
  for (const [name, bytes] of Object.entries(plain)) writeFileSync(join(prefix, 'plain', name), bytes)
  cpSync(join(deploy, 'nginx'), join(prefix, 'nginx-wahaj'), { recursive: true })
  fitted(prefix, portal)
  writeFileSync(join(prefix, 'nginx.conf'), around(prefix, port))
  const child = spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf')], { stdio: 'inherit' })
  await answering(child, `http://127.0.0.1:${port}/plain/`)
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    log: () => readFileSync(join(prefix, 'logs/wahaj.log'), 'utf8'),
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(prefix, { recursive: true, force: true })
    },
  }
}

// The files of a deployment, with the places of this machine in them.
function fitted(prefix: string, portal: string): void {
  const places: [string, string][] = [
    ['server 127.0.0.1:3000;', `server ${new URL(portal).host};`],
    ['/var/cache/nginx/wahaj', join(prefix, 'cache')],
    ['/var/log/nginx/', `${join(prefix, 'logs')}/`],
    ['/srv/wahaj/deploy', deploy],
  ]
  for (const name of ['shared.conf', 'pages.conf']) {
    const file = join(prefix, 'nginx-wahaj', name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      places.reduce((all, [there, here]) => all.replaceAll(there, here), text),
    )
  }
}

const around = (prefix: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${prefix}/nginx.pid;
error_log ${prefix}/logs/error.log;
events { worker_connections 1024; }
http {
  types { text/html html; text/css css; application/javascript js; image/svg+xml svg; font/woff2 woff2; }
  default_type application/octet-stream;
  client_body_temp_path ${prefix}/temp/body;
  proxy_temp_path ${prefix}/temp/proxy;
  fastcgi_temp_path ${prefix}/temp/fastcgi;
  uwsgi_temp_path ${prefix}/temp/uwsgi;
  scgi_temp_path ${prefix}/temp/scgi;
  include nginx-wahaj/shared.conf;
  server {
    listen 127.0.0.1:${port};
    location /plain/ { root ${prefix}; gzip_static on; access_log off; }
    include nginx-wahaj/pages.conf;
  }
}
`

async function answering(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error('nginx ended: its reason stands above')
    const answered = await fetch(url).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not answer')
}

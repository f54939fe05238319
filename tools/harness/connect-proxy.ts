/** Firefox has no host-resolver rules: a proxy on this machine leads every host to the local server, tunnels and plain requests alike. */
import net from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  close(): Promise<void>;
}

/** Longest request head that is read before giving up, in bytes. */
const HEAD_LIMIT = 64 * 1024;

/** "GET http://host/path" of a proxied request becomes "GET /path", as a server wants it. */
function withoutOrigin(head: string): string {
  return head.replace(/^(\S{1,20}) http:\/\/[^\s/]{1,300}/, '$1 ');
}

function tunnel(socket: net.Socket, target: number): void {
  let head = Buffer.alloc(0);
  const hear = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) {
      if (head.length > HEAD_LIMIT) socket.destroy();
      return;
    }
    socket.off('data', hear);
    socket.pause();
    const server = net.connect(target, '127.0.0.1', () => {
      if (head.subarray(0, 8).toString() === 'CONNECT ') {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        server.write(head.subarray(end + 4));
      } else {
        // One request a connection: the next one would again carry the whole address.
        const lines = withoutOrigin(head.subarray(0, end).toString('latin1')).replace(/\r\n(?:Proxy-)?Connection: [^\r]{0,100}/gi, '');
        server.write(`${lines}\r\nConnection: close\r\n\r\n`, 'latin1');
        server.write(head.subarray(end + 4));
      }
      socket.pipe(server).pipe(socket);
    });
    server.on('error', () => socket.destroy());
    socket.on('close', () => server.destroy());
  };
  socket.on('data', hear);
  socket.on('error', () => socket.destroy());
}

/** Starts the proxy on a free port; everything goes to `target` on 127.0.0.1. */
export async function startProxy(target: number): Promise<ConnectProxy> {
  const sockets = new Set<net.Socket>();
  const proxy = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    tunnel(socket, target);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The local proxy got no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => {
          done();
        });
      }),
  };
}

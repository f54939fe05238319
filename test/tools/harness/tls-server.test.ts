import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProxy, type ConnectProxy } from '../../../tools/harness/connect-proxy';
import { startServer, type TlsServer } from '../../../tools/harness/tls-server';

let server: TlsServer;
let proxy: ConnectProxy;

beforeAll(async () => {
  server = await startServer((host, path, method) => {
    if (path === '/broken') throw new Error('broken on purpose');
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: `${method} ${host}${path}` };
  });
  proxy = await startProxy(server.port);
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

function read(secure: boolean, path: string, host = 'shop.example'): Promise<{ status: number; text: string }> {
  const options = { host: '127.0.0.1', port: server.port, path, headers: { host }, rejectUnauthorized: false, agent: false } as const;
  return new Promise((done, fail) => {
    const request = (secure ? https : http).get(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, text });
      });
    });
    request.on('error', fail);
  });
}

/** What comes back for raw bytes sent to the proxy. */
function throughProxy(bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = net.connect(proxy.port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\r\n\r\n') && bytes.startsWith('CONNECT')) socket.end();
    });
    socket.on('close', () => {
      done(text);
    });
    socket.on('error', fail);
  });
}

describe('the local server', () => {
  it('answers https and http on one port', async () => {
    expect(await read(true, '/a?b=1')).toEqual({ status: 200, text: 'GET shop.example/a?b=1' });
    expect(await read(false, '/c')).toEqual({ status: 200, text: 'GET shop.example/c' });
  });

  it('tells hosts apart without their port', async () => {
    expect((await read(true, '/', 'Other.Example:8443')).text).toBe('GET other.example/');
  });

  it('logs what was asked, and how', async () => {
    await read(true, '/logged', 'log.example');
    expect(server.log.at(-1)).toMatchObject({ secure: true, host: 'log.example', path: '/logged', method: 'GET' });
  });

  it('answers 500 where the answer fails, and lives on', async () => {
    expect((await read(true, '/broken')).status).toBe(500);
    expect((await read(true, '/after')).status).toBe(200);
  });
});

describe('the proxy', () => {
  it('leads a plain request to the server with its path alone', async () => {
    const answer = await throughProxy(
      'GET http://plain.example/x?y HTTP/1.1\r\nHost: plain.example\r\nProxy-Connection: keep-alive\r\n\r\n',
    );
    expect(answer).toContain('GET plain.example/x?y');
  });

  it('opens tunnels', async () => {
    expect(await throughProxy('CONNECT shop.example:443 HTTP/1.1\r\nHost: shop.example:443\r\n\r\n')).toContain(
      '200 Connection Established',
    );
  });
});

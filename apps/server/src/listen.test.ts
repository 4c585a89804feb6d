import { expect, test } from 'vitest';
import { startDesk, type TestDesk } from '../test/desk.ts';
import { frontOf } from './listen.ts';

const secret = 'q8Zt-0vR4mW2yK7pX1sD9fGh3JkL5nBc';
const place = { host: '0.0.0.0', port: 0, url: 'https://desk.example', secret };

test('a desk that others reach has an address behind TLS, a secret that is one, and an administrator', async () => {
  const desk: TestDesk = await startDesk();
  const { archive } = desk;
  try {
    await expect(frontOf(archive, { ...place, url: null })).rejects.toThrow('says its address');
    await expect(frontOf(archive, { ...place, url: 'http://desk.example' })).rejects.toThrow('behind TLS');
    await expect(frontOf(archive, { ...place, url: 'https://desk.example/there' })).rejects.toThrow('is no address of a desk');
    for (const none of [null, 'secret', 'changeme'.repeat(8), 'x'.repeat(64)])
      await expect(frontOf(archive, { ...place, secret: none })).rejects.toThrow('a secret of its own');
    await expect(frontOf(archive, place)).rejects.toThrow('has an administrator');
    // Behind a proxy it listens to this machine only and is reached by others all the same.
    await expect(frontOf(archive, { ...place, host: '127.0.0.1' })).rejects.toThrow('has an administrator');
    await desk.user('nada', 'administrator');
    expect(await frontOf(archive, place)).toEqual({ url: 'https://desk.example', secret });
    await expect(frontOf(archive, { host: '127.0.0.1', port: 0, url: null, secret: 'secret' })).rejects.toThrow(
      'MASAR_SECRET is no secret',
    );
  } finally {
    await desk.stop();
  }
});

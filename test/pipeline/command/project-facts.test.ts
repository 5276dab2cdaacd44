import { describe, expect, it } from 'vitest';
import { repositoryAddress } from '../../../pipeline/command/project-facts.js';

describe('repositoryAddress', () => {
  it.each([
    ['github:owner/name', 'https://github.com/owner/name'],
    ['owner/name', 'https://github.com/owner/name'],
    [{ url: 'git+https://git.example/owner/name.git' }, 'https://git.example/owner/name'],
    ['https://git.example/owner/name', 'https://git.example/owner/name'],
    [undefined, null],
  ])('reads %j', (given, address) => expect(repositoryAddress(given)).toBe(address));
});

import { it, vi } from 'vitest';
import { expectCompleteAfterKill } from '../testing/killed-seeding';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

it('killed before the commit, the next start completes it', () =>
  expectCompleteAfterKill(90, 'seeded'));

import { z } from 'zod';

/** A day that there is, written like 2026-11-24. */
export const isoDateSchema = z.iso.date({ error: '写成年-月-日，如 2026-11-24' });

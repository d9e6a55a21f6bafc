import type { APIRoute } from 'astro';
import { makeSample } from '../../explorer/make-sample.ts';

/** Made anew by the packages at every build. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(makeSample()), { headers: { 'content-type': 'application/json' } });

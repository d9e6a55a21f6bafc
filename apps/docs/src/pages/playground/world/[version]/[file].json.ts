import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedWorld } from '../../../../playground/world-version.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const { version, texts } = publishedWorld();
  return [...texts].map(([file, text]) => ({ params: { version, file }, props: { text } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });

import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightTypeDoc, { typeDocSidebarGroup } from 'starlight-typedoc';
import { entryPoints } from './scripts/entry-points.mjs';

export default defineConfig({
  // Nothing that a reader opens asks another host for anything: no fonts, no analytics, no remote images.
  telemetry: false,
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'hseg',
      description: 'Synthetic workplace-survey data: seeded, offline, explainable.',
      customCss: ['./src/styles/site.css'],
      // Outputs hold whole texts: they are read, so they wrap; nothing scrolls sideways.
      expressiveCode: { defaultProps: { wrap: true } },
      // Links that readers follow are checked by a test; a table of contents deeper than this is noise.
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      plugins: [
        starlightTypeDoc({
          entryPoints,
          tsconfig: './tsconfig.typedoc.json',
          output: 'api',
          sidebar: { label: 'API', collapsed: true },
          typeDoc: { excludeInternal: true, readme: 'none', disableSources: true },
        }),
      ],
      sidebar: [
        { label: 'Try it', items: [{ slug: 'playground' }, { slug: 'explorer' }] },
        { label: 'Guides', items: [{ autogenerate: { directory: 'guides' } }] },
        { label: 'Method', items: [{ autogenerate: { directory: 'method' } }] },
        { label: 'Reference', items: [{ autogenerate: { directory: 'reference' } }] },
        { label: 'Proof', items: [{ autogenerate: { directory: 'proof' } }] },
        typeDocSidebarGroup,
      ],
    }),
  ],
});

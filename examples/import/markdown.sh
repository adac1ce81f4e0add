#!/bin/sh
# A Hugo, Jekyll or Astro blog: its folder of Markdown with front matter, pictures beside the texts or in static/.
set -e
npx cross-links import content/posts --images-from static --apply

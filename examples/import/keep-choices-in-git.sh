#!/bin/sh
# Editors' choices and the settings of the admin as a file in git: what changed since the last commit, and back again.
set -e
git show HEAD:cross-links.json > /tmp/before.json
npx cross-links export cross-links.json --without links
npx cross-links diff /tmp/before.json cross-links.json || git commit --message 'Choices of the editors' cross-links.json
# Into another copy of the site: npx cross-links import cross-links.json --apply

#!/bin/sh
# A WordPress blog with hand-picked mentors: posts become articles, the custom type "coach" becomes mentors, what was
# picked by hand becomes pins. blog.xml comes from Tools → Export → All content; uploads/ is a copy of wp-content/uploads.
set -e
set -- blog.xml --images-from uploads \
  --type post=api::article.article \
  --type coach=api::mentor-profile.mentor-profile \
  --column years_of_experience=yearsExperience
npx cross-links import "$@"
printf 'Go ahead? Ctrl+C stops here, Return goes on. '
read -r _
npx cross-links import "$@" --apply

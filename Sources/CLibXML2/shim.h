// The package manager finds libxml2's headers through this target; nothing but CMarkup's own source includes them.

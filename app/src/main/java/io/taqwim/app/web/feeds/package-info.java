/** Calendar feeds over HTTP: docs/feeds.md. */
@NullMarked
package io.taqwim.app.web.feeds;

import org.jspecify.annotations.NullMarked;

/** Where in an edition things are, found once for each edition, so that no request reads all events. */
@NullMarked
package io.taqwim.app.web.index;

import org.jspecify.annotations.NullMarked;

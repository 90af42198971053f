/** Finding events and reports by words, however these are spelled. */
@NullMarked
package io.taqwim.app.search;

import org.jspecify.annotations.NullMarked;

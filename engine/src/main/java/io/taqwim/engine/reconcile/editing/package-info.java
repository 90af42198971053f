/** What editors decided, as it bears on matching and merging. */
@NullMarked
package io.taqwim.engine.reconcile.editing;

import org.jspecify.annotations.NullMarked;

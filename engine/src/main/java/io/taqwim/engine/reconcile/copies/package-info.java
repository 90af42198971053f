/** Tells which reports repeat one another or rest on one source. */
@NullMarked
package io.taqwim.engine.reconcile.copies;

import org.jspecify.annotations.NullMarked;

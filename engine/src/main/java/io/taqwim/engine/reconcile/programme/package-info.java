/** Hangs the items of a programme under the event they belong to. */
@NullMarked
package io.taqwim.engine.reconcile.programme;

import org.jspecify.annotations.NullMarked;

/** The claims of all reports into one calendar that keeps every conflict. */
@NullMarked
package io.taqwim.engine.reconcile;

import org.jspecify.annotations.NullMarked;

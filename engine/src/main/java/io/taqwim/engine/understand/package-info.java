/** One report into its claims, each with the words that say so. */
@NullMarked
package io.taqwim.engine.understand;

import org.jspecify.annotations.NullMarked;

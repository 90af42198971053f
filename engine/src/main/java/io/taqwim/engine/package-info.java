/** The main path: reports in, one calendar out. */
@NullMarked
package io.taqwim.engine;

import org.jspecify.annotations.NullMarked;

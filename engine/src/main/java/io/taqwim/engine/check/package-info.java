/** Holds what a language's folder says is to come out against what comes out: examples beside rules, and whole reports. */
@NullMarked
package io.taqwim.engine.check;

import org.jspecify.annotations.NullMarked;

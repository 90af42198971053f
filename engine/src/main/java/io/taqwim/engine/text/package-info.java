/** Sentences, tokens and folding that keeps every offset; knows no language. */
@NullMarked
package io.taqwim.engine.text;

import org.jspecify.annotations.NullMarked;

/** Reads the packs (kinds, gazetteer, lexicon, rules of a language) and matches their words. */
@NullMarked
package io.taqwim.engine.language;

import org.jspecify.annotations.NullMarked;

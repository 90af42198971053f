/** What is kept between runs: reports as received, an editor's word, and what can be derived from them again. */
@NullMarked
package io.taqwim.app.store;

import org.jspecify.annotations.NullMarked;

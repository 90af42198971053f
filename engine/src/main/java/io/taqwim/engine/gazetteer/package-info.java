/** Who and what exists, by id: states, organisations, offices and who held them when, cities. */
@NullMarked
package io.taqwim.engine.gazetteer;

import org.jspecify.annotations.NullMarked;

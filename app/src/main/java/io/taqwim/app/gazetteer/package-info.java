/** Tables of the gazetteer made from what others publish: rows of a query of Wikidata become terms of office and names. */
@NullMarked
package io.taqwim.app.gazetteer;

import org.jspecify.annotations.NullMarked;

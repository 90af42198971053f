/** What pages say in one language: labels, names, numbers, dates. */
@NullMarked
package io.taqwim.app.web.words;

import org.jspecify.annotations.NullMarked;

/** One class and one template a page. */
@NullMarked
package io.taqwim.app.web.pages;

import org.jspecify.annotations.NullMarked;

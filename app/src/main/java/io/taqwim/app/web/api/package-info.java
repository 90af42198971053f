/** What programs ask for: the records of docs/formats.md, a page of them at a time. */
@NullMarked
package io.taqwim.app.web.api;

import org.jspecify.annotations.NullMarked;

/** What a request asks for, what it is answered with, and the templates that answers are written by. */
@NullMarked
package io.taqwim.app.web.http;

import org.jspecify.annotations.NullMarked;

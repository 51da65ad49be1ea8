/** The client of the REST API, and the table of its resources, by which most of its calls go. */
@NullMarked
package io.kimaicontract.api;

import org.jspecify.annotations.NullMarked;

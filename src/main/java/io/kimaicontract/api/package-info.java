/** The client of the REST API and the table of its resources. */
@NullMarked
package io.kimaicontract.api;

import org.jspecify.annotations.NullMarked;

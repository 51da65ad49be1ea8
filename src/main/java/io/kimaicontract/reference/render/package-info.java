/** Records written as JSON, in the shapes of the release. */
@NullMarked
package io.kimaicontract.reference.render;

import org.jspecify.annotations.NullMarked;

/** Which release the stand-in behaves like, and the document of that release. */
@NullMarked
package io.kimaicontract.reference.release;

import org.jspecify.annotations.NullMarked;

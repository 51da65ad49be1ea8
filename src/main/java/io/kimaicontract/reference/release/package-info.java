/** The release whose behaviour the stand-in has, and the document of that release. */
@NullMarked
package io.kimaicontract.reference.release;

import org.jspecify.annotations.NullMarked;

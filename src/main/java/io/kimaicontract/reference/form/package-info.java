/** Submitted fields and the rules that they must keep. */
@NullMarked
package io.kimaicontract.reference.form;

import org.jspecify.annotations.NullMarked;

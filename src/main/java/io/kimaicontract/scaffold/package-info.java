/** Drafts of features for operations that no scenario reaches. */
@NullMarked
package io.kimaicontract.scaffold;

import org.jspecify.annotations.NullMarked;

/** What permissions open. */
@NullMarked
package io.kimaicontract.permission;

import org.jspecify.annotations.NullMarked;

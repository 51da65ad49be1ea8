/** Who is tested: the URL, the credentials, the version. Depends on nothing. */
@NullMarked
package io.kimaicontract.target;

import org.jspecify.annotations.NullMarked;

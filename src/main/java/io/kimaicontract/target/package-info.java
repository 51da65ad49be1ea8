/** Who is tested: the URL, the credentials, the version; and data files. Depends on nothing. */
@NullMarked
package io.kimaicontract.target;

import org.jspecify.annotations.NullMarked;

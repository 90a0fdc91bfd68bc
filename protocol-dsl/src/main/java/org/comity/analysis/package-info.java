/** What can be told of whole profiles, exactly and over all possible worlds: where two of them differ. For tests and for hosts. */
@NullMarked
package org.comity.analysis;

import org.jspecify.annotations.NullMarked;

/** The protocol of Wexcombe, a unitary council that does not exist: how a host writes a profile of its own. */
@NullMarked
package org.comity.examples.wexcombe;

import org.jspecify.annotations.NullMarked;

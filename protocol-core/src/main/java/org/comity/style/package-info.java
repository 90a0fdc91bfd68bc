/** How values are generated. Not exported; used at compile time only. */
@NullMarked
package org.comity.style;

import org.jspecify.annotations.NullMarked;

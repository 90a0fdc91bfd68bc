/** The London Borough of Havering's protocol, one file a heading in document order. */
@NullMarked
package org.comity.profiles.havering;

import org.jspecify.annotations.NullMarked;

/** Members, officers and political groups: who asks, who is asked about. Depends on the nouns of the authority. */
@NullMarked
package org.comity.people;

import org.jspecify.annotations.NullMarked;

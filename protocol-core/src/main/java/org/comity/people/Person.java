package org.comity.people;

import com.google.common.collect.ImmutableSet;
import org.comity.authority.Office;

/** A member or an officer. */
public sealed interface Person permits Member, Officer {

    /**
     * Who it is.
     *
     * @return the name, for messages
     */
    String name();

    /**
     * The offices and posts that the person holds, all of them.
     *
     * @return the offices, none for a member without special responsibility
     */
    ImmutableSet<Office> offices();
}

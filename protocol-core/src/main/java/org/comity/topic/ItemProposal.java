package org.comity.topic;

import com.google.common.collect.ImmutableSet;
import org.comity.authority.Body;
import org.comity.people.Member;

/**
 * A proposal by members to put an item on the agenda of a body. Immutable and thread-safe.
 *
 * @param proposers the members who propose it, each once
 * @param body the body that meets
 * @param workingDaysBeforePublication the working days from the proposal to the publication of the agenda, counted by the host's
 *     calendar, negative where the agenda is out
 */
public record ItemProposal(ImmutableSet<Member> proposers, Body body, int workingDaysBeforePublication) {

    /**
     * How many proposers count: those who sit on the body, or all of them where none does.
     *
     * @return the number, to be read together with {@link #countsOwnMembers()}
     */
    public int counted() {
        return countsOwnMembers() ? ownMembers() : proposers.size();
    }

    /**
     * Whether the proposers counted sit on the body.
     *
     * @return false where no proposer sits on it
     */
    public boolean countsOwnMembers() {
        return ownMembers() > 0;
    }

    private int ownMembers() {
        return (int) proposers.stream().filter(member -> member.sitsOn(body)).count();
    }
}

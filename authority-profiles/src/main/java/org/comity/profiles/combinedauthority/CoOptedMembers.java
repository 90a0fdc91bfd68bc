package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;

import org.comity.clause.Para;
import org.comity.dsl.Stands;
import org.comity.people.MemberKind;
import org.comity.profiles.provisions.Modal;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.AboutMember;

/** Members who are co-opted: what the protocol asks of members it asks of them by virtue of 1.3, which is then cited as well. */
final class CoOptedMembers {

    /**
     * Says once more of co-opted members what a paragraph says of all.
     *
     * @param <T> the topic
     * @param paragraph the paragraph
     * @param words what it says of them
     * @param modal how strictly
     * @param act the act
     * @param where the circumstances in which it binds members
     * @return the clause
     */
    static <T extends AboutMember> Stands<T> also(
            Para paragraph, String words, Modal modal, Act<T> act, Condition<? super T> where) {
        return modal.of(clause(paragraph, para("1.3")).says(words).members(), act)
                .when(Condition.all(where, AboutMember.MEMBER_KIND.is(MemberKind.CO_OPTED)));
    }

    private CoOptedMembers() {}
}

package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Relation;
import org.comity.clause.Deadline;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.EventInitiator;
import org.comity.topic.EventKind;
import org.comity.topic.LocalMatter;
import org.comity.topic.LocalMembers;

/** Section 8: involvement of divisional members. */
final class DivisionalMembers {

    /** Whatever affects a division, be it an issue, a proposal, an event or a policy, is a local issue there. */
    private static final Condition<LocalMembers> LOCAL_ISSUE =
            LocalMembers.SUBJECT_MATTER.isNot(LocalMatter.MAJOR_AUTHORITY_ISSUE, LocalMatter.OTHER);

    private static final Condition<LocalMembers> PUBLIC_MEETING_ON_LOCAL_ISSUE = LocalMembers.EVENT_INITIATOR
            .is(EventInitiator.AUTHORITY)
            .and(LOCAL_ISSUE)
            .and(LocalMembers.IN_PUBLIC.yes());

    private static final Duty ALLOWANCES = duty("say whether allowances can be claimed")
            .by(Deadline.at("with the invitation"))
            .doneWhen(LocalMembers.ALLOWANCES_STATED.yes());

    static final Section SECTION = section(
            "8 Involvement of divisional members",
            clause(para("8.1[1]"))
                    .says("For a public meeting on a local issue all members for the divisions affected are invited.")
                    .anyone()
                    .must(LocalMembers.HOLD_PUBLIC_MEETING)
                    .when(PUBLIC_MEETING_ON_LOCAL_ISSUE)
                    .owing(duty("invite all members for the divisions affected").towards(Relation.LOCAL_MEMBERS)),
            clause(para("8.1[1]").part("invite"))
                    .says("For a public meeting on a local issue all members for the divisions affected are invited.")
                    .anyone()
                    .must(LocalMembers.INVITE_LOCAL_MEMBER)
                    .when(PUBLIC_MEETING_ON_LOCAL_ISSUE.and(LocalMembers.EVENT_KIND.is(EventKind.PUBLIC_MEETING))),
            clause(para("8.1[2]"))
                    .says("A member invited to such an event is told at once whether allowances can be claimed.")
                    .anyone()
                    .must(LocalMembers.STATE_ALLOWANCES)
                    .when(LocalMembers.EVENT_KIND.isNot(EventKind.OTHER))
                    .owing(ALLOWANCES),
            ofEach(
                    act -> clause(para("8.1[2]"))
                            .says(
                                    "A member invited to such an event is told at once whether allowances can be claimed.")
                            .anyone()
                            .whenDoing(act)
                            .owing(ALLOWANCES),
                    LocalMembers.HOLD_PUBLIC_MEETING,
                    LocalMembers.INVITE_LOCAL_MEMBER),
            clause(para("8.1[3]"))
                    .says("Divisional members ought to hear of a local consultation as it begins.")
                    .anyone()
                    .should(LocalMembers.RUN_CONSULTATION)
                    .when(LOCAL_ISSUE)
                    .owing(duty("notify the divisional members")
                            .towards(Relation.LOCAL_MEMBERS)
                            .asBestEffort()
                            .by(Deadline.at("at the outset of the exercise"))),
            ofEach(
                    act -> clause(para("8.1[3]").part("other"))
                            .says("Of matters that are not local, or not the council's, it says nothing.")
                            .stopsShortOf(act),
                    LocalMembers.HOLD_PUBLIC_MEETING,
                    LocalMembers.RUN_CONSULTATION));

    private DivisionalMembers() {}
}

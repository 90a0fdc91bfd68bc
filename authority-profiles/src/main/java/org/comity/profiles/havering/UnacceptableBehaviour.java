package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.question.Condition;
import org.comity.topic.AboutComplaint;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintType;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ConcernRecipient;
import org.comity.topic.Counterpart;
import org.comity.topic.MemberConcern;
import org.comity.topic.ScrutinyEvidence;

/** Paragraphs 26 and 27: unacceptable or inappropriate behaviour. */
final class UnacceptableBehaviour {

    private static final Condition<ComplaintsAboutMembers> BEHAVIOUR = ComplaintsAboutMembers.CONCERN.hasAny(
            MemberConcern.UNACCEPTABLE_BEHAVIOUR, MemberConcern.CONDUCT, MemberConcern.DISCOURTESY);

    private static final Condition<ComplaintsAboutMembers> OF_A_GROUP =
            BEHAVIOUR.and(ComplaintsAboutMembers.SUBJECT_IN_GROUP.yes());

    private static final Condition<AboutComplaint> LEADER_IS_A_PARTY = AboutComplaint.SUBJECT_HOLDS
            .has(Office.GROUP_LEADER)
            .or(AboutComplaint.COMPLAINANT_HOLDS.has(Office.GROUP_LEADER));

    private static final Condition<ComplaintsAboutMembers> NO_LEADER =
            BEHAVIOUR.and(ComplaintsAboutMembers.SUBJECT_IN_GROUP.no().or(LEADER_IS_A_PARTY));

    private static final Condition<ScrutinyEvidence> BY_THE_PUBLIC =
            ScrutinyEvidence.WITNESS.is(Counterpart.MEMBER_OF_THE_PUBLIC);

    static final Section SECTION = section(
            "Unacceptable or Inappropriate Behaviour",
            clause(para("26[1]"))
                    .says("The chairman sees to it that witnesses are not questioned in an unacceptable manner.")
                    .members()
                    .must(ScrutinyEvidence.PROTECT_WITNESS)
                    .when(ScrutinyEvidence.MEMBER_HOLDS.has(Office.SCRUTINY_CHAIR))
                    .unless(BY_THE_PUBLIC)
                    .reading(
                            "witnesses who are members are taken for members of the Executive", "only those are meant"),
            clause(para("26[1]").part("others"))
                    .says("It is the chairman's task, for members of the Executive and officers.")
                    .stopsShortOf(ScrutinyEvidence.PROTECT_WITNESS),
            clause(para("26[2]"), para("26[1]"))
                    .says(
                            "Unacceptable is what a reasonable person could find hostile, offensive, bullying or the like.")
                    .members()
                    .mustNot(ScrutinyEvidence.QUESTION_WITNESS)
                    .when(ScrutinyEvidence.UNACCEPTABLE_MANNER.yes())
                    .unless(BY_THE_PUBLIC)
                    .overriding(para("24[1]").part("proper")),
            clause(para("27[1]"))
                    .says(
                            "Allegations of unacceptable behaviour go to the group leader, and to the Monitoring Officer over the code.")
                    .anyone()
                    .must(ComplaintsAboutMembers.REPORT_MEMBER_ALLEGATION)
                    .when(OF_A_GROUP)
                    .unless(LEADER_IS_A_PARTY)
                    .goingTo(Step.to(Office.GROUP_LEADER))
                    .reading(
                            "the Monitoring Officer is named for breaches of the code alone, where 49 prevails",
                            "either is named, whatever is alleged"),
            clause(para("27[1]").part("ungrouped"))
                    .says("Where there is no group leader, the Monitoring Officer is left.")
                    .anyone()
                    .must(ComplaintsAboutMembers.REPORT_MEMBER_ALLEGATION)
                    .when(NO_LEADER)
                    .goingTo(Step.to(Office.MONITORING_OFFICER))
                    .reading("the Monitoring Officer takes the place of a missing leader", "nobody is left"),
            clause(para("27[1]").part("complaint"))
                    .says("A complaint of such behaviour goes the same way.")
                    .absolutely()
                    .leaves(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .to(Office.GROUP_LEADER)
                    .when(OF_A_GROUP)
                    .unless(LEADER_IS_A_PARTY),
            clause(para("27[1]").part("ungrouped-complaint"))
                    .says("Or to the Monitoring Officer, without a leader to hear it.")
                    .absolutely()
                    .leaves(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .to(Office.MONITORING_OFFICER)
                    .when(NO_LEADER),
            clause(para("27[2]"))
                    .says("The leader can pass a breach of other protocols to the Monitoring Officer.")
                    .members()
                    .may(ComplaintHandling.REFER_TO_MONITORING_OFFICER)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(ComplaintHandling.RECEIVED_BY.is(ConcernRecipient.GROUP_LEADER))
                            .and(ComplaintHandling.COMPLAINT_TYPE.isAnyOf(
                                    ComplaintType.OTHER_PROTOCOL, ComplaintType.PROTOCOL)))
                    .goingTo(Step.to(Office.MONITORING_OFFICER))
                    .reading("other means other than the code, this protocol included", "this protocol is not meant"),
            clause(para("27[2]").part("complaint"))
                    .says("Where such a complaint goes first is not said.")
                    .stopsShortOf(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .when(ComplaintsAboutMembers.CONCERN.has(MemberConcern.OTHER_PROTOCOL_BREACH)));

    private UnacceptableBehaviour() {}
}

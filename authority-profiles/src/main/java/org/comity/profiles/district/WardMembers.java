package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Deadline;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.people.OfficerTier;
import org.comity.question.Condition;
import org.comity.topic.EventEffect;
import org.comity.topic.EventInitiator;
import org.comity.topic.EventKind;
import org.comity.topic.LocalMatter;
import org.comity.topic.LocalMembers;

/** Section 5: local members. */
final class WardMembers {

    private static final Condition<LocalMembers> LOCAL_ISSUE =
            LocalMembers.SUBJECT_MATTER.isNot(LocalMatter.MAJOR_AUTHORITY_ISSUE, LocalMatter.OTHER);

    /** A local issue, or any other that affects the ward significantly. */
    private static final Condition<LocalMembers> AFFECTS_WARD = LOCAL_ISSUE.or(LocalMembers.SIGNIFICANT_EFFECT.yes());

    /** What affects the ward that the member represents. */
    private static final Condition<LocalMembers> AFFECTS_OWN_WARD =
            AFFECTS_WARD.and(LocalMembers.REPRESENTS_AREA.yes());

    private static final Condition<LocalMembers> LOCAL_PUBLIC_MEETING = LocalMembers.EVENT_INITIATOR
            .is(EventInitiator.AUTHORITY)
            .and(LocalMembers.IN_PUBLIC.yes())
            .and(LOCAL_ISSUE.or(LocalMembers.EVENT_EFFECT.is(EventEffect.AFFECTS_MEMBER_AREA)));

    private static final Duty INVITE = duty("invite all affected ward members").towards(Relation.LOCAL_MEMBERS);

    private static final Duty NOTIFY = duty("notify the local members before the exercise begins")
            .towards(Relation.LOCAL_MEMBERS)
            .by(Deadline.at("before the exercise begins"))
            .doneWhen(LocalMembers.NOTIFIED_IN_TIME.yes());

    static final Section SECTION = section(
            "5 Local Members",
            clause(para("5.1"))
                    .says("Officers recognise that standing for a ward and its residents is fundamental.")
                    .officers()
                    .should(LocalMembers.RESPECT_LOCAL_ROLE),
            clause(para("5.1").part("lead members"))
                    .says("So do lead Cabinet members.")
                    .members()
                    .should(LocalMembers.RESPECT_LOCAL_ROLE)
                    .when(LocalMembers.MEMBER_HOLDS.has(Office.EXECUTIVE_MEMBER)),
            clause(para("5.2[1]"))
                    .says("Senior managers see that staff know ward members are to be kept informed.")
                    .officers()
                    .must(LocalMembers.ENSURE_STAFF_INFORM_LOCAL_MEMBERS)
                    .when(LocalMembers.OFFICER_TIER.isAnyOf(
                            OfficerTier.CHIEF_EXECUTIVE, OfficerTier.CHIEF_OFFICER, OfficerTier.HEAD_OF_SERVICE)),
            clause(para("5.2[1]").part("informing"))
                    .says("Ward members are kept informed of what affects their ward.")
                    .anyone()
                    .must(LocalMembers.INFORM_LOCAL_MEMBER)
                    .when(AFFECTS_OWN_WARD)
                    .reading(
                            "the requirement that staff are to know of holds for every issue that affects a ward",
                            "it is the requirement of 5.3, for what affects a ward significantly"),
            clause(para("5.2[2]"))
                    .says("The news comes early enough for a useful contribution.")
                    .anyone()
                    .whenDoing(LocalMembers.INFORM_LOCAL_MEMBER)
                    .when(AFFECTS_WARD)
                    .owing(duty("time the information so that the member can contribute meaningfully")
                            .towards(Relation.LOCAL_MEMBERS)
                            .doneWhen(LocalMembers.NOTIFIED_IN_TIME.yes())),
            clause(para("5.2[2]").part("staff"))
                    .says("Senior managers see to that too.")
                    .officers()
                    .whenDoing(LocalMembers.ENSURE_STAFF_INFORM_LOCAL_MEMBERS)
                    .owing(duty("see that the timing lets members contribute meaningfully")),
            clause(para("5.3[1]"))
                    .says("What matters much to a ward is told while policy is being formed.")
                    .anyone()
                    .must(LocalMembers.INFORM_LOCAL_MEMBER)
                    .when(AFFECTS_OWN_WARD
                            .and(LocalMembers.SIGNIFICANT_EFFECT.yes())
                            .and(LocalMembers.FORMATIVE_STAGE.yes()))
                    .owing(duty("inform during the formative stages of policy").towards(Relation.LOCAL_MEMBERS)),
            clause(para("5.3[2]"))
                    .says("A wider effect means that the members of all those wards are consulted.")
                    .anyone()
                    .must(LocalMembers.CONSULT_LOCAL_MEMBERS)
                    .when(LocalMembers.SEVERAL_AREAS_AFFECTED.yes())
                    .owing(duty("consult the members of every affected ward").towards(Relation.LOCAL_MEMBERS)),
            clause(para("5.3[2]").part("informing"))
                    .says("It means that they are kept informed.")
                    .anyone()
                    .must(LocalMembers.KEEP_MEMBERS_INFORMED)
                    .when(LocalMembers.SEVERAL_AREAS_AFFECTED.yes()),
            clause(para("5.3[2]").part("each"))
                    .says("Each of them is told.")
                    .anyone()
                    .must(LocalMembers.INFORM_LOCAL_MEMBER)
                    .when(LocalMembers.SEVERAL_AREAS_AFFECTED.yes().and(LocalMembers.REPRESENTS_AREA.yes())),
            clause(para("5.4[1]"))
                    .says(
                            "Every member for an affected ward is asked to the Council's public meeting on a local issue.")
                    .anyone()
                    .must(LocalMembers.HOLD_PUBLIC_MEETING)
                    .when(LOCAL_PUBLIC_MEETING)
                    .owing(INVITE),
            clause(para("5.4[1]").part("invitation"))
                    .says("The invitation is a matter of course.")
                    .anyone()
                    .must(LocalMembers.INVITE_LOCAL_MEMBER)
                    .when(LOCAL_PUBLIC_MEETING
                            .and(LocalMembers.REPRESENTS_AREA.yes())
                            .and(LocalMembers.EVENT_KIND.is(EventKind.PUBLIC_MEETING)))
                    .owing(INVITE),
            clause(para("5.4[2]"))
                    .says("Local members hear of any consultation before it starts.")
                    .anyone()
                    .must(LocalMembers.RUN_CONSULTATION)
                    .when(LocalMembers.EVENT_INITIATOR.is(EventInitiator.AUTHORITY))
                    .owing(NOTIFY));

    private WardMembers() {}
}

package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.ComplaintLadder;
import org.comity.question.Condition;
import org.comity.topic.AdviceSharing;
import org.comity.topic.Allegations;
import org.comity.topic.BreachConsequences;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.ConcernRecipient;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismOfAuthority;
import org.comity.topic.Employment;
import org.comity.topic.MemberConcern;
import org.comity.topic.OfficerConcern;
import org.comity.topic.Seriousness;
import org.comity.topic.Stage;

/** Breach of protocol: paragraphs 19 and 20. */
final class BreachOfProtocol {

    /** What breaks the duty of respect and courtesy. */
    private static final Condition<ComplaintsAboutOfficers> DISRESPECT =
            Condition.any(ComplaintsAboutOfficers.CONCERN.hasAny(OfficerConcern.DISCOURTESY, OfficerConcern.CONDUCT));

    private static final ComplaintLadder<ComplaintsAboutOfficers> MEMBERS =
            ComplaintLadder.ofMembersAboutOfficers().over(DISRESPECT);

    /** What breaks a paragraph of this protocol, by its name or as such. */
    static final Condition<ComplaintsAboutMembers> MEMBERS_BREACH = Condition.any(ComplaintsAboutMembers.CONCERN.hasAny(
            MemberConcern.PROTOCOL_BREACH,
            MemberConcern.DISCOURTESY,
            MemberConcern.CONDUCT,
            MemberConcern.UNACCEPTABLE_BEHAVIOUR,
            MemberConcern.BREACH_OF_CONFIDENCE,
            MemberConcern.MISUSE_OF_RESOURCES));

    private static final ComplaintLadder<ComplaintsAboutMembers> OFFICERS =
            ComplaintLadder.ofOfficersAboutMembers().over(MEMBERS_BREACH);

    /** The line manager is the next step's director, as that of a head of service is; the chief executive has none. */
    private static final Condition<ComplaintsAboutOfficers> MANAGED_BY_NEXT_STEP = Condition.any(
            ComplaintsAboutOfficers.SUBJECT_HOLDS.hasAny(Office.HEAD_OF_SERVICE, Office.CHIEF_EXECUTIVE),
            ComplaintsAboutOfficers.SUBJECT_LINE_MANAGER.is(Office.DIRECTOR));

    private static final Condition<ComplaintsAboutOfficers> MANAGED_BY_CHIEF_EXECUTIVE =
            Condition.any(ComplaintsAboutOfficers.SUBJECT_LINE_MANAGER.is(Office.CHIEF_EXECUTIVE));

    private static final Condition<ComplaintsAboutOfficers> SUBJECT_AT_THE_TOP =
            Condition.any(ComplaintsAboutOfficers.SUBJECT_HOLDS.hasAny(
                    Office.DIRECTOR,
                    Office.EXECUTIVE_DIRECTOR,
                    Office.CHIEF_OFFICER,
                    Office.CHIEF_EXECUTIVE,
                    Office.HEAD_OF_PAID_SERVICE));

    private static final Condition<ComplaintsAboutMembers> COMPLAINANT_AT_THE_TOP =
            Condition.any(ComplaintsAboutMembers.COMPLAINANT_HOLDS.hasAny(
                    Office.DIRECTOR,
                    Office.EXECUTIVE_DIRECTOR,
                    Office.CHIEF_OFFICER,
                    Office.CHIEF_EXECUTIVE,
                    Office.HEAD_OF_PAID_SERVICE,
                    Office.CHIEF_FINANCE_OFFICER,
                    Office.MONITORING_OFFICER));

    /** The Head of Paid Service complains, so that of the two who help informally only the Monitoring Officer is left. */
    private static final Condition<ComplaintsAboutMembers> ONE_HELPER_LEFT =
            Condition.any(ComplaintsAboutMembers.COMPLAINANT_HOLDS.has(Office.HEAD_OF_PAID_SERVICE));

    private static final Condition<ComplaintHandling> SERIOUS_BREACH_BY_MEMBER = ComplaintHandling.COMPLAINT_ABOUT
            .is(ComplaintAbout.MEMBER)
            .and(ComplaintHandling.SERIOUSNESS.is(Seriousness.SERIOUS))
            .and(ComplaintHandling.COMPLAINANT_HOLDS.hasNot(Office.MONITORING_OFFICER));

    static final Section SECTION = section(
            "Breach of Protocol",
            MEMBERS.climb(
                            para("19[1]"),
                            "A member treated without respect can go to the officer's line manager.",
                            Step.to(Relation.LINE_MANAGER)
                                    .unless(MANAGED_BY_NEXT_STEP.or(MANAGED_BY_CHIEF_EXECUTIVE))
                                    .doneWhen(ComplaintsAboutOfficers.LINE_MANAGER_STAGE.is(Stage.UNRESOLVED)))
                    .reading(
                            "a complaint of conduct is one of respect, where nothing more is said",
                            "only discourtesy itself goes this way, and other conduct by 53"),
            MEMBERS.over(MANAGED_BY_CHIEF_EXECUTIVE)
                    .climb(
                            para("19[1]").part("chief executive"),
                            "Who is the Chief Executive where the officer answers to nobody between.",
                            Step.to(Office.CHIEF_EXECUTIVE)
                                    .doneWhen(ComplaintsAboutOfficers.LINE_MANAGER_STAGE.is(Stage.UNRESOLVED))),
            MEMBERS.climb(
                            para("19[2]"),
                            "What that does not settle goes to the responsible Head of Service or Director.",
                            Step.to(Office.HEAD_OF_SERVICE, Office.DIRECTOR)
                                    .unless(SUBJECT_AT_THE_TOP)
                                    .doneWhen(ComplaintsAboutOfficers.DIRECTORATE_STAGE.is(Stage.UNRESOLVED)))
                    .unless(ComplaintsAboutOfficers.LINE_MANAGER_STAGE.is(Stage.RESOLVED)),
            clause(para("19[2]").part("handling"))
                    .says("The line manager passes such a complaint on.")
                    .officers()
                    .should(ComplaintHandling.ESCALATE_COMPLAINT)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.OFFICER)
                            .and(ComplaintHandling.RECEIVED_BY.is(ConcernRecipient.LINE_MANAGER))
                            .and(ComplaintHandling.STILL_CONCERNED
                                    .yes()
                                    .or(ComplaintHandling.INFORMAL_RESOLUTION.is(Stage.UNRESOLVED))))
                    .goingTo(Step.to(Office.HEAD_OF_SERVICE, Office.DIRECTOR)),
            ComplaintLadder.leadingToDiscipline(para("19[3]"), MAY)
                    .when(BreachConsequences.BREACH_ESTABLISHED.yes())
                    .when(BreachConsequences.CIRCUMSTANCES_WARRANT.yes()),
            clause(para("19[3]").part("dismissal"))
                    .says("What discipline can end in is not said.")
                    .stopsShortOf(BreachConsequences.DISMISS_OFFICER),
            OFFICERS.climb(
                    para("20[1]"),
                    "An officer who thinks a member in breach speaks to the line manager.",
                    Step.to(Relation.LINE_MANAGER)
                            .doneWhen(ComplaintsAboutMembers.LINE_MANAGER_STAGE.is(Stage.UNRESOLVED))),
            OFFICERS.climb(
                            para("20[2]"),
                            "Who brings in the Head of Service or Director where that is needed.",
                            Step.to(Office.HEAD_OF_SERVICE, Office.DIRECTOR)
                                    .unless(COMPLAINANT_AT_THE_TOP)
                                    .doneWhen(ComplaintsAboutMembers.DIRECTORATE_STAGE.is(Stage.UNRESOLVED)))
                    .unless(ComplaintsAboutMembers.LINE_MANAGER_STAGE.is(Stage.RESOLVED)),
            clause(para("20[2]").part("handling"))
                    .says("The line manager has to do so who finds it needed.")
                    .officers()
                    .must(ComplaintHandling.ESCALATE_COMPLAINT)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(ComplaintHandling.MANAGER_CONSIDERS_INVOLVEMENT_NECESSARY.yes()))
                    .goingTo(Step.to(Office.HEAD_OF_SERVICE, Office.DIRECTOR)),
            clause(para("20[3]"))
                    .says("A member's breach can break the Members' Code as well.")
                    .anyone()
                    .may(BreachConsequences.TREAT_AS_CODE_BREACH)
                    .when(BreachConsequences.COMPLAINT_ABOUT.is(ComplaintAbout.MEMBER)),
            OFFICERS.over(ComplaintsAboutMembers.SERIOUSNESS.is(Seriousness.SERIOUS))
                    .goTo(
                            para("20[4]"),
                            "A grave breach can warrant a formal complaint to the Monitoring Officer.",
                            Office.MONITORING_OFFICER),
            ofEach(
                    act -> clause(para("20[4]"))
                            .says("Whoever handles it can refer it formally.")
                            .anyone()
                            .may(act)
                            .when(SERIOUS_BREACH_BY_MEMBER)
                            .goingTo(Step.to(Office.MONITORING_OFFICER)),
                    ComplaintHandling.REFER_TO_MONITORING_OFFICER,
                    ComplaintHandling.START_FORMAL_COMPLAINT),
            clause(para("20[5]"))
                    .says("Many complaints can be settled informally.")
                    .stopsShortOf(ComplaintsAboutMembers.SEEK_INFORMAL_RESOLUTION),
            OFFICERS.climb(
                            para("20[6]"),
                            "Head of Paid Service or Monitoring Officer help with that if need be.",
                            Step.to(Office.MONITORING_OFFICER, Office.HEAD_OF_PAID_SERVICE)
                                    .unless(ComplaintsAboutMembers.SERIOUSNESS.is(Seriousness.SERIOUS))
                                    .doneWhen(ComplaintsAboutMembers.INFORMAL_RESOLUTION.is(Stage.UNRESOLVED)))
                    .unless(ONE_HELPER_LEFT)
                    .reading(
                            "help to settle informally is for what is not grave enough for a formal complaint",
                            "it is there at every stage"),
            OFFICERS.over(ONE_HELPER_LEFT)
                    .goTo(
                            para("20[6]").part("alone"),
                            "Where the one complains the other helps, who takes the complaint as well.",
                            Office.MONITORING_OFFICER),
            clause(para("20[6]").part("help"))
                    .says("That is their duty.")
                    .officers()
                    .must(ComplaintHandling.ASSIST_INFORMAL_RESOLUTION)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(ComplaintHandling.HELP_NEEDED.yes()))
                    .goingTo(Step.to(Office.MONITORING_OFFICER, Office.HEAD_OF_PAID_SERVICE)),
            clause(para("20[7]"))
                    .says(
                            "The protocol never keeps an officer from raising a relevant concern under the whistleblowing policy.")
                    .officers()
                    .absolutely()
                    .may(Allegations.RAISE_WHISTLEBLOWING_CONCERN)
                    .when(Allegations.UNDER_WHISTLEBLOWING_POLICY.yes())
                    .reading(
                            "the policy counts as soon as there is one; the text marks it as still to be approved",
                            "without an approved policy nothing is lifted"),
            clause(para("20[7]"))
                    .says("Not even where it is about a colleague.")
                    .officers()
                    .absolutely()
                    .may(Allegations.ALLEGE_MISCONDUCT_OF_COLLEAGUE)
                    .when(Allegations.UNDER_WHISTLEBLOWING_POLICY.yes())
                    .limiting(para("15[3]")),
            ofEach(
                    act -> clause(para("20[7]"))
                            .says("Nor where it touches the officer's own job.")
                            .officers()
                            .absolutely()
                            .may(act)
                            .when(Employment.UNDER_WHISTLEBLOWING_POLICY.yes())
                            .limiting(para("15[2]")),
                    Employment.RAISE_OWN_JOB_MATTER,
                    Employment.ASK_MEMBER_FOR_HELP),
            clause(para("20[7]"))
                    .says("Nor where it criticises a member.")
                    .officers()
                    .absolutely()
                    .may(Criticism.CRITICISE_MEMBER)
                    .when(Criticism.UNDER_WHISTLEBLOWING_POLICY.yes())
                    .limiting(para("11[1]"), para("11[4]")),
            ofEach(
                    act -> clause(para("20[7]"))
                            .says("Nor where it concerns the authority itself.")
                            .officers()
                            .absolutely()
                            .may(act)
                            .when(CriticismOfAuthority.UNDER_WHISTLEBLOWING_POLICY.yes()),
                    CriticismOfAuthority.CRITICISE_AUTHORITY,
                    CriticismOfAuthority.CRITICISE_AUTHORITY_DECISION),
            ofEach(
                    act -> clause(para("20[7]"))
                            .says("Nor where it criticises an officer, or what was done.")
                            .officers()
                            .absolutely()
                            .may(act)
                            .when(Criticism.UNDER_WHISTLEBLOWING_POLICY.yes())
                            .limiting(para("11[4]")),
                    Criticism.CRITICISE_OFFICER,
                    Criticism.CRITICISE_ACTION),
            clause(para("20[7]"))
                    .says("Nor where it rests on what a group said.")
                    .officers()
                    .absolutely()
                    .may(AdviceSharing.RELAY)
                    .when(AdviceSharing.WHISTLEBLOWING_CONCERN.yes())
                    .limiting(para("48[9]")),
            clause(para("20[7]"))
                    .says("Nor where it rests on advice given.")
                    .officers()
                    .absolutely()
                    .may(AdviceSharing.SHARE_ADVICE)
                    .when(AdviceSharing.WHISTLEBLOWING_CONCERN.yes())
                    .limiting(para("28[3]"), para("30[4]"), para("48[9]")));

    private BreachOfProtocol() {}
}

package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.ComplaintLadder;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.topic.AboutComplaint;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintHandling;
import org.comity.topic.ComplaintType;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.ConcernRecipient;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismSubject;
import org.comity.topic.Forum;
import org.comity.topic.GroupLeaderInformed;
import org.comity.topic.MemberConcern;
import org.comity.topic.OfficerConcern;
import org.comity.topic.OtherInstrument;
import org.comity.topic.Precedence;

/** Section 2: conduct and capability, and where concerns about them go. */
final class ConductAndCapability {

    /** A member's concern about an officer that talking with the officer has not settled. */
    private static final Condition<ComplaintsAboutOfficers> MEMBERS_CONCERN = Asked.ACTOR
            .is(Actor.MEMBER)
            .and(ComplaintsAboutOfficers.CONCERN.hasAny(
                    OfficerConcern.DISCOURTESY,
                    OfficerConcern.CONDUCT,
                    OfficerConcern.CAPABILITY,
                    OfficerConcern.NON_IMPLEMENTATION,
                    OfficerConcern.PROTOCOL_BREACH,
                    OfficerConcern.CODE_BREACH,
                    OfficerConcern.UNLAWFUL_CONDUCT))
            .and(ComplaintsAboutOfficers.DIRECT_DISCUSSION_RESOLVED.no());

    /** The chief officer has reported back; a member who is concerned still is so after that report. */
    private static final Condition<ComplaintsAboutOfficers> REPORT_HAD =
            ComplaintsAboutOfficers.REPORTED_BACK.yes().or(ComplaintsAboutOfficers.STILL_CONCERNED.yes());

    private static final ComplaintLadder<ComplaintsAboutOfficers> MEMBERS =
            ComplaintLadder.aboutOfficers().over(MEMBERS_CONCERN);

    private static final ComplaintLadder<ComplaintsAboutMembers> OFFICERS = ComplaintLadder.ofOfficersAboutMembers();

    /** Nobody in the ladder stands above the Chief Executive. */
    private static final Condition<AboutComplaint> ABOUT_CHIEF_EXECUTIVE =
            AboutComplaint.SUBJECT_HOLDS.has(Office.CHIEF_EXECUTIVE);

    /** The Chief Executive was sent the matter, knows it whole, and nothing stands in the way of telling. */
    private static final Condition<GroupLeaderInformed> FREE_TO_TELL =
            GroupLeaderInformed.REFERRED_AFTER_CONTINUING_CONCERN
                    .yes()
                    .and(GroupLeaderInformed.FACTS_FULLY_KNOWN.yes())
                    .and(GroupLeaderInformed.LEGAL_OR_CONFIDENTIALITY_BAR.no())
                    .and(GroupLeaderInformed.OTHER_PROTOCOL_BAR.no())
                    .and(GroupLeaderInformed.PREJUDICES_DETERMINATION.no());

    private static final Condition<GroupLeaderInformed> CHIEF_EXECUTIVE_ON_OFFICER = GroupLeaderInformed.COMPLAINT_ABOUT
            .is(ComplaintAbout.OFFICER)
            .and(GroupLeaderInformed.OFFICER_HOLDS.has(Office.CHIEF_EXECUTIVE));

    private static final Condition<GroupLeaderInformed> CODE_COMPLAINT_ABOUT_MEMBER =
            GroupLeaderInformed.COMPLAINT_ABOUT
                    .is(ComplaintAbout.MEMBER)
                    .and(GroupLeaderInformed.COMPLAINT_TYPE.is(ComplaintType.MEMBERS_CODE));

    static final Section SECTION = section(
            "2 Conduct and capability",
            clause(para("2.1[1]"))
                    .says("A member ought not to raise an employee's conduct or capability at a public meeting.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(Criticism.FORUM
                            .is(Forum.PUBLIC_MEETING)
                            .and(Criticism.SUBJECT_MATTER.isAnyOf(
                                    CriticismSubject.CONDUCT, CriticismSubject.CAPABILITY))),
            clause(para("2.1[1]").part("elsewhere"))
                    .says("Of other settings, and other criticism, it says nothing.")
                    .stopsShortOf(Criticism.CRITICISE_OFFICER),
            clause(para("2.1[2]")).says("This is an old custom.").isInert("names a custom as the reason"),
            clause(para("2.1[3]")).says("An employee cannot answer in public.").isInert("gives the reason for 2.1[1]"),
            MEMBERS.climb(
                            para("2.1[4]"),
                            "What talking with the employee does not settle goes to the chief officer of the department.",
                            Step.talkTo(Relation.OFFICER_CONCERNED)
                                    .doneWhen(ComplaintsAboutOfficers.DIRECT_DISCUSSION_ATTEMPTED
                                            .yes()
                                            .or(REPORT_HAD)),
                            Step.to(Office.CHIEF_OFFICER).doneWhen(REPORT_HAD))
                    .unless(ABOUT_CHIEF_EXECUTIVE)
                    .reading(
                            "not to carry out a decision, or to break a protocol, a code or the law, is a matter of conduct",
                            "only what the member calls conduct or capability"),
            clause(para("2.1[4]").part("chief-executive"), para("2.1[6]"))
                    .says("A concern about the Chief Executive is talked over; nobody above is named to hear it.")
                    .sendsDoubtsAbout(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .along(
                            Step.talkTo(Relation.OFFICER_CONCERNED)
                                    .doneWhen(ComplaintsAboutOfficers.DIRECT_DISCUSSION_ATTEMPTED.yes()),
                            Step.to(Office.CHIEF_EXECUTIVE))
                    .when(MEMBERS_CONCERN.and(ABOUT_CHIEF_EXECUTIVE))
                    .reading("the Chief Executive has no chief officer above", "any chief officer can hear it"),
            clause(para("2.1[5]"))
                    .says("The chief officer looks into the facts.")
                    .officers()
                    .must(ComplaintHandling.INVESTIGATE_CONCERN)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.OFFICER)
                            .and(ComplaintHandling.RECEIVED_BY.is(ConcernRecipient.CHIEF_OFFICER)))
                    .unless(ComplaintHandling.SUBJECT_HOLDS.has(Office.CHIEF_OFFICER))
                    .owing(duty("report back to the member").afterwards()),
            clause(para("2.1[5]").part("report"))
                    .says("The chief officer reports back to the member.")
                    .officers()
                    .must(ComplaintHandling.REPORT_BACK_TO_COMPLAINANT)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.OFFICER)
                            .and(ComplaintHandling.RECEIVED_BY.is(ConcernRecipient.CHIEF_OFFICER)))
                    .unless(ComplaintHandling.SUBJECT_HOLDS.has(Office.CHIEF_OFFICER)),
            MEMBERS.goTo(
                            para("2.1[6]"),
                            "A member still concerned takes the facts to the Chief Executive.",
                            Office.CHIEF_EXECUTIVE)
                    .unless(ABOUT_CHIEF_EXECUTIVE.or(ComplaintsAboutOfficers.REPORTED_BACK
                            .yes()
                            .and(ComplaintsAboutOfficers.STILL_CONCERNED.no()))),
            clause(para("2.1[7]"))
                    .says("The Chief Executive looks into the matter anew.")
                    .officers()
                    .must(ComplaintHandling.INVESTIGATE_CONCERN)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.OFFICER)
                            .and(ComplaintHandling.RECEIVED_BY.is(ConcernRecipient.CHIEF_EXECUTIVE)))
                    .unless(ComplaintHandling.SUBJECT_HOLDS.has(Office.CHIEF_EXECUTIVE))
                    .owing(duty("consider the matter afresh")),
            clause(para("2.2[1]"))
                    .says("Officers are bound by their code, their contracts and the disciplinary codes.")
                    .officers()
                    .must(Precedence.COMPLY_WITH_CODE)
                    .when(Precedence.OTHER_INSTRUMENT.is(OtherInstrument.OFFICERS_CODE)),
            clause(para("2.2[2]"))
                    .says("The Chief Executive may tell the group leader of a concern that was referred upwards.")
                    .officers()
                    .may(GroupLeaderInformed.INFORM_GROUP_LEADER)
                    .when(CHIEF_EXECUTIVE_ON_OFFICER.and(FREE_TO_TELL))
                    .reading(
                            "telling is in order where it would not prejudice the decision",
                            "by the letter of the last limb, where it would"),
            clause(para("2.2[2]").part("only"))
                    .says(
                            "Only with full knowledge, and where neither law, confidence, protocol nor fairness stands in the way.")
                    .officers()
                    .shouldNot(GroupLeaderInformed.INFORM_GROUP_LEADER)
                    .when(CHIEF_EXECUTIVE_ON_OFFICER
                            .and(GroupLeaderInformed.REFERRED_AFTER_CONTINUING_CONCERN.yes())
                            .and(Condition.not(FREE_TO_TELL))),
            OFFICERS.over(ComplaintsAboutMembers.CONCERN.hasAny(
                            MemberConcern.DISCOURTESY, MemberConcern.CONDUCT, MemberConcern.UNACCEPTABLE_BEHAVIOUR))
                    .goTo(
                            para("2.3[1]"),
                            "An officer treated without respect goes to the manager, chief officer, Monitoring Officer or Chief Executive.",
                            Relation.LINE_MANAGER,
                            Office.CHIEF_OFFICER,
                            Office.MONITORING_OFFICER,
                            Office.CHIEF_EXECUTIVE)
                    .reading("a member's conduct towards the officer is a matter of respect", "discourtesy alone"),
            clause(para("2.3[2]"))
                    .says("Whoever of the last three receives it approaches the member or the group leader.")
                    .officers()
                    .must(ComplaintHandling.APPROACH_MEMBER_CONCERNED)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(ComplaintHandling.RECEIVED_BY.isAnyOf(
                                    ConcernRecipient.CHIEF_OFFICER,
                                    ConcernRecipient.MONITORING_OFFICER,
                                    ConcernRecipient.CHIEF_EXECUTIVE))),
            clause(para("2.3[2]").part("leader"))
                    .says("Outside the Members' Code the group leader may be the one approached.")
                    .officers()
                    .may(GroupLeaderInformed.INFORM_GROUP_LEADER)
                    .when(GroupLeaderInformed.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(GroupLeaderInformed.COMPLAINT_TYPE.isNot(ComplaintType.MEMBERS_CODE))
                            .and(GroupLeaderInformed.OFFICER_HOLDS.hasAny(
                                    Office.CHIEF_OFFICER, Office.MONITORING_OFFICER, Office.CHIEF_EXECUTIVE))),
            clause(para("2.4[1]"))
                    .says("Members are bound by their code.")
                    .members()
                    .must(Precedence.COMPLY_WITH_CODE)
                    .when(Precedence.OTHER_INSTRUMENT.is(OtherInstrument.MEMBERS_CODE)),
            clause(para("2.4[2]"))
                    .says("An officer's complaint under the code heeds what law and guidance say of confidentiality.")
                    .anyone()
                    .must(ComplaintHandling.KEEP_COMPLAINT_CONFIDENTIAL)
                    .when(ComplaintHandling.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(ComplaintHandling.COMPLAINT_TYPE.is(ComplaintType.MEMBERS_CODE))),
            clause(para("2.4[3]"))
                    .says("The member complained of may tell the group leader.")
                    .members()
                    .may(GroupLeaderInformed.INFORM_GROUP_LEADER)
                    .when(GroupLeaderInformed.COMPLAINT_ABOUT
                            .is(ComplaintAbout.SELF)
                            .and(GroupLeaderInformed.COMPLAINT_TYPE.is(ComplaintType.MEMBERS_CODE))),
            clause(para("2.4[4]"))
                    .says("No officer tells the group leader of it without that member's leave.")
                    .officers()
                    .mustNot(GroupLeaderInformed.INFORM_GROUP_LEADER)
                    .when(CODE_COMPLAINT_ABOUT_MEMBER.and(GroupLeaderInformed.MEMBER_PERMISSION.no())),
            clause(para("2.4[4]").part("approach"))
                    .says("No officer tells the group leader of it without that member's leave.")
                    .officers()
                    .whenDoing(ComplaintHandling.APPROACH_MEMBER_CONCERNED)
                    .when(ComplaintHandling.COMPLAINT_TYPE.is(ComplaintType.MEMBERS_CODE))
                    .owing(duty("leave the group leader out unless the member permits it")),
            clause(para("2.4[4]").part("permitted"))
                    .says("With that leave an officer may.")
                    .officers()
                    .may(GroupLeaderInformed.INFORM_GROUP_LEADER)
                    .when(CODE_COMPLAINT_ABOUT_MEMBER.and(GroupLeaderInformed.MEMBER_PERMISSION.yes())));

    private ConductAndCapability() {}
}

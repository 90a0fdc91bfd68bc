package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.dsl.Sentence;
import org.comity.profiles.provisions.ComplaintLadder;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutComplaint;
import org.comity.topic.AboutCriticism;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.Courtesy;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismSubject;
import org.comity.topic.Forum;
import org.comity.topic.OfficerConcern;
import org.comity.topic.PressureOnOfficers;

/** Paragraphs 15 and 16: officer conduct or capability. */
final class OfficerConduct {

    private static final Condition<Criticism> CONDUCT_OR_CAPABILITY =
            Criticism.SUBJECT_MATTER.isAnyOf(CriticismSubject.CONDUCT, CriticismSubject.CAPABILITY);

    private static final Condition<AboutCriticism> BEFORE_THE_PUBLIC =
            AboutCriticism.FORUM.isAnyOf(Forum.PUBLIC_MEETING, Forum.PRESS);

    private static final Condition<AboutCriticism> AT_A_MEETING =
            AboutCriticism.FORUM.isAnyOf(Forum.PUBLIC_MEETING, Forum.PRIVATE_MEETING, Forum.PRESS);

    private static final Condition<AboutCriticism> BADLY =
            AboutCriticism.INAPPROPRIATE_LANGUAGE.yes().or(AboutCriticism.UNACCEPTABLE_MANNER.yes());

    private static final Condition<ComplaintsAboutOfficers> CONDUCT_OR_CAPABILITY_CONCERN =
            ComplaintsAboutOfficers.CONCERN.hasAny(
                    OfficerConcern.DISCOURTESY, OfficerConcern.CONDUCT, OfficerConcern.CAPABILITY);

    private static final ComplaintLadder<ComplaintsAboutOfficers> MEMBERS =
            ComplaintLadder.ofMembersAboutOfficers().over(CONDUCT_OR_CAPABILITY_CONCERN);

    private static final Condition<AboutComplaint> ABOVE_DIRECTORS =
            AboutComplaint.SUBJECT_HOLDS.hasAny(Office.CHIEF_EXECUTIVE, Office.MANAGING_DIRECTOR_OF_SHARED_SERVICE);

    private static final Condition<AboutComplaint> SLT_DIRECTOR =
            AboutComplaint.SUBJECT_HOLDS.has(Office.CHIEF_OFFICER);

    static final Section SECTION = section(
            "Officer Conduct or Capability Issues",
            clause(para("15[1]"))
                    .says("An officer's conduct or capability is not for public meetings or the press.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(CONDUCT_OR_CAPABILITY.and(BEFORE_THE_PUBLIC)),
            notInPublic("report", Criticism.CRITICISE_REPORT),
            notInPublic("action", Criticism.CRITICISE_ACTION),
            clause(para("15[1]").part("elsewhere"))
                    .says("Of other settings it does not speak.")
                    .stopsShortOf(Criticism.CRITICISE_OFFICER)
                    .when(CONDUCT_OR_CAPABILITY),
            clause(para("15[2]"), para("15[3]"), para("26[2]"))
                    .says("No inappropriate behaviour or language towards officers at any meeting.")
                    .members()
                    .shouldNot(Criticism.USE_INAPPROPRIATE_LANGUAGE)
                    .when(AT_A_MEETING)
                    .reading(
                            "all meetings which members attend by invitation or through others are meant",
                            "only meetings to which officers are invited are meant"),
            clause(para("15[2]").part("criticism"), para("15[3]"), para("26[2]"))
                    .says("Criticism at meetings keeps to that too.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(AT_A_MEETING.and(BADLY)),
            notBadly("report", Criticism.CRITICISE_REPORT),
            notBadly("action", Criticism.CRITICISE_ACTION),
            clause(para("15[2]").part("challenge"), para("16[1]"))
                    .says("So does a challenge to advice.")
                    .members()
                    .shouldNot(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(PressureOnOfficers.APPROPRIATE_MANNER.no()),
            clause(para("15[3]"), para("26[2]"))
                    .says("What is inappropriate is told by paragraph 26.")
                    .members()
                    .shouldNot(Criticism.USE_INAPPROPRIATE_LANGUAGE)
                    .when(AT_A_MEETING.and(Criticism.UNACCEPTABLE_MANNER.yes())),
            MEMBERS.goTo(
                            para("15[4]"),
                            "A member takes a concern about an officer privately to the directorate's SLT Director.",
                            Office.CHIEF_OFFICER)
                    .unless(SLT_DIRECTOR.or(ABOVE_DIRECTORS)),
            clause(para("15[4]").part("private"))
                    .says("Members raise such things in private.")
                    .members()
                    .whenDoing(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .owing(ComplaintLadder.inPrivate("raise the matter in private")),
            MEMBERS.over(SLT_DIRECTOR)
                    .goTo(
                            para("15[5]"),
                            "One about an SLT Director is discussed privately with the Chief Executive or the group leader.",
                            Office.CHIEF_EXECUTIVE,
                            Office.GROUP_LEADER)
                    .reading("the leader is that of the member's own group", "it is that of another group concerned"),
            clause(para("15[5]").part("higher"))
                    .says("No private way is given for the Chief Executive or the head of oneSource.")
                    .stopsShortOf(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .when(ComplaintsAboutOfficers.ACTOR
                            .is(Actor.MEMBER)
                            .and(CONDUCT_OR_CAPABILITY_CONCERN)
                            .and(ABOVE_DIRECTORS)),
            clause(para("15[6]"))
                    .says("Rumours against members or officers are best avoided.")
                    .anyone()
                    .shouldNot(Criticism.SPREAD_RUMOURS),
            clause(para("16[1]"))
                    .says("Members can challenge officers' advice, in an appropriate way.")
                    .members()
                    .may(PressureOnOfficers.CHALLENGE_ADVICE)
                    .unless(PressureOnOfficers.APPROPRIATE_MANNER.no())
                    .owing(duty("challenge in an appropriate manner")
                            .asBestEffort()
                            .doneWhen(PressureOnOfficers.APPROPRIATE_MANNER.yes())),
            clause(para("16[1]").part("criticism"))
                    .says("So they can criticise advice.")
                    .members()
                    .may(Criticism.CRITICISE_OFFICER)
                    .when(Criticism.SUBJECT_MATTER.is(CriticismSubject.ADVICE))
                    .unless(BADLY),
            clause(para("16[1]").part("report"))
                    .says("Or the advice in a report.")
                    .members()
                    .may(Criticism.CRITICISE_REPORT)
                    .when(Criticism.SUBJECT_MATTER.is(CriticismSubject.ADVICE))
                    .unless(BADLY),
            clause(para("16(a)"))
                    .says("They cannot require an officer to change professional advice.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_CHANGE_OF_ADVICE)
                    .reading(
                            "what may breach the code is barred, as paragraph 6 bars it",
                            "it is only a possible breach of the code"),
            clause(para("16(b)"))
                    .says(
                            "Nor action that the officer thinks unlawful, or that could be maladministration or breach a code.")
                    .members()
                    .mustNot(PressureOnOfficers.REQUIRE_ACTION)
                    .when(PressureOnOfficers.OFFICER_CONSIDERS_UNLAWFUL
                            .yes()
                            .or(PressureOnOfficers.AMOUNTS_TO_MALADMINISTRATION.yes())
                            .or(PressureOnOfficers.BREACHES_CODE.yes()))
                    .reading(
                            "the officer's own view is asked for as to lawfulness only",
                            "it counts for maladministration and codes as well"),
            clause(para("16[2]"))
                    .says("Members bully nobody, staff included.")
                    .members()
                    .mustNot(Courtesy.BULLY_PERSON));

    private OfficerConduct() {}

    private static Sentence notInPublic(String what, Act<Criticism> criticising) {
        return clause(para("15[1]").part(what))
                .says("Nor by way of what the officer wrote or did.")
                .members()
                .shouldNot(criticising)
                .when(CONDUCT_OR_CAPABILITY.and(BEFORE_THE_PUBLIC));
    }

    private static Sentence notBadly(String what, Act<Criticism> criticising) {
        return clause(para("15[2]").part(what), para("15[3]"), para("26[2]"))
                .says("Nor is what the officer wrote or did criticised at meetings in such a way.")
                .members()
                .shouldNot(criticising)
                .when(AT_A_MEETING.and(BADLY));
    }
}

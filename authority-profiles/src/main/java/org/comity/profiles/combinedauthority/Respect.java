package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;
import static org.comity.topic.AboutMember.BOARD_MEMBER;

import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutCriticism;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismOfAuthority;
import org.comity.topic.CriticismSubject;
import org.comity.topic.EqualTreatment;
import org.comity.topic.Forum;
import org.comity.topic.PressureOnOfficers;

/** Section 3, first part: respect, criticism and reputation. The number 3.3 comes back, as 3.3#2, and 3.4 as 3.4#2 and 3.4#3. */
final class Respect {

    private static final Condition<AboutCriticism> IN_PUBLIC = AboutCriticism.FORUM.isAnyOf(
            Forum.PUBLIC_MEETING,
            Forum.PRESS,
            Forum.SOCIAL_MEDIA,
            Forum.PARTY_RALLY,
            Forum.PUBLIC_RECEPTION,
            Forum.PUBLIC);

    private static final Condition<AboutCriticism> PERSONAL_OR_PUBLIC_ATTACK =
            AboutCriticism.PERSONAL.yes().or(AboutCriticism.ATTACK.yes().and(IN_PUBLIC));

    private static final Condition<AboutCriticism> FAIR_AND_CONSTRUCTIVE =
            AboutCriticism.FAIR.yes().and(AboutCriticism.CONSTRUCTIVE.yes());

    private static final Condition<Criticism> OF_REPORT_OR_ACTION =
            Criticism.SUBJECT_MATTER.isAnyOf(CriticismSubject.REPORT, CriticismSubject.ADVICE, CriticismSubject.ACTION);

    private static final Condition<Criticism> BY_ANOTHER_MEMBER =
            Criticism.ACTOR.is(Actor.MEMBER).and(BOARD_MEMBER.no());

    private static final String ESSENTIAL_TAKEN = "what is called essential has to be done";

    private static final String ATTACK_TAKEN =
            "personal criticism is a personal attack; criticism voiced in public is a"
                    + " public attack only where it attacks somebody";
    private static final String ATTACK_OTHERWISE = "every challenge voiced in public is a public attack";

    private static final Duty FAIRLY =
            duty("make the criticism fair and constructive").asBestEffort().doneWhen(FAIR_AND_CONSTRUCTIVE);

    static final Section SECTION = section(
            "3 Principles of behaviour: respect, criticism and reputation",
            MutualRespect.treatWithCourtesy(para("3.1[1]"), MUST)
                    .reading(ESSENTIAL_TAKEN, "a statement of value, which leaves 1.5 with its weaker words"),
            clause(para("3.1[1]").part("even-handedness"))
                    .says("Even-handedness is indispensable in every contact.")
                    .officers()
                    .must(EqualTreatment.TREAT_EVENHANDEDLY)
                    .reading(ESSENTIAL_TAKEN, "a statement of value, which binds nobody"),
            clause(para("3.1[2]"))
                    .says("Courtesy shapes how outsiders see the authority.")
                    .isInert("gives a reason for courtesy"),
            MutualRespect.treatWithCourtesy(para("3.2[1]"), SHOULD).when(BOARD_MEMBER.yes()),
            clause(para("3.2[2]").part("report"))
                    .says("Board Members can challenge what officers write.")
                    .members()
                    .areEntitledTo(Criticism.CRITICISE_REPORT)
                    .when(BOARD_MEMBER.yes()),
            clause(para("3.2[2]").part("action"))
                    .says("Board Members can challenge what officers do.")
                    .members()
                    .areEntitledTo(Criticism.CRITICISE_ACTION)
                    .when(BOARD_MEMBER.yes()),
            clause(para("3.2[2]").part("officer"))
                    .says("Board Members can challenge an officer over a report or an action.")
                    .members()
                    .areEntitledTo(Criticism.CRITICISE_OFFICER)
                    .when(BOARD_MEMBER.yes().and(OF_REPORT_OR_ACTION)),
            clause(para("3.2[2]").part("advice"))
                    .says("Board Members can challenge advice, which is part of what officers write and do.")
                    .members()
                    .areEntitledTo(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(BOARD_MEMBER.yes())
                    .owing(
                            duty("avoid personal or public attacks").asBestEffort(),
                            duty("make the criticism fair and constructive")
                                    .asBestEffort()
                                    .doneWhen(PressureOnOfficers.APPROPRIATE_MANNER.yes()))
                    .reading(
                            "advice is among the reports and actions of officers",
                            "advice is neither report nor action"),
            clause(para("3.2[2]").part("report-others"))
                    .says("It names Board Members; other members and a report are not mentioned.")
                    .stopsShortOf(Criticism.CRITICISE_REPORT)
                    .when(BY_ANOTHER_MEMBER),
            clause(para("3.2[2]").part("action-others"))
                    .says("It names Board Members; other members and an action are not mentioned.")
                    .stopsShortOf(Criticism.CRITICISE_ACTION)
                    .when(BY_ANOTHER_MEMBER),
            clause(para("3.2[2]").part("officer-others"))
                    .says("It names Board Members; other members and an officer's report or action are not mentioned.")
                    .stopsShortOf(Criticism.CRITICISE_OFFICER)
                    .when(BY_ANOTHER_MEMBER.and(OF_REPORT_OR_ACTION)),
            clause(para("3.2[2]").part("advice-others"))
                    .says("It names Board Members; other members and advice are not mentioned.")
                    .stopsShortOf(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(BOARD_MEMBER.no()),
            clause(para("3.2[3]").part("report"))
                    .says("Challenging a report, they ought to avoid personal and public attacks.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_REPORT)
                    .when(BOARD_MEMBER.yes().and(PERSONAL_OR_PUBLIC_ATTACK))
                    .reading(ATTACK_TAKEN, ATTACK_OTHERWISE),
            clause(para("3.2[3]").part("action"))
                    .says("Challenging an action, they ought to avoid personal and public attacks.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_ACTION)
                    .when(BOARD_MEMBER.yes().and(PERSONAL_OR_PUBLIC_ATTACK))
                    .reading(ATTACK_TAKEN, ATTACK_OTHERWISE),
            clause(para("3.2[3]").part("officer"))
                    .says("They ought to avoid personal and public attacks on officers.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(BOARD_MEMBER.yes().and(PERSONAL_OR_PUBLIC_ATTACK))
                    .reading(ATTACK_TAKEN, ATTACK_OTHERWISE),
            clause(para("3.2[3]").part("advice"))
                    .says("Challenging advice, they ought to keep to an appropriate manner.")
                    .members()
                    .shouldNot(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(BOARD_MEMBER.yes().and(PressureOnOfficers.APPROPRIATE_MANNER.no())),
            clause(para("3.2[4]").part("report"))
                    .says("Criticism of a report ought to be fair and constructive.")
                    .members()
                    .whenDoing(Criticism.CRITICISE_REPORT)
                    .when(BOARD_MEMBER.yes())
                    .onlyAfter(FAIRLY),
            clause(para("3.2[4]").part("action"))
                    .says("Criticism of an action ought to be fair and constructive.")
                    .members()
                    .whenDoing(Criticism.CRITICISE_ACTION)
                    .when(BOARD_MEMBER.yes())
                    .onlyAfter(FAIRLY),
            clause(para("3.2[4]").part("officer"))
                    .says("Criticism of an officer's work ought to be fair and constructive.")
                    .members()
                    .whenDoing(Criticism.CRITICISE_OFFICER)
                    .when(BOARD_MEMBER.yes().and(OF_REPORT_OR_ACTION))
                    .onlyAfter(FAIRLY),
            clause(para("3.3"))
                    .says(
                            "Officers ought not to criticise the authority's decisions in public, even where they disagree.")
                    .officers()
                    .shouldNot(CriticismOfAuthority.CRITICISE_AUTHORITY_DECISION)
                    .when(IN_PUBLIC),
            clause(para("3.4"))
                    .says("Both sides help the authority to a good name, above all in four ways.")
                    .isInert("opens a list of four behaviours"),
            clause(para("3.4(1)"))
                    .says("They stand up for local democracy.")
                    .isInert("an aspiration; no act is named that could be tested"),
            clause(para("3.4(2)"))
                    .says("They foster good relations and do not weaken them.")
                    .isInert("an aspiration for the relationship as a whole"),
            clause(para("3.4(3)").part("authority"), para("3.4"))
                    .says("Whoever formally stands for the authority ought not to criticise it.")
                    .anyone()
                    .shouldNot(CriticismOfAuthority.CRITICISE_AUTHORITY)
                    .when(CriticismOfAuthority.FORMALLY_REPRESENTING_AUTHORITY.yes()),
            clause(para("3.4(3)").part("decision"), para("3.4"))
                    .says("Whoever formally stands for the authority ought not to criticise its decisions.")
                    .anyone()
                    .shouldNot(CriticismOfAuthority.CRITICISE_AUTHORITY_DECISION)
                    .when(CriticismOfAuthority.FORMALLY_REPRESENTING_AUTHORITY.yes()),
            clause(para("3.4(4)").part("officer"), para("3.4"))
                    .says("Personal criticism of officers is best avoided.")
                    .anyone()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(AboutCriticism.PERSONAL.yes()),
            CoOptedMembers.also(
                    para("3.4(4)").part("officer-co-opted"),
                    "Co-opted members had best avoid it too.",
                    SHOULD_NOT,
                    Criticism.CRITICISE_OFFICER,
                    AboutCriticism.PERSONAL.yes()),
            clause(para("3.4(4)").part("member"), para("3.4"))
                    .says("Personal criticism of members is best avoided.")
                    .anyone()
                    .shouldNot(Criticism.CRITICISE_MEMBER)
                    .when(AboutCriticism.PERSONAL.yes()),
            CoOptedMembers.also(
                    para("3.4(4)").part("member-co-opted"),
                    "Co-opted members had best avoid that too.",
                    SHOULD_NOT,
                    Criticism.CRITICISE_MEMBER,
                    AboutCriticism.PERSONAL.yes()),
            clause(para("3.4(4)").part("report"), para("3.4"))
                    .says("Criticism of a report ought not to turn personal.")
                    .anyone()
                    .shouldNot(Criticism.CRITICISE_REPORT)
                    .when(AboutCriticism.PERSONAL.yes()),
            clause(para("3.4(4)").part("action"), para("3.4"))
                    .says("Criticism of an action ought not to turn personal.")
                    .anyone()
                    .shouldNot(Criticism.CRITICISE_ACTION)
                    .when(AboutCriticism.PERSONAL.yes()));

    private Respect() {}
}

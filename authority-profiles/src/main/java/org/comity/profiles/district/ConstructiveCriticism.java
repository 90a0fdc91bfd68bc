package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.question.Condition;
import org.comity.topic.AboutCriticism;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismSubject;
import org.comity.topic.Forum;
import org.comity.topic.PressureOnOfficers;

/** Section 4, 4.5 and 4.6: criticism. */
final class ConstructiveCriticism {

    /** Voiced where others than those concerned hear it. */
    static final Condition<AboutCriticism> IN_PUBLIC = AboutCriticism.FORUM.isNot(Forum.PRIVATE_MEETING, Forum.PRIVATE);

    private static final Condition<AboutCriticism> PERSONAL =
            AboutCriticism.PERSONAL.yes().and(IN_PUBLIC);

    private static final Condition<AboutCriticism> UNSEEMLY =
            AboutCriticism.INAPPROPRIATE_LANGUAGE.yes().and(IN_PUBLIC);

    private static final Condition<AboutCriticism> FALLS_SHORT = AboutCriticism.CONSTRUCTIVE
            .no()
            .or(AboutCriticism.WELL_FOUNDED.no())
            .or(AboutCriticism.LIKELY_TO_IMPROVE_PERFORMANCE.no());

    private static final Condition<Criticism> OF_WORK =
            Criticism.SUBJECT_MATTER.isAnyOf(CriticismSubject.REPORT, CriticismSubject.ACTION, CriticismSubject.ADVICE);

    private static final Duty CONSTRUCTIVE =
            duty("keep the criticism constructive").asBestEffort();
    private static final Duty WELL_FOUNDED =
            duty("keep the criticism well founded").asBestEffort();
    private static final Duty IMPROVING =
            duty("see that the criticism is likely to improve performance").asBestEffort();
    private static final Duty NOT_PERSONAL =
            duty("avoid personal attacks on the officer").asBestEffort();

    private static final String READ_PUBLIC = "the words on the public setting go with personal criticism too";
    private static final String READ_ANYWHERE = "personal criticism is out in private as well";

    static final Section SECTION = section(
            "4 Potential Issues: Constructive Criticism",
            clause(para("4.5[1]"))
                    .says("A member never criticises an officer personally in public.")
                    .members()
                    .mustNot(Criticism.CRITICISE_OFFICER)
                    .when(PERSONAL)
                    .overriding(para("4.6[1]").part("officer"))
                    .reading(READ_PUBLIC, READ_ANYWHERE),
            clause(para("4.5[1]").part("member"))
                    .says("Nor an officer a member.")
                    .officers()
                    .mustNot(Criticism.CRITICISE_MEMBER)
                    .when(PERSONAL)
                    .reading(READ_PUBLIC, READ_ANYWHERE),
            clause(para("4.5[1]").part("report"))
                    .says("Criticism of a report is no cover for it.")
                    .members()
                    .mustNot(Criticism.CRITICISE_REPORT)
                    .when(PERSONAL)
                    .overriding(para("4.6[1]"))
                    .reading(READ_PUBLIC, READ_ANYWHERE),
            clause(para("4.5[1]").part("action"))
                    .says("Nor is criticism of an action.")
                    .members()
                    .mustNot(Criticism.CRITICISE_ACTION)
                    .when(PERSONAL)
                    .overriding(para("4.6[1]").part("action"))
                    .reading(READ_PUBLIC, READ_ANYWHERE),
            clause(para("4.5[2]"))
                    .says("Nobody uses improper words or behaviour in public over reports or actions.")
                    .anyone()
                    .mustNot(Criticism.USE_INAPPROPRIATE_LANGUAGE)
                    .when(IN_PUBLIC),
            clause(para("4.5[2]").part("officer"))
                    .says("That holds for criticism of an officer.")
                    .members()
                    .mustNot(Criticism.CRITICISE_OFFICER)
                    .when(UNSEEMLY)
                    .overriding(para("4.6[1]").part("officer")),
            clause(para("4.5[2]").part("member"))
                    .says("It holds for criticism of a member.")
                    .officers()
                    .mustNot(Criticism.CRITICISE_MEMBER)
                    .when(UNSEEMLY),
            clause(para("4.5[2]").part("report"))
                    .says("It holds for criticism of a report.")
                    .anyone()
                    .mustNot(Criticism.CRITICISE_REPORT)
                    .when(UNSEEMLY)
                    .overriding(para("4.6[1]")),
            clause(para("4.5[2]").part("action"))
                    .says("It holds for criticism of an action.")
                    .anyone()
                    .mustNot(Criticism.CRITICISE_ACTION)
                    .when(UNSEEMLY)
                    .overriding(para("4.6[1]").part("action")),
            MutualRespect.treatWithCourtesy(para("4.5[3]"), SHOULD),
            MutualRespect.takeUnfairAdvantage(para("4.5[4]"), SHOULD_NOT),
            clause(para("4.6[1]"), para("4.5[1]"))
                    .says("Members have a right to find fault with reports.")
                    .members()
                    .areEntitledTo(Criticism.CRITICISE_REPORT)
                    .owing(NOT_PERSONAL),
            clause(para("4.6[1]").part("action"), para("4.5[1]"))
                    .says("They have it with what officers did.")
                    .members()
                    .areEntitledTo(Criticism.CRITICISE_ACTION)
                    .owing(NOT_PERSONAL),
            clause(para("4.6[1]").part("officer"), para("4.5[1]"))
                    .says("Criticism that names an officer falls under it where it is of the work.")
                    .members()
                    .areEntitledTo(Criticism.CRITICISE_OFFICER)
                    .when(OF_WORK)
                    .owing(NOT_PERSONAL, CONSTRUCTIVE, WELL_FOUNDED, IMPROVING),
            clause(para("4.6[1]").part("advice"))
                    .says("They may challenge advice like any other work of officers.")
                    .members()
                    .areEntitledTo(PressureOnOfficers.CHALLENGE_ADVICE)
                    .owing(NOT_PERSONAL, CONSTRUCTIVE, WELL_FOUNDED, IMPROVING)
                    .reading(
                            "to advise is an action of an officer, so advice may be challenged",
                            "only reports and actions are named; advice is not"),
            clause(para("4.6[2]"))
                    .says("Members avoid attacks on the person.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(AboutCriticism.PERSONAL.yes()),
            clause(para("4.6[2]").part("report"))
                    .says("That holds for criticism of a report.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_REPORT)
                    .when(AboutCriticism.PERSONAL.yes()),
            clause(para("4.6[2]").part("action"))
                    .says("It holds for criticism of an action.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_ACTION)
                    .when(AboutCriticism.PERSONAL.yes()),
            clause(para("4.6[3]"))
                    .says("Criticism of a report is constructive, well founded and apt to improve.")
                    .members()
                    .whenDoing(Criticism.CRITICISE_REPORT)
                    .owing(CONSTRUCTIVE, WELL_FOUNDED, IMPROVING),
            clause(para("4.6[3]").part("action duties"))
                    .says("So is criticism of an action.")
                    .members()
                    .whenDoing(Criticism.CRITICISE_ACTION)
                    .owing(CONSTRUCTIVE, WELL_FOUNDED, IMPROVING),
            clause(para("4.6[3]").part("report"))
                    .says("A report ought not to be criticised otherwise.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_REPORT)
                    .when(FALLS_SHORT),
            clause(para("4.6[3]").part("action"))
                    .says("Nor an action.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_ACTION)
                    .when(FALLS_SHORT),
            clause(para("4.6[3]").part("officer"))
                    .says("Nor an officer's work.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(FALLS_SHORT)
                    .limiting(para("4.6[1]").part("officer")),
            clause(para("4.6[4]"))
                    .says("Criticism of a report is not meant to blame or weaken the officer.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_REPORT)
                    .when(AboutCriticism.UNDERMINES_OFFICER.yes()),
            clause(para("4.6[4]").part("officer"))
                    .says("Nor is criticism that names the officer.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_OFFICER)
                    .when(AboutCriticism.UNDERMINES_OFFICER.yes()),
            clause(para("4.6[4]").part("action"))
                    .says("Nor is criticism of an action.")
                    .members()
                    .shouldNot(Criticism.CRITICISE_ACTION)
                    .when(AboutCriticism.UNDERMINES_OFFICER.yes()));

    private ConstructiveCriticism() {}
}

package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Sentence;
import org.comity.question.Condition;
import org.comity.topic.AboutExemption;
import org.comity.topic.Classification;
import org.comity.topic.ClosedMeetings;
import org.comity.topic.DocumentAccess;
import org.comity.topic.RegistrationAct;

/** Appendix A, 2: what is not exempt after all, and the public interest. */
final class ExemptionLimits {

    private static final Para[] OTHER_CATEGORIES = {
        para("A.2.2"), para("A.2.3"), para("A.2.4"), para("A.2.5"), para("A.2.6"), para("A.2.7")
    };

    private static final Condition<AboutExemption> ONLY_CATEGORY_3 = Condition.<AboutExemption>all(
            Status.category(Schedule12aParagraph.P3),
            Condition.not(Status.IN_ANOTHER_CATEGORY),
            Condition.not(Status.CONFIDENTIAL));

    private static final Condition<AboutExemption> CATEGORISED =
            Condition.<AboutExemption>all(Status.CATEGORISED, Condition.not(Status.CONFIDENTIAL));

    static final Section SECTION = section(
            "Appendix A: 2. Exempt information, limits",
            clause(para("A.2[5]"), para("A.2.3"))
                    .says("Category 3 does not cover what has to be registered by law.")
                    .anyone()
                    .mustNot(Classification.CLASSIFY_INFORMATION)
                    .when(ONLY_CATEGORY_3.and(Status.REGISTRABLE)),
            clause(para("A.2[5]").part("inspection"), para("A.2.3"))
                    .says("So category 3 does not stop its inspection; another category still can.")
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(StatutoryProvisions.BY_STATUTE
                            .and(Status.category(Schedule12aParagraph.P3))
                            .and(Status.REGISTRABLE))
                    .limiting(para("30[1]"), para("33")),
            copy("A.2[5]", ONLY_CATEGORY_3.and(Status.REGISTRABLE)),
            exclusion("A.2[5]", ONLY_CATEGORY_3.and(Status.REGISTRABLE)),
            register("A.2[5](a)", "The Companies Act 1985.", RegistrationAct.COMPANIES_ACT_1985),
            register("A.2[5](b)", "The Friendly Societies Act 1974.", RegistrationAct.FRIENDLY_SOCIETIES_ACT_1974),
            register("A.2[5](c)", "The Friendly Societies Act 1992.", RegistrationAct.FRIENDLY_SOCIETIES_ACT_1992),
            register(
                    "A.2[5](d)",
                    "The Industrial and Provident Societies Acts.",
                    RegistrationAct.INDUSTRIAL_AND_PROVIDENT_SOCIETIES_ACTS),
            register("A.2[5](e)", "The Building Societies Act 1986.", RegistrationAct.BUILDING_SOCIETIES_ACT_1986),
            register("A.2[5](f)", "The Charities Act 1993.", RegistrationAct.CHARITIES_ACT_1993),
            clause(para("A.2[6]"))
                    .says("Development that the authority could permit itself is never exempt, whatever the category.")
                    .anyone()
                    .mustNot(Classification.CLASSIFY_INFORMATION)
                    .when(CATEGORISED.and(Status.OWN_DEVELOPMENT))
                    .overriding(para("A.2.1"), OTHER_CATEGORIES),
            clause(para("A.2[6]").part("inspection"))
                    .says("So no category stops its inspection.")
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(StatutoryProvisions.BY_STATUTE.and(Status.CATEGORISED).and(Status.OWN_DEVELOPMENT))
                    .limiting(para("30[1]"), para("33")),
            copy("A.2[6]", CATEGORISED.and(Status.OWN_DEVELOPMENT)),
            exclusion("A.2[6]", CATEGORISED.and(Status.OWN_DEVELOPMENT)),
            clause(para("A.2[7]"), para("A.2[7](a)"), para("A.2[7](b)"))
                    .says("Exempt is what outweighs the interest in disclosure, and as long as it does.")
                    .anyone()
                    .must(Classification.CLASSIFY_INFORMATION)
                    .when(Status.EXEMPT),
            clause(para("A.2[7]").part("balance"))
                    .says("A tie is not enough.")
                    .anyone()
                    .mustNot(Classification.CLASSIFY_INFORMATION)
                    .when(CATEGORISED.and(Status.NOT_OUTWEIGHED))
                    .overriding(para("A.2.1"), OTHER_CATEGORIES),
            clause(para("A.2[7]").part("inspection"))
                    .says("Without that weight no category stops inspection.")
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(StatutoryProvisions.BY_STATUTE.and(Status.CATEGORISED).and(Status.NOT_OUTWEIGHED))
                    .limiting(para("30[1]"), para("33")),
            copy("A.2[7]", CATEGORISED.and(Status.NOT_OUTWEIGHED)),
            exclusion("A.2[7]", CATEGORISED.and(Status.NOT_OUTWEIGHED)),
            clause(para("A.2[7](a)"), para("A.2[7]"))
                    .says("Outside the categories nothing is exempt.")
                    .anyone()
                    .mustNot(Classification.CLASSIFY_INFORMATION)
                    .unless(Status.CATEGORISED.or(Status.CONFIDENTIAL)),
            clause(para("A.2[7](b)"))
                    .says("Nor what the limits above take out.")
                    .isInert("a condition of A.2[7], whose norm turns on it"),
            clause(para("A.2[8]"))
                    .says("Special rules are announced for Cabinet and for one committee.")
                    .isInert("announces A.3; for the Adjudication and Review Committee nothing is printed"));

    private ExemptionLimits() {}

    private static Sentence copy(String number, Condition<AboutExemption> notExempt) {
        return clause(para(number).part("copy"), para("36[1]"))
                .says("What is not exempt is no ground to refuse scrutiny its copy.")
                .members()
                .areEntitledTo(DocumentAccess.COPY)
                .when(notExempt)
                .limiting(para("35"), para("35(b)(i)"), para("35(b)(ii)"), para("35(b)(iii)"));
    }

    private static Sentence exclusion(String number, Condition<AboutExemption> notExempt) {
        return clause(para(number).part("exclusion"), para("A.2[1]"))
                .says("What is not exempt gives no ground to make the public leave.")
                .anyone()
                .haveNoRightTo(ClosedMeetings.EXCLUDE_PUBLIC)
                .when(notExempt);
    }

    private static Sentence register(String number, String words, RegistrationAct act) {
        return clause(para(number), para("A.2[5]"), para("A.2.3"))
                .says(words)
                .anyone()
                .mustNot(Classification.CLASSIFY_INFORMATION)
                .when(ONLY_CATEGORY_3.and(AboutExemption.REGISTERED_UNDER.is(act)));
    }
}

package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import org.comity.clause.Clause;
import org.comity.document.DecisionMaker;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.profiles.county.County;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.topic.DocumentAccess;
import org.comity.topic.LetterMedium;
import org.comity.topic.LetterRecipient;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Right;
import org.comity.topic.Signatory;
import org.junit.jupiter.api.Test;

/** What local additions and the Act change, and that the county's own profile stays as it is. */
class CountyVariantTest {

    private static final Question<OfficialLetters> MAIL_TO_MINISTER = OfficialLetters.SEND
            .ask()
            .given(OfficialLetters.SIGNATORY.is(Signatory.MEMBER))
            .given(OfficialLetters.RECIPIENT.is(LetterRecipient.MINISTER))
            .given(OfficialLetters.MEDIUM.is(LetterMedium.EMAIL))
            .assumingOrdinary();

    private static final Question<DocumentAccess> UNSERVED_NOTICE = DocumentAccess.INSPECT
            .ask()
            .given(DocumentAccess.RIGHT.is(Right.STATUTORY))
            .given(DocumentAccess.INFORMATION_CLASS.isExactly(InformationClass.EXEMPT))
            .given(DocumentAccess.SCHEDULE_12A.isExactly(Schedule12aParagraph.P6))
            .given(DocumentAccess.CONTRACT_TERMS.no())
            .given(DocumentAccess.BUSINESS_OF.is(DecisionMaker.COMMITTEE))
            .assumingOrdinary();

    @Test
    void aLocalRuleLiftsAnExceptionSoThatTheRuleIsBack() {
        assertThat(County.PROFILE.rule(MAIL_TO_MINISTER))
                .isPermitted()
                .cites("7.3[2]")
                .letsGiveWay("7.3[1]", "7.3[2]");
        assertThat(CountyVariant.LOCALLY.rule(MAIL_TO_MINISTER))
                .hasOutcome(Outcome.DISCOURAGED)
                .cites("Local rules:L1", "county:7.3[1]#member", "7.3[2]")
                .letsGiveWay("7.3[2]", "Local rules:L1");
    }

    @Test
    void theActPrevailsOverTheAddition() {
        assertThat(County.PROFILE.rule(UNSERVED_NOTICE)).isPermitted().cites("5.3");
        assertThat(CountyVariant.LOCALLY.rule(UNSERVED_NOTICE)).isProhibited().cites("5.3", "L2");
        Ruling ruling = CountyVariant.UNDER_THE_ACT.rule(UNSERVED_NOTICE);
        assertThat(ruling)
                .isPermitted()
                .cites("Local Government Act 1972:s.100F(2A)", "Local rules:L2")
                .reportsOverreaching("L2", "s.100F(2A)");
    }

    @Test
    void theCountyAloneIsUnchanged() {
        assertThat(CountyVariant.UNDER_THE_ACT.clauses())
                .startsWith(County.PROFILE.clauses().toArray(new Clause[0]))
                .hasSize(County.PROFILE.clauses().size() + 3);
        assertThat(County.PROFILE.clauses())
                .extracting(clause -> clause.para().number())
                .doesNotContain("L1", "L2", "s.100F(2A)");
    }

    @Test
    void eachVariantNamesItsDocuments() {
        assertThat(CountyVariant.UNDER_THE_ACT.overlays())
                .hasToString("[Local rules, 1, Local Government Act 1972, as amended]");
        assertThat(CountyVariant.LOCALLY.rule(UNSERVED_NOTICE).explain()).contains("\n  Local rules:L2  Notices");
    }

    @Test
    void noVariantContradictsItself() {
        assertThat(CountyVariant.LOCALLY).hasNoConflict();
        assertThat(CountyVariant.UNDER_THE_ACT).hasNoConflict();
    }
}

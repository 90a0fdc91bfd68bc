package org.comity.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.profile;

import java.util.Locale;
import java.util.TimeZone;
import org.comity.dsl.Lending.Item;
import org.comity.dsl.Sentence;
import org.junit.jupiter.api.Test;

class DecisionRecordTest {

    private static final Sentence MAY =
            clause(para("1")).says("Members may borrow.").members().may(BORROW);
    private static final Sentence NOT_RARE = clause(para("2"))
            .says("Not what is rare.")
            .members()
            .mustNot(BORROW)
            .when(RARE.yes())
            .limiting(para("1"));
    private static final AuthorityProfile PROFILE = profile(MAY, NOT_RARE);

    @Test
    void aRecordIsPlainTextThatReadsBack() {
        DecisionRecord made = DecisionRecord.of(PROFILE, BORROW.ask().given(RARE.yes(), ITEM.is(Item.MAP)));
        assertThat(made.text())
                .startsWith("comity decision 1\nauthority testshire\nedition a test, 1\nquestion borrow-item\n")
                .contains(
                        "\nfact item=map\n", "\nfact rare=yes\n", "\n| Borrow item: prohibited, strength absolute.\n");
        assertThat(DecisionRecord.parse(made.text())).isEqualTo(made);
        assertThat(DecisionRecord.parse(made.text().replace("\n", "\r\n"))).isEqualTo(made);
    }

    @Test
    void theSameRulingIsHadFromItAgain() {
        var question = BORROW.ask().given(RARE.no());
        assertThat(DecisionRecord.of(PROFILE, question).replay(profile(MAY, NOT_RARE)))
                .isEqualTo(PROFILE.rule(question));
        assertThat(DecisionRecord.of(PROFILE, BORROW.ask().assumingOrdinary()).replay(PROFILE))
                .isEqualTo(PROFILE.rule(BORROW.ask().assumingOrdinary()));
    }

    @Test
    void neitherLocaleNorTimeZoneChangesARecord() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = DecisionRecord.of(PROFILE, BORROW.ask().given(RARE.yes())).text();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(DecisionRecord.of(profile(MAY, NOT_RARE), BORROW.ask().given(RARE.yes()))
                            .text())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aProfileThatAnswersOtherwiseTodayIsFoundOut() {
        DecisionRecord made = DecisionRecord.of(PROFILE, BORROW.ask().given(RARE.yes()));
        assertThatThrownBy(() -> made.replay(profile(MAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the profile answers otherwise than recorded: it said `Borrow item: prohibited, strength absolute.`"
                                + " and says `Borrow item: permitted, strength normal.`: give clauses that were changed since an"
                                + " edition of their own");
    }

    @Test
    void anotherEditionIsRefused() {
        DecisionRecord made = DecisionRecord.of(PROFILE, BORROW.ask());
        assertThatThrownBy(() -> made.replay(PROFILE.inEdition(Edition.undated("a test", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the decision was made by testshire (a test, 1), not by testshire (a test, 2): replay it with"
                                + " the edition that made it");
    }

    @Test
    void aProfileUnderAnotherDocumentIsAnotherOne() {
        DecisionRecord made = DecisionRecord.of(PROFILE, BORROW.ask());
        AuthorityProfile locally = PROFILE.with(
                Edition.undated("Local rules", "1"),
                section(
                        "Local",
                        clause(para("L1"))
                                .says("Atlases stay.")
                                .members()
                                .mustNot(BORROW)
                                .when(ITEM.is(Item.ATLAS))
                                .limiting(para("1"))));
        assertThatThrownBy(() -> made.replay(locally))
                .hasMessageContaining("not by testshire (a test, 1; with Local rules, 1)");
        assertThat(DecisionRecord.of(locally, BORROW.ask()).replay(locally)).isEqualTo(locally.rule(BORROW.ask()));
    }

    @Test
    void whatIsNoRecordIsRefused() {
        assertThatThrownBy(() -> DecisionRecord.parse("hello"))
                .hasMessage("a decision record starts with `comity decision 1`: give the whole text of one");
        assertThatThrownBy(() -> DecisionRecord.parse("comity decision 1\nrare=yes"))
                .hasMessage("a decision record has no line `rare=yes`: give the text as it was written");
        assertThatThrownBy(() -> DecisionRecord.parse("comity decision 1\nfact rare=yes\nfact rare=no"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the decision record has the fact `rare` twice: give the text as it was written");
    }
}

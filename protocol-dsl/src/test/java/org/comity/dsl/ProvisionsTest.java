package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.RENEW;

import com.google.common.collect.ImmutableList;
import org.comity.clause.Norm;
import org.junit.jupiter.api.Test;

class ProvisionsTest {

    private static final Sentence MAY =
            clause(para("1")).says("Members may borrow.").members().may(BORROW);
    private static final Sentence NOT =
            clause(para("2")).says("They do not renew.").members().mustNot(RENEW);
    private static final Sentence AIM = clause(para("3")).says("All read.").isInert("it states an aim");

    @Test
    void provisionsKeepTheirOrderAndHoldEachClauseOnce() {
        Provisions provisions = Provisions.of(MAY, NOT, MAY);
        assertThat(provisions.clauses()).extracting(c -> c.para().toString()).containsExactly("1", "2");
        assertThat(provisions.and(NOT)).isEqualTo(provisions);
        assertThat(provisions.and()).isEqualTo(provisions);
        assertThat(Provisions.of()).isEqualTo(new Provisions(ImmutableList.of()));
    }

    @Test
    void itMattersNotHowProvisionsAreGrouped() {
        assertThat(Provisions.of(MAY).and(NOT).and(AIM))
                .isEqualTo(Provisions.of(MAY).and(Provisions.of(NOT).and(AIM)))
                .isEqualTo(Provisions.of(Provisions.of(MAY, NOT), AIM));
    }

    @Test
    void theSameIsSaidOfSeveralActs() {
        Sentence each = ofEach(
                act -> clause(para("4"))
                        .says("Members may do all of it.")
                        .members()
                        .may(act),
                BORROW,
                RENEW);
        assertThat(each.clauses())
                .extracting(clause -> clause.norm().map(Norm::act).orElseThrow().name())
                .containsExactly("borrow-item", "renew-loan");
        assertThat(section("All", each, AIM).clauses()).hasSize(3);
    }
}

/** For the tests of whoever writes or uses protocols: assertions on rulings, scenario files, and accounting for clauses. */
module org.comity.testkit {
    requires transitive org.comity.dsl;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires transitive net.jqwik.api;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports org.comity.testkit;
    exports org.comity.testkit.certificate;
    exports org.comity.testkit.contract;
    exports org.comity.testkit.coverage;
    exports org.comity.testkit.mutation;
    exports org.comity.testkit.law;
}
